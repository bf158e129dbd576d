import Database
import Foundation
import Jobs
import TestSupport
import Testing
import Values

@Suite("Recurring jobs")
struct ScheduleTests {
    /// The times after an instant, as German clocks show them.
    private func times(_ rule: JobRule, after start: String, _ count: Int) throws -> [String] {
        var instant = try #require(Instant(iso: start))
        return (0..<count).map { _ in
            instant = rule.next(after: instant)
            return instant.berlin.german
        }
    }

    @Test("A daily time is the same on the clock before and after the clocks change, and comes once a day")
    func daily() throws {
        #expect(
            try times(.daily(hour: 4, minute: 15), after: "2026-10-24T00:00:00Z", 3)
                == ["24.10.2026, 04:15 Uhr", "25.10.2026, 04:15 Uhr", "26.10.2026, 04:15 Uhr"])
        // 02:30 comes twice on 25 October and not at all on 28 March.
        #expect(
            try times(.daily(hour: 2, minute: 30), after: "2026-10-24T12:00:00Z", 2)
                == ["25.10.2026, 02:30 Uhr", "26.10.2026, 02:30 Uhr"])
        #expect(
            try times(.daily(hour: 2, minute: 30), after: "2027-03-27T12:00:00Z", 2)
                == ["28.03.2027, 03:30 Uhr", "29.03.2027, 02:30 Uhr"])
        let first = try #require(Instant(iso: "2026-10-25T00:30:00Z"))
        for minutes in [0, 1, 59, 60, 61, 89] as [Int64] {
            let next = JobRule.daily(hour: 2, minute: 30).next(after: first.adding(seconds: minutes * 60))
            #expect(next.berlin.german == "26.10.2026, 02:30 Uhr", "\(minutes) minutes after the first 02:30")
        }
    }

    @Test("Every so many minutes stays even when the clocks change")
    func minutes() throws {
        var instant = try #require(Instant(iso: "2026-10-24T23:00:00Z"))
        for _ in 0..<20 {
            let next = JobRule.every(minutes: 15).next(after: instant)
            #expect(next - instant == 900_000_000)
            instant = next
        }
        #expect(
            JobRule.every(minutes: 15).next(after: try #require(Instant(iso: "2026-11-21T10:07:00Z"))).iso
                == "2026-11-21T10:15:00.000000Z")
    }

    @Test(
        "Of three processes that plan one schedule through both changes of the clocks, each day runs once",
        arguments: TestStore.all)
    func once(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let databases = [try place.open(), try place.open(), try place.open()]
        defer { for database in databases { database.close() } }
        try Migrator.migrate(databases[0], TestStore.migrations)
        for (start, expected) in [
            ("2026-10-23T22:00:00Z", ["24.10.2026", "25.10.2026", "26.10.2026"]),
            ("2027-03-26T23:00:00Z", ["27.03.2027", "28.03.2027", "29.03.2027"]),
        ] {
            let hand = HandClock()
            let begin = try #require(Instant(iso: start))
            hand.advance(seconds: (begin - HandClock.start) / 1_000_000)
            try databases[0].write { try $0.execute("DELETE FROM job_schedule") }
            let days = Gathered<String>()
            let runners = databases.map { database in
                JobRunner(
                    database: database, clock: hand.clock,
                    kinds: [JobKind("nightly") { context in days.add(context.now.berlin.day.german) }],
                    schedules: [JobSchedule("nightly", kind: "nightly", .daily(hour: 2, minute: 30))],
                    settings: .init(workers: 1, lease: 7 * 86_400, poll: 0.01))
            }
            for runner in runners { runner.start() }
            #expect(
                try eventually {
                    try databases[0].read { try $0.scalar("SELECT count(*) FROM job_schedule") } == 1
                })
            // Quarter hours of three days; each time all have planned and done what was due.
            for _ in 0..<(72 * 4) {
                hand.advance(seconds: 900)
                let now = hand.clock.now()
                let isQuiet = try eventually {
                    try databases[0].read { reading in
                        try reading.scalar("SELECT count(*) FROM job_schedule WHERE next_run <= \(now)") == 0
                            && JobQueue.backlog(reading).open == 0
                    }
                }
                #expect(isQuiet)
            }
            for runner in runners { runner.stop() }
            #expect(days.all == expected)
        }
    }

    @Test("What was missed while nothing ran is made up for once", arguments: TestStore.all)
    func missed(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let runs = Gathered<Instant>()
            let make = {
                JobRunner(
                    database: database, clock: hand.clock, kinds: [JobKind("nightly") { runs.add($0.now) }],
                    schedules: [JobSchedule("nightly", kind: "nightly", .daily(hour: 3, minute: 0))], settings: .quick)
            }
            let first = make()
            first.start()
            #expect(
                try eventually { try database.read { try $0.scalar("SELECT count(*) FROM job_schedule") } == 1 })
            first.stop()
            #expect(runs.all.isEmpty, "its time has not come")
            hand.advance(seconds: 5 * 86_400)
            let second = make()
            second.start()
            #expect(eventually { runs.all.count == 1 })
            usleep(200_000)
            second.stop()
            #expect(runs.all == [hand.clock.now()])
        }
    }

    @Test("No second job is queued while the one before has not ended", arguments: TestStore.all)
    func overlap(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            let (begun, end) = (Gate(), Gate())
            let runner = JobRunner(
                database: database, clock: hand.clock,
                kinds: [
                    JobKind("often", silence: 86_400) { _ in
                        begun.open()
                        end.wait()
                    }
                ], schedules: [JobSchedule("often", kind: "often", .every(minutes: 1))],
                settings: .init(workers: 2, lease: 3_600, poll: 0.05))
            runner.start()
            let count = { try database.read { try $0.scalar("SELECT count(*) FROM job") } }
            hand.advance(seconds: 60)
            #expect(try eventually { try database.read { try $0.scalar("SELECT count(*) FROM job_schedule") } == 1 })
            hand.advance(seconds: 60)
            #expect(begun.wait())
            for _ in 0..<4 {
                hand.advance(seconds: 30)
                usleep(150_000)
            }
            #expect(try count() == 1)
            end.open()
            #expect(try eventually { try database.read { try JobQueue.backlog($0).open } == 0 })
            hand.advance(seconds: 60)
            #expect(try eventually { try count() == 2 })
            end.open()
            runner.stop()
        }
    }

    @Test("A rule that a newer program changed starts afresh", arguments: TestStore.all)
    func changedRule(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withJobs { database throws in
            for (rule, next) in [
                (JobRule.daily(hour: 3, minute: 0), "17.11.2026, 03:00 Uhr"),
                (.daily(hour: 22, minute: 30), "16.11.2026, 22:30 Uhr"), (.every(minutes: 60), "16.11.2026, 10:00 Uhr"),
            ] {
                let runner = JobRunner(
                    database: database, clock: hand.clock, kinds: [JobKind("work") { _ in }],
                    schedules: [JobSchedule("work", kind: "work", rule)], settings: .quick)
                runner.start()
                #expect(
                    try eventually {
                        try database.read { reading in
                            try reading.first("SELECT next_run FROM job_schedule") { try $0.instant() }
                        }?.berlin.german == next
                    }, "\(rule)")
                runner.stop()
            }
        }
    }
}
