import Database
import Foundation
import Jobs
import TestSupport
import Testing
import Values

@Suite("Restart in the middle")
struct RestartTests {
    private static let steps = 5

    /// Where the worker dies, in the order of time.
    enum Death: CaseIterable {
        case beforeStep, inTheChange, afterStep
    }

    private struct Killed: Error {}

    /// Five steps, each stored with its checkpoint, the last one with the end of the job.
    private static func handle(_ context: JobContext, dyingAt step: Int, _ death: Death) throws {
        var next = Int(context.checkpoint?["next"]?.integer ?? 1)
        while next <= steps {
            let now = next
            let dies = context.attempt == 1 && now == step
            if dies && death == .beforeStep { throw Killed() }
            let change: @Sendable (Writing) throws -> Void = { writing in
                try writing.leaveEffect(context.id, step: now)
                if dies && death == .inTheChange { throw Killed() }
            }
            if now == steps {
                try context.finish(change)
            } else {
                try context.commit(checkpoint: ["next": .integer(Int64(now + 1))], change)
            }
            if dies && death == .afterStep { throw Killed() }
            next += 1
        }
    }

    @Test("A job killed at every step does each of its steps once", arguments: TestStore.all)
    func everyStep(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let desk = JobDesk(
                database: database, clock: hand.clock, kinds: [JobKind("steps") { _ in }], leaseSeconds: 60)
            for step in 1...Self.steps {
                for death in Death.allCases {
                    let id = try database.enqueue("steps")
                    let first = try #require(try desk.take(atMost: 1).jobs.first)
                    // A worker that is dropped says nothing to the store, as a killed process.
                    #expect(throws: Killed.self) { try Self.handle(first, dyingAt: step, death) }
                    let isDone = step == Self.steps && death == .afterStep
                    #expect(try database.state(id) == (isDone ? .done : .running))
                    hand.advance(seconds: 60)
                    let second = try desk.take(atMost: 1).jobs.first
                    #expect((second == nil) == isDone)
                    if let second { try Self.handle(second, dyingAt: step, death) }
                    #expect(try database.effects(id) == Array(1...Self.steps), "killed at step \(step), \(death)")
                    #expect(try database.state(id) == .done)
                }
            }
        }
    }

    @Test("After a crash the next start goes on where the checkpoint is", arguments: TestStore.all)
    func crash(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let (middle, forever) = (Gate(), Gate())
            let kind = JobKind("steps") { context in
                var next = Int(context.checkpoint?["next"]?.integer ?? 1)
                while next <= 4 {
                    let now = next
                    try context.commit(checkpoint: ["next": .integer(Int64(now + 1))]) {
                        try $0.leaveEffect(context.id, step: now, by: "\(context.attempt)")
                    }
                    if now == 2 && context.attempt == 1 {
                        middle.open()
                        forever.wait()
                        throw JobError.failed("Dieser Prozess lebt nicht mehr.")
                    }
                    next += 1
                }
            }
            let first = JobRunner(database: database, clock: hand.clock, kinds: [kind], settings: .quick)
            first.start()
            let id = try database.enqueue("steps")
            #expect(middle.wait())
            first.abandon()
            hand.advance(seconds: 61)
            let second = JobRunner(database: database, clock: hand.clock, kinds: [kind], settings: .quick)
            second.start()
            #expect(try eventually { try database.state(id) == .done })
            second.stop()
            forever.open()
            let by = try database.read {
                try $0.rows("SELECT by FROM effect ORDER BY step") { try $0.text() }
            }
            #expect(by == ["1", "1", "2", "2"])
        }
    }

    @Test("A job that takes its process down each time ends as failed", arguments: TestStore.all)
    func poison(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let kind = JobKind(
                "poison", retry: JobRetry(attempts: 3),
                givenUp: { writing, payload, error, _ in
                    try writing.execute(
                        "INSERT INTO effect (job, step, by) VALUES ('given up', \(payload["step"]!.integer), \(error.message))"
                    )
                }
            ) { _ in }
            let desk = JobDesk(database: database, clock: hand.clock, kinds: [kind], leaseSeconds: 60)
            let id = try database.enqueue("poison", ["step": 7])
            for attempt in 1...3 {
                #expect(try desk.take(atMost: 1).jobs.map(\.attempt) == [attempt])
                hand.advance(seconds: 60)
            }
            let last = try desk.take(atMost: 1)
            #expect(last.jobs.isEmpty && last.reports.map(\.isFinal) == [true])
            let status = try #require(try database.status(id))
            #expect(status.state == .failed)
            #expect(
                status.message
                    == "Der Vorgang wurde mehrmals unterbrochen, ohne fertig zu werden. Bitte melden Sie ihn dem Betrieb."
            )
            let rows = try database.read {
                try $0.rows("SELECT step, by FROM effect") { "\(try $0.int()) \(try $0.text())" }
            }
            #expect(rows == ["7 \(status.message!)"])
        }
    }

    @Test("A stop lets running jobs end, and hands back what does not", arguments: TestStore.all)
    func stop(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let (begun, never) = (Gate(), Gate())
            let late = Gathered<JobError.Code>()
            let kinds = [
                JobKind("polite") { context in
                    begun.open()
                    while true {
                        try context.check()
                        usleep(2_000)
                    }
                },
                JobKind("returning") { context in
                    begun.open()
                    while !context.isCancelled { usleep(2_000) }
                },
                JobKind("ending") { context in
                    begun.open()
                    usleep(300_000)
                    try context.finish { try $0.leaveEffect(context.id) }
                },
                JobKind("stubborn") { context in
                    begun.open()
                    never.wait()
                    do { try context.finish { try $0.leaveEffect(context.id) } } catch let error as JobError {
                        late.add(error.code)
                    }
                    never.open()
                },
            ]
            let runner = JobRunner(
                database: database, clock: .system, kinds: kinds, settings: .init(workers: 4, lease: 60, poll: 0.05))
            runner.start()
            let ids = try ["polite", "returning", "ending", "stubborn"].map { try database.enqueue($0) }
            for _ in ids { #expect(begun.wait()) }
            let before = Date()
            runner.stop(patience: 1.5)
            #expect((1.4...6).contains(Date().timeIntervalSince(before)))
            let states = try ids.map { try #require(try database.status($0)) }
            #expect(states.map(\.state) == [.queued, .queued, .done, .queued])
            #expect(states.map(\.attempt) == [0, 0, 1, 0], "a stop does not count as an attempt")
            never.open()
            #expect(eventually { !late.all.isEmpty } && late.all == [.leaseLost])
            #expect(try database.effects(ids[3]).isEmpty)
        }
    }
}
