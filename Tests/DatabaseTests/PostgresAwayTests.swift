import Database
import Foundation
import PostgresDatabase
import TestSupport
import Testing

/// The server goes and comes back; nobody waits long for it and nobody has to start again.
@Suite(.serialized, .enabled(if: PostgresCluster.programs != nil, "PostgreSQL ist nicht installiert"))
struct PostgresAwayTests {
    static let migrations = [
        Migration(1, "items", steps: [.table("item", columns: [.int64("id").primaryKey, .int64("thread")])])
    ]

    @Test func aStoppedServerIsReportedInTimeAndFoundAgain() throws {
        let cluster = try PostgresCluster(try #require(PostgresCluster.programs))
        let database = try PostgresDatabase.open(url: cluster.url, poolSize: 4)
        defer { database.close() }
        try Migrator.migrate(database, Self.migrations)
        // Several connections are open and idle.
        try inParallel(4) { id in _ = try database.write { try $0.execute("INSERT INTO item (id) VALUES (\(id))") } }

        try cluster.stop()
        try inParallel(12) { id in
            let began = Date()
            let error = #expect(throws: DatabaseError.self) {
                if id % 2 == 0 {
                    _ = try database.read { try $0.scalar("SELECT count(*) FROM item") }
                } else {
                    try database.write { try $0.execute("INSERT INTO item (id) VALUES (\(100 + id))") }
                }
            }
            #expect(error?.code == .unavailable)
            #expect(Date().timeIntervalSince(began) < 2.5)
        }

        try cluster.start()
        Thread.sleep(forTimeInterval: 0.3)
        try database.write { try $0.execute("INSERT INTO item (id) VALUES (1000)") }
        let count = try database.read { try $0.scalar("SELECT count(*) FROM item") }
        #expect(count == 5)
    }

    /// As a machine that hangs: the line is open, nothing comes.
    @Test func aServerThatHangsIsReportedInTime() throws {
        let cluster = try PostgresCluster(try #require(PostgresCluster.programs))
        let database = try PostgresDatabase.open(url: cluster.url, poolSize: 4)
        defer { database.close() }
        try Migrator.migrate(database, Self.migrations)
        try cluster.signal(SIGSTOP)
        try inParallel(8) { id in
            let began = Date()
            let error = #expect(throws: DatabaseError.self) {
                if id % 2 == 0 {
                    _ = try database.read { try $0.scalar("SELECT count(*) FROM item") }
                } else {
                    try database.write { try $0.execute("INSERT INTO item (id) VALUES (\(100 + id))") }
                }
            }
            #expect(error?.code == .unavailable)
            #expect(Date().timeIntervalSince(began) < 3)
        }
        try cluster.signal(SIGCONT)
        Thread.sleep(forTimeInterval: 0.5)
        try database.write { try $0.execute("INSERT INTO item (id) VALUES (1000)") }
        let found = try database.read { try $0.scalar("SELECT count(*) FROM item WHERE id = 1000") }
        #expect(found == 1)
    }

    /// Threads that go on writing while the server crashes: what was answered is there, what was refused by
    /// `.unavailable` is not; only a broken COMMIT may be either.
    @Test func whatWasAnsweredSurvivesACrash() throws {
        let cluster = try PostgresCluster(try #require(PostgresCluster.programs))
        let database = try PostgresDatabase.open(url: cluster.url, poolSize: 4)
        defer { database.close() }
        try Migrator.migrate(database, Self.migrations)
        let (answered, refused) = (Gathered<Int>(), Gathered<Int>())
        // Long enough for writes before and after the crash, however busy the machine is.
        let (end, latest) = (Date().addingTimeInterval(3), Date().addingTimeInterval(60))
        try inParallel(7) { thread in
            if thread == 6 {
                Thread.sleep(forTimeInterval: 0.4)
                try cluster.stop()
                try cluster.start()
                return
            }
            var id = thread * 1_000_000
            while Date() < end || (answered.all.count <= 100 && Date() < latest) {
                id += 1
                do {
                    let number = id
                    try database.write { try $0.execute("INSERT INTO item (id, thread) VALUES (\(number), \(thread))") }
                    answered.add(id)
                } catch let error as DatabaseError {
                    if error.code == .unavailable { refused.add(id) } else { #expect(error.code == .outcomeUnknown) }
                    usleep(5_000)
                }
            }
        }
        let stored = Set(try database.read { try $0.rows("SELECT id FROM item") { Int(try $0.int()) } })
        #expect(answered.all.count > 100)
        #expect(stored.isSuperset(of: answered.all))
        #expect(stored.isDisjoint(with: refused.all))
    }

    @Test func aSilentNetworkIsReportedInTime() throws {
        let listener = try SilentListener()
        let began = Date()
        let error = #expect(throws: DatabaseError.self) {
            try PostgresDatabase.open(url: "postgres://x:geheim@127.0.0.1:\(listener.port)/x")
        }
        #expect(error?.code == .unavailable)
        #expect(error.map(String.init(describing:))?.contains("geheim") == false)
        #expect(Date().timeIntervalSince(began) < 2.5)
    }
}
