import Database
import Foundation
import Jobs
import TestSupport
import Testing
import Values

@Suite("Leases and fencing")
struct LeaseTests {
    private func desk(_ database: Database, _ hand: HandClock, _ kind: JobKind) -> JobDesk {
        JobDesk(database: database, clock: hand.clock, kinds: [kind], leaseSeconds: 60)
    }

    @Test("A job that one worker holds is not given to another before its lease has run out", arguments: TestStore.all)
    func held(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let id = try database.enqueue("work")
            let desk = desk(database, hand, JobKind("work") { _ in })
            #expect(try desk.take(atMost: 5).jobs.map(\.id) == [id])
            hand.advance(seconds: 59)
            #expect(try desk.take(atMost: 5).jobs.isEmpty)
            hand.advance(seconds: 1)
            let again = try desk.take(atMost: 5).jobs
            #expect(again.map(\.id) == [id] && again.map(\.attempt) == [2])
        }
    }

    @Test("A worker that stalls beyond its lease is fenced off: it writes nothing any more", arguments: TestStore.all)
    func fenced(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let id = try database.enqueue("work")
            let desk = desk(database, hand, JobKind("work") { _ in })
            let slow = try #require(try desk.take(atMost: 1).jobs.first)
            try slow.commit { try $0.leaveEffect(id, step: 1, by: "slow") }
            hand.advance(seconds: 60)
            let quick = try #require(try desk.take(atMost: 1).jobs.first)
            for attempt in 0..<2 {
                let refusal = #expect(throws: JobError.self) {
                    try slow.commit(checkpoint: ["from": "slow"]) { try $0.leaveEffect(id, step: 2, by: "slow") }
                }
                #expect(refusal?.code == .leaseLost, "try \(attempt)")
            }
            #expect(throws: JobError.self) { try slow.finish { try $0.leaveEffect(id, step: 3, by: "slow") } }
            #expect(slow.isCancelled)
            #expect(quick.checkpoint == nil && !quick.isCancelled)
            try quick.finish { try $0.leaveEffect(id, step: 2, by: "quick") }
            #expect(throws: JobError.self) { try slow.finish { try $0.leaveEffect(id, step: 4, by: "slow") } }
            #expect(try database.effects(id) == [1, 2])
            #expect(try database.state(id) == .done)
        }
    }

    @Test(
        "A worker whose process stands still loses its job to another runner; late results are refused",
        arguments: TestStore.all)
    func stalledProcess(_ store: TestStore) throws {
        let hand = HandClock()
        let place = try TestPlace(store)
        defer { place.remove() }
        let databases = [try place.open(), try place.open()]
        defer { for database in databases { database.close() } }
        try Migrator.migrate(databases[0], TestStore.migrations)
        let (begun, awake, ended) = (Gate(), Gate(), Gate())
        let late = Gathered<JobError.Code>()
        let stalled = JobRunner(
            database: databases[0], clock: hand.clock,
            kinds: [
                JobKind("work") { context in
                    begun.open()
                    awake.wait()
                    defer { ended.open() }
                    do {
                        try context.finish { try $0.leaveEffect(context.id, by: "stalled") }
                    } catch let error as JobError {
                        late.add(error.code)
                        throw error
                    }
                }
            ], settings: .quick)
        stalled.start()
        let id = try databases[0].enqueue("work")
        #expect(begun.wait())
        stalled.abandon()
        hand.advance(seconds: 61)
        let other = JobRunner(
            database: databases[1], clock: hand.clock,
            kinds: [JobKind("work") { context in try context.finish { try $0.leaveEffect(context.id, by: "other") } }],
            settings: .quick)
        other.start()
        #expect(try eventually { try databases[1].state(id) == .done })
        awake.open()
        #expect(ended.wait())
        other.stop()
        #expect(late.all == [.leaseLost])
        let by = try databases[1].read { try $0.rows("SELECT by FROM effect") { try $0.text() } }
        #expect(by == ["other"])
    }

    @Test(
        "A long job keeps its lease as long as it gives signs of life, and loses it when it hangs",
        arguments: TestStore.all)
    func silence(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let (begun, goOn) = (Gate(), Gate())
            let attempts = Gathered<Int>()
            let runner = JobRunner(
                database: database, clock: hand.clock,
                kinds: [
                    JobKind("work", silence: 300) { context in
                        attempts.add(context.attempt)
                        guard context.attempt == 1 else { return }
                        begun.open()
                        for step in 0..<8 {
                            hand.advance(seconds: 45)
                            context.progress(step, of: 8)
                            let isRenewed = try eventually {
                                try context.read { reading in
                                    try reading.first("SELECT due FROM job WHERE id = \(context.id)") {
                                        try $0.instant() > hand.clock.now().adding(seconds: 50)
                                    }
                                } == true
                            }
                            #expect(isRenewed)
                        }
                        goOn.open()
                        begun.wait()
                    }
                ], settings: .quick)
            runner.start()
            let id = try database.enqueue("work")
            #expect(begun.wait() && goOn.wait())
            #expect(attempts.all == [1], "six minutes with signs of life")
            #expect(try database.status(id)?.progress?.of == 8)
            for _ in 0..<8 {
                hand.advance(seconds: 50)
                usleep(150_000)
            }
            #expect(try eventually { try database.state(id) == .done })
            #expect(attempts.all == [1, 2], "hung for longer than 300 seconds")
            begun.open()
            runner.stop()
        }
    }
}
