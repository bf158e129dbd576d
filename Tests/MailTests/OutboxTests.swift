import Database
import Foundation
import Jobs
import Mail
import Storage
import Synchronization
import TestSupport
import Testing
import Values

@Suite("Outbox")
struct OutboxTests {
    private static let retry = JobRetry(attempts: 3, firstPause: 60, longestPause: 600)

    private func runner(
        _ database: Database, _ clock: Clock, _ transport: any MailTransport, lease: Int64 = 60
    ) -> JobRunner {
        JobRunner(
            database: database, clock: clock, kinds: [Outbox.sender(transport, retry: Self.retry)],
            settings: .init(workers: 2, lease: lease, poll: 0.05))
    }

    private func state(_ database: Database, _ key: String = "eins") throws -> MailStatus.State? {
        try database.read { try Outbox.status($0, key: key) }?.state
    }

    private func eventually(_ condition: () throws -> Bool) rethrows -> Bool {
        let end = Date().addingTimeInterval(20)
        while Date() < end {
            if try condition() { return true }
            usleep(5_000)
        }
        return try condition()
    }

    private func contents(_ database: Database) throws -> Int {
        try database.read { try $0.scalar("SELECT count(*) FROM outbox_mail WHERE content IS NOT NULL") }
    }

    @Test("A mail is sent once for its key, and its content is gone afterwards", arguments: TestStore.all)
    func once(_ store: TestStore) throws {
        let server = try MailServer()
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            let added = try (0..<3).map { _ in
                try database.write { try Outbox.add($0, mail, key: "eins", at: Example.now) }
            }
            #expect(added == [true, false, false])
            #expect(try state(database) == .waiting && contents(database) == 1)
            let runner = runner(database, .system, server.settings())
            runner.start()
            #expect(try eventually { try state(database) == .sent })
            try database.write { _ = try Outbox.add($0, mail, key: "eins", at: Example.now) }
            usleep(200_000)
            runner.stop()
            #expect(server.taken.map(\.message) == [mail.message(key: "eins", at: Example.now)])
            #expect(try contents(database) == 0)
            let status = try #require(try database.read { try Outbox.status($0, key: "eins") })
            #expect(status.recipient == "buergermeisterin@tannenrode.example")
            #expect(status.messageID == mail.messageID(key: "eins"))
            #expect(try database.write { try Outbox.forget($0, endedBefore: Clock.system.now()) } == 1)
            #expect(try state(database) == nil)
        }
    }

    @Test("No mail goes out for a change that was not stored", arguments: TestStore.all)
    func undone(_ store: TestStore) throws {
        struct Refusal: Error {}
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            #expect(throws: Refusal.self) {
                try database.write { writing in
                    try Outbox.add(writing, mail, key: "eins", at: Example.now)
                    throw Refusal()
                }
            }
            #expect(try state(database) == nil)
            #expect(try database.read { try JobQueue.backlog($0).open } == 0)
        }
    }

    @Test(
        "When the sender dies between sending and marking, the mail comes again with the same Message-ID, then no more",
        arguments: TestStore.all)
    func diesInBetween(_ store: TestStore) throws {
        let server = try MailServer()
        let hand = HandClock()
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            try database.write { _ = try Outbox.add($0, mail, key: "eins", at: Example.now) }
            let dying = Dying(server.settings())
            let first = runner(database, hand.clock, dying)
            first.start()
            #expect(dying.hasSent.wait(timeout: .now() + 20) == .success)
            first.abandon()
            #expect(try state(database) == .waiting)
            hand.advance(seconds: 61)
            let second = runner(database, hand.clock, server.settings())
            second.start()
            #expect(try eventually { try state(database) == .sent })
            dying.mayReturn.signal()
            usleep(200_000)
            second.stop()
            #expect(server.taken.count == 2)
            #expect(server.taken[0] == server.taken[1], "byte for byte, so with the same Message-ID")
        }
    }

    @Test("What the server refuses for now is sent again after growing pauses", arguments: TestStore.all)
    func later(_ store: TestStore) throws {
        let server = try MailServer(script: "recipient450,data451,ok")
        let hand = HandClock()
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            try database.write { _ = try Outbox.add($0, mail, key: "eins", at: hand.clock.now()) }
            let runner = runner(database, hand.clock, server.settings())
            runner.start()
            defer { runner.stop() }
            for (attempt, pause) in [(1, Int64(60)), (2, 120)] {
                let job = { try database.read { try JobQueue.newest($0, kind: Outbox.jobKind, limit: 1) }[0] }
                #expect(
                    try eventually {
                        let job = try job()
                        return job.attempt == attempt && job.state == .queued
                    })
                #expect(try job().runAt == hand.clock.now().adding(seconds: pause))
                #expect(try job().message?.contains("zurzeit nicht an") == true)
                hand.advance(seconds: pause)
            }
            #expect(try eventually { try state(database) == .sent })
            #expect(server.taken.count == 1 && server.connections == 3)
        }
    }

    @Test(
        "What the server refuses for good is marked and not tried again; its content is gone", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        let server = try MailServer(script: "recipient550")
        let hand = HandClock()
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            try database.write { _ = try Outbox.add($0, mail, key: "eins", at: hand.clock.now()) }
            let runner = runner(database, hand.clock, server.settings())
            runner.start()
            defer { runner.stop() }
            #expect(try eventually { try database.read { try JobQueue.backlog($0).open } == 0 })
            hand.advance(seconds: 86_400)
            usleep(200_000)
            #expect(server.connections == 1)
            let status = try #require(try database.read { try Outbox.status($0, key: "eins") })
            #expect(status.state == .refused)
            #expect(
                status.message
                    == "Der E-Mail-Server hat die Nachricht endgültig abgelehnt. Bitte prüfen Sie die Adresse des Empfängers."
            )
            #expect(status.detail?.contains("550 no such user here") == true)
            #expect(try contents(database) == 0)
        }
    }

    @Test(
        "A server that stays away ends the attempts, with its sentence and without the content",
        arguments: TestStore.all)
    func givenUp(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            try database.write { _ = try Outbox.add($0, mail, key: "eins", at: hand.clock.now()) }
            let runner = runner(
                database, hand.clock, SMTPServer(host: "127.0.0.1", port: 1, security: .none, connectLimit: 1, limit: 1)
            )
            runner.start()
            defer { runner.stop() }
            #expect(
                try eventually {
                    hand.advance(seconds: 30)
                    usleep(30_000)
                    return try state(database) == .failed
                })
            let status = try #require(try database.read { try Outbox.status($0, key: "eins") })
            #expect(status.message?.contains("nicht erreichbar") == true)
            #expect(status.endedAt != nil)
            #expect(try contents(database) == 0)
        }
    }

    @Test("Addresses of ended mails are gone after their days; what still waits stays", arguments: TestStore.all)
    func cleaning(_ store: TestStore) throws {
        let hand = HandClock()
        let server = try MailServer(script: "ok,recipient450")
        try store.withDatabase(Migrations.all) { database throws in
            let mail = try Example.mail()
            let cleaning = Outbox.cleaning(keptDays: 90)
            let sender = Outbox.sender(
                server.settings(), retry: JobRetry(attempts: 1_000, firstPause: 86_400, longestPause: 86_400))
            let runner = JobRunner(
                database: database, clock: hand.clock, kinds: [sender, cleaning.kind], schedules: [cleaning.schedule],
                settings: .init(workers: 1, lease: 60, poll: 0.05))
            runner.start()
            defer { runner.stop() }
            try database.write { _ = try Outbox.add($0, mail, key: "eins", at: hand.clock.now()) }
            #expect(try eventually { try state(database) == .sent })
            try database.write { _ = try Outbox.add($0, mail, key: "zwei", at: hand.clock.now()) }
            hand.advance(seconds: 89 * 86_400)
            usleep(300_000)
            #expect(try state(database) == .sent)
            hand.advance(seconds: 2 * 86_400)
            #expect(try eventually { try state(database) == nil })
            #expect(try state(database, "zwei") == .waiting)
        }
    }

    @Test("Forty mails over two runners arrive once each", arguments: TestStore.all)
    func many(_ store: TestStore) throws {
        let server = try MailServer()
        let place = try TestPlace(store)
        defer { place.remove() }
        let databases = [try place.open(), try place.open()]
        defer { for database in databases { database.close() } }
        try Migrator.migrate(databases[0], Migrations.all)
        let runners = databases.map { runner($0, .system, server.settings()) }
        for runner in runners { runner.start() }
        for number in 0..<40 {
            let mail = try Example.mail(to: "person\(number)@tannenrode.example")
            try databases[number % 2].write { _ = try Outbox.add($0, mail, key: "\(number)", at: Example.now) }
        }
        #expect(try eventually { try databases[0].read { try JobQueue.backlog($0).open } == 0 })
        for runner in runners { runner.stop() }
        let envelopes = server.taken.map(\.envelope)
        #expect(envelopes.count == 40 && Set(envelopes).count == 40)
    }
}

/// Delivers, and then does not come back, as a program that is killed.
private final class Dying: MailTransport {
    let hasSent = DispatchSemaphore(value: 0)
    let mayReturn = DispatchSemaphore(value: 0)
    private let server: SMTPServer

    init(_ server: SMTPServer) { self.server = server }

    func deliver(_ message: [UInt8], from: String, to: String) throws(MailError) {
        try server.deliver(message, from: from, to: to)
        hasSent.signal()
        mayReturn.wait()
    }
}
