import Database
import Foundation
import Jobs
import TestSupport
import Testing
import Values

@Suite("Progress and remaining time")
struct ProgressTests {
    @Test("The remaining time follows the pace of this attempt", arguments: TestStore.all)
    func remaining(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let desk = JobDesk(
                database: database, clock: hand.clock, kinds: [JobKind("work") { _ in }], leaseSeconds: 60)
            let id = try database.enqueue("work")
            let first = try #require(try desk.take(atMost: 1).jobs.first)
            #expect(try database.status(id)?.remainingSeconds(at: hand.clock.now()) == nil, "nothing known yet")
            hand.advance(seconds: 10)
            first.progress(40, of: 100)
            try first.commit(checkpoint: ["next": 40]) { _ in }
            var status = try #require(try database.status(id))
            #expect(status.progress?.done == 40 && status.progress?.of == 100)
            #expect(status.remainingSeconds(at: hand.clock.now()) == 15)
            #expect(status.remainingSeconds(at: hand.clock.now().adding(seconds: 5)) == 10)
            #expect(status.remainingSeconds(at: hand.clock.now().adding(seconds: 50)) == 0)

            // Taken over at 40: the new pace counts from there, not the time when nobody worked.
            hand.advance(seconds: 600)
            let second = try #require(try desk.take(atMost: 1).jobs.first)
            hand.advance(seconds: 20)
            second.progress(50, of: 100)
            try second.commit { _ in }
            status = try #require(try database.status(id))
            #expect(status.remainingSeconds(at: hand.clock.now()) == 100)
            try second.finish { _ in }
            status = try #require(try database.status(id))
            #expect(status.progress?.done == 100 && status.remainingSeconds(at: hand.clock.now()) == nil)
            #expect(status.startedAt == HandClock.start && status.finishedAt == hand.clock.now())
        }
    }

    @Test("The runner stores progress by itself about once a second, not with each call", arguments: TestStore.all)
    func stored(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let (begun, end) = (Gate(), Gate())
            let runner = JobRunner(
                database: database, clock: .system,
                kinds: [
                    JobKind("work") { context in
                        for step in 1...100_000 { context.progress(step, of: 200_000) }
                        begun.open()
                        end.wait()
                    }
                ], settings: .quick)
            runner.start()
            let id = try database.enqueue("work")
            #expect(begun.wait())
            #expect(try eventually { try database.status(id)?.progress?.done == 100_000 })
            end.open()
            #expect(try eventually { try database.state(id) == .done })
            runner.stop()
        }
    }

    @Test("The newest jobs come first, of one kind or of all", arguments: TestStore.all)
    func newest(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let ids = try (0..<4).map { number in
                try database.write { writing in
                    try JobQueue.enqueue(
                        writing, kind: number % 2 == 0 ? "even" : "odd",
                        at: HandClock.start.adding(seconds: Int64(number)))
                }
            }
            #expect(try database.read { try JobQueue.newest($0, limit: 3) }.map(\.id) == [ids[3], ids[2], ids[1]])
            #expect(try database.read { try JobQueue.newest($0, kind: "odd", limit: 9) }.map(\.id) == [ids[3], ids[1]])
            #expect(
                try database.read { try JobQueue.backlog($0) } == JobBacklogText(open: 4, oldestDue: HandClock.start))
        }
    }
}

private struct JobBacklogText {
    let open: Int
    let oldestDue: Instant?

    static func == (backlog: JobBacklog, text: JobBacklogText) -> Bool {
        backlog.open == text.open && backlog.oldestDue == text.oldestDue
    }
}
