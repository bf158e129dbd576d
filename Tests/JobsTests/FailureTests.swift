import Database
import Foundation
import Jobs
import TestSupport
import Testing
import Values

@Suite("Failure, retry and cancel")
struct FailureTests {
    @Test("Pauses double up to the longest")
    func pauses() {
        let retry = JobRetry(attempts: 9, firstPause: 10, longestPause: 100)
        #expect((1...6).map(retry.pause) == [10, 20, 40, 80, 100, 100])
    }

    @Test(
        "A failing job is tried again with growing pauses, and ends with its German sentence", arguments: TestStore.all)
    func retries(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let reports = Gathered<Bool>()
            let runner = JobRunner(
                database: database, clock: hand.clock,
                kinds: [
                    JobKind("work", retry: JobRetry(attempts: 3, firstPause: 10, longestPause: 3_600)) { context in
                        throw JobError.failed("Versuch \(context.attempt) ist gescheitert.", detail: "errno 5")
                    }
                ], settings: .quick, report: { reports.add($0.isFinal) })
            runner.start()
            defer { runner.stop() }
            let id = try database.enqueue("work")
            for (attempt, pause) in [(1, Int64(10)), (2, 20)] {
                #expect(try eventually { try database.status(id)?.message == "Versuch \(attempt) ist gescheitert." })
                let status = try #require(try database.status(id))
                #expect(status.state == .queued && status.attempt == attempt)
                #expect(status.runAt == hand.clock.now().adding(seconds: pause))
                hand.advance(seconds: pause)
            }
            #expect(try eventually { try database.state(id) == .failed })
            let status = try #require(try database.status(id))
            #expect(status.message == "Versuch 3 ist gescheitert." && status.detail == "errno 5")
            #expect(status.finishedAt == hand.clock.now())
            #expect(eventually { reports.all == [false, false, true] })
        }
    }

    @Test(
        "What is hopeless is not tried again; an unexpected error is kept for operators only", arguments: TestStore.all)
    func hopeless(_ store: TestStore) throws {
        struct Odd: Error {}
        try store.withJobs { database throws in
            let runner = JobRunner(
                database: database, clock: .system,
                kinds: [
                    JobKind("hopeless") { _ in throw JobError.hopeless("Die Datei ist leer.") },
                    JobKind("odd", retry: .never) { _ in throw Odd() },
                    JobKind("refused", retry: .never) { context in
                        try context.commit { _ = try $0.execute("INSERT INTO effect (job) VALUES ('halb')") }
                    },
                ], settings: .quick)
            runner.start()
            defer { runner.stop() }
            let ids = try ["hopeless", "odd", "refused"].map { try database.enqueue($0) }
            #expect(try eventually { try ids.allSatisfy { try database.state($0) == .failed } })
            let statuses = try ids.map { try #require(try database.status($0)) }
            #expect(statuses.map(\.attempt) == [1, 1, 1])
            #expect(statuses[0].message == "Die Datei ist leer.")
            #expect(
                statuses[1].message
                    == "Bei dem Vorgang ist ein unerwarteter Fehler aufgetreten. Bitte melden Sie dem Betrieb den Zeitpunkt."
            )
            #expect(statuses[1].detail == "Odd()")
            #expect(statuses[2].message == "Eine Pflichtangabe fehlt. Bitte ergänzen Sie sie.")
        }
    }

    @Test("A hook that fails when a job is given up does not hold up the queue", arguments: TestStore.all)
    func failingHook(_ store: TestStore) throws {
        struct Odd: Error {}
        try store.withJobs { database throws in
            let runner = JobRunner(
                database: database, clock: .system,
                kinds: [
                    JobKind("work", retry: .never, givenUp: { _, _, _, _ in throw Odd() }) { _ in
                        throw JobError.failed("Das ging nicht.")
                    }
                ], settings: .quick)
            runner.start()
            defer { runner.stop() }
            let id = try database.enqueue("work")
            #expect(try eventually { try database.state(id) == .failed })
            #expect(try database.status(id)?.message == "Das ging nicht.")
            #expect(try database.status(id)?.detail?.contains("Odd") == true)
        }
    }

    @Test("A queued job is cancelled at once, an ended one not at all", arguments: TestStore.all)
    func cancelQueued(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let id = try database.enqueue("work")
            let cancelled = try database.write { try JobQueue.cancel($0, id, at: HandClock.start) }
            #expect(cancelled)
            #expect(try database.state(id) == .cancelled)
            #expect(try database.write { try JobQueue.cancel($0, id, at: HandClock.start) } == false)
            let desk = JobDesk(
                database: database, clock: .system, kinds: [JobKind("work") { _ in }], leaseSeconds: 60)
            #expect(try desk.take(atMost: 1).jobs.isEmpty)
        }
    }

    @Test("A running job learns that it is cancelled, and stores nothing more", arguments: TestStore.all)
    func cancelRunning(_ store: TestStore) throws {
        try store.withJobs { database throws in
            let begun = Gate()
            let kinds = [
                JobKind("asking") { context in
                    begun.open()
                    while !context.isCancelled { usleep(2_000) }
                },
                JobKind("storing") { context in
                    begun.open()
                    while true {
                        usleep(20_000)
                        try context.commit { _ in }
                    }
                },
            ]
            // Only word of the cancelling wakes this runner.
            let runner = JobRunner(
                database: database, clock: .system, kinds: kinds, settings: .init(workers: 2, lease: 3_600, poll: 600))
            runner.start()
            defer { runner.stop() }
            for kind in ["asking", "storing"] {
                let id = try database.enqueue(kind)
                #expect(begun.wait())
                try database.write { try JobQueue.cancel($0, id, at: HandClock.start) }
                #expect(try eventually { try database.state(id) == .cancelled }, "\(kind)")
            }
        }
    }

    @Test("A job cancelled while its worker was dead ends instead of being run again", arguments: TestStore.all)
    func cancelAbandoned(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let desk = JobDesk(
                database: database, clock: hand.clock, kinds: [JobKind("work") { _ in }], leaseSeconds: 60)
            let id = try database.enqueue("work")
            let held = try #require(try desk.take(atMost: 1).jobs.first)
            try database.write { try JobQueue.cancel($0, id, at: HandClock.start) }
            #expect(try database.status(id)?.isCancelling == true)
            let refusal = #expect(throws: JobError.self) { try held.finish { try $0.leaveEffect(id) } }
            #expect(refusal?.code == .cancelled)
            hand.advance(seconds: 60)
            #expect(try desk.take(atMost: 1).jobs.isEmpty)
            #expect(try database.state(id) == .cancelled)
            #expect(try database.effects(id).isEmpty)
        }
    }
}
