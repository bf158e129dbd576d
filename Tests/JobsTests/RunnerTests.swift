import Database
import Foundation
import Jobs
import TestSupport
import Testing
import Values

@Suite("Running jobs")
struct RunnerTests {
    @Test("Eight workers over two database handles do 500 jobs, each exactly once", arguments: TestStore.all)
    func exactlyOnce(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let databases = [try place.open(), try place.open()]
        defer { for database in databases { database.close() } }
        try Migrator.migrate(databases[0], TestStore.migrations)
        let runs = Gathered<JobID>()
        let runners = databases.enumerated().map { index, database in
            JobRunner(
                database: database, clock: .system,
                kinds: [
                    JobKind("work") { context in
                        runs.add(context.id)
                        try context.finish { try $0.leaveEffect(context.id, by: "\(index)") }
                    }
                ], settings: .init(workers: 4, lease: 60, poll: 0.05))
        }
        for runner in runners { runner.start() }
        var ids: [JobID] = []
        for batch in 0..<10 {
            ids += try databases[batch % 2].write { writing in
                try (0..<50).map { _ in try JobQueue.enqueue(writing, kind: "work", at: Clock.system.now()) }
            }
        }
        let open = { try databases[0].read { try JobQueue.backlog($0).open } }
        #expect(try eventually(seconds: 60) { try open() == 0 })
        for runner in runners { runner.stop() }
        #expect(runs.all.count == 500 && Set(runs.all) == Set(ids))
        let (effects, distinct, workers) = try databases[0].read { reading in
            (
                try reading.scalar("SELECT count(*) FROM effect"),
                try reading.scalar("SELECT count(DISTINCT job) FROM effect"),
                try reading.scalar("SELECT count(DISTINCT by) FROM effect")
            )
        }
        #expect(effects == 500 && distinct == 500)
        #expect(workers == 2, "both handles took part")
    }

    @Test("A job is there if and only if the change it belongs to is stored", arguments: TestStore.all)
    func withTheChange(_ store: TestStore) throws {
        struct Refusal: Error {}
        try store.withJobs { database throws in
            #expect(throws: Refusal.self) {
                try database.write { writing in
                    try JobQueue.enqueue(writing, kind: "work", at: HandClock.start)
                    throw Refusal()
                }
            }
            #expect(try database.read { try JobQueue.backlog($0).open } == 0)
        }
    }

    @Test(
        "Of two jobs with one key only the first is queued, also when both are queued at once", arguments: TestStore.all
    )
    func keys(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let found = Gathered<JobID>()
            DispatchQueue.concurrentPerform(iterations: 8) { _ in
                if let id = try? database.enqueue("work", key: "eins") { found.add(id) }
            }
            #expect(found.all.count == 8 && Set(found.all).count == 1)
            #expect(try database.enqueue("other", key: "eins") != found.all[0], "keys belong to a kind")
            #expect(try database.enqueue("work") != database.enqueue("work"), "without a key all are queued")
        }
    }

    @Test("An enqueue in this process wakes the runner at once", arguments: TestStore.all)
    func wakes(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let gate = Gate()
            let runner = JobRunner(
                database: database, clock: .system, kinds: [JobKind("work") { _ in gate.open() }],
                settings: .init(workers: 1, lease: 60, poll: 600))
            runner.start()
            defer { runner.stop() }
            usleep(200_000)
            let before = Date()
            _ = try database.enqueue("work")
            #expect(gate.wait())
            #expect(Date().timeIntervalSince(before) < 5, "not after ten minutes")
        }
    }

    @Test("An idle look is one query, and none between the looks", arguments: TestStore.all)
    func idle(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let watcher = Watcher()
            let runner = JobRunner(
                database: database.observed(by: watcher), clock: .system, kinds: [JobKind("work") { _ in }],
                schedules: [JobSchedule("daily", kind: "work", .daily(hour: 3, minute: 0))],
                settings: .init(workers: 4, lease: 60, poll: 0.05))
            runner.start()
            usleep(400_000)
            let before = watcher.statements.all.count
            usleep(1_000_000)
            let looks = Array(watcher.statements.all.dropFirst(before))
            runner.stop()
            #expect((2...21).contains(looks.count))
            #expect(looks.allSatisfy { $0.contains("SELECT due FROM job") && $0.contains("LIMIT 1") })
        }
    }

    @Test("A job is not begun before its time", arguments: TestStore.all)
    func later(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let runner = JobRunner(
                database: database, clock: hand.clock, kinds: [JobKind("work") { _ in }], settings: .quick)
            runner.start()
            defer { runner.stop() }
            let id = try database.write { writing in
                try JobQueue.enqueue(
                    writing, kind: "work", at: HandClock.start, runAt: HandClock.start.adding(seconds: 3_600))
            }
            usleep(200_000)
            #expect(try database.state(id) == .queued)
            #expect(try database.status(id)?.runAt == HandClock.start.adding(seconds: 3_600))
            hand.advance(seconds: 3_600)
            #expect(try eventually { try database.state(id) == .done })
        }
    }

    @Test("A job of a kind that this program does not know waits for one that does", arguments: TestStore.all)
    func unknownKind(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let (known, unknown) = (try database.enqueue("work"), try database.enqueue("from a newer program"))
            let runner = JobRunner(
                database: database, clock: .system, kinds: [JobKind("work") { _ in }], settings: .quick)
            runner.start()
            #expect(try eventually { try database.state(known) == .done })
            runner.stop()
            #expect(try database.state(unknown) == .queued)
        }
    }

    @Test("Ended jobs are forgotten after their time", arguments: TestStore.all)
    func forgotten(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let runner = JobRunner(
                database: database, clock: hand.clock, kinds: [JobKind("work") { _ in }],
                settings: .init(workers: 1, lease: 60, poll: 0.05, keptDays: 30))
            runner.start()
            defer { runner.stop() }
            let id = try database.enqueue("work")
            #expect(try eventually { try database.state(id) == .done })
            hand.advance(seconds: 29 * 86_400)
            usleep(200_000)
            #expect(try database.state(id) == .done)
            hand.advance(seconds: 86_401)
            #expect(try eventually { try database.state(id) == nil })
        }
    }
}

private final class Watcher: QueryObserver {
    let statements = Gathered<String>()

    func queried(sql: String, nanoseconds: UInt64) { statements.add(sql) }
}
