import Domain
import Testing
import Values

@Suite("The way to the council's decision")
struct RoadmapTests {
    private static func step(_ key: ProcessStepKey, _ weeks: Int, after: [ProcessStepKey] = []) -> ProcessStep {
        ProcessStep(
            key, name: key.rawValue, task: "", result: "", after: after, weeks: weeks, staffDays: weeks,
            staffDaysWithBureau: 1, doers: [.ourselves], helpers: [],
            obligation: Obligation(.recommended, reason: "", Citation(.assumption)), service: nil)
    }

    private static func day(_ iso: String) -> Day { Day(iso: iso)! }

    @Test("A step takes its weeks without holidays and begins after all that it needs")
    func weeks() {
        let roadmap = Roadmap(
            start: Self.day("2026-11-14"),
            steps: [
                Self.step(.framework, 1), Self.step(.stockTaking, 2, after: [.framework]),
                Self.step(.analysis, 1, after: [.framework, .stockTaking]),
            ])
        // Saturday moves to Monday; Buß- und Bettag (18 November) is no day of work.
        #expect(roadmap.start == Self.day("2026-11-16"))
        #expect(roadmap.entry(.framework)?.end == Self.day("2026-11-23"))
        #expect(roadmap.entry(.stockTaking)?.begin == Self.day("2026-11-24"))
        #expect(roadmap.entry(.stockTaking)?.end == Self.day("2026-12-07"))
        #expect(roadmap.entry(.analysis)?.begin == Self.day("2026-12-08"))
        #expect(roadmap.end == Self.day("2026-12-14") && roadmap.months == 1)
    }

    @Test("Nothing is worked on between Christmas and New Year")
    func christmas() {
        let roadmap = Roadmap(start: Self.day("2026-12-21"), steps: [Self.step(.framework, 1)])
        #expect(roadmap.end == Self.day("2027-01-05"))
    }

    @Test("The council sits on its weekday, never on a holiday, never in its summer break")
    func council() {
        let opening = Roadmap(start: Self.day("2027-05-03"), steps: [Self.step(.opening, 1)])
        // The Thursday of that week is Christi Himmelfahrt.
        #expect(opening.end == Self.day("2027-05-13"))
        let summer = Roadmap(start: Self.day("2027-06-28"), steps: [Self.step(.decision, 1)])
        #expect(summer.end == Self.day("2027-09-02"))
        let other = Roadmap(
            start: Self.day("2027-06-28"), steps: [Self.step(.decision, 1)],
            calendar: CouncilCalendar(session: .tuesday, breakMonths: 8...8))
        #expect(other.end == Self.day("2027-07-06"))
    }

    @Test("What the municipality says goes before what is assumed; what follows moves with it")
    func plans() throws {
        let steps = [
            Self.step(.opening, 1), Self.step(.framework, 1, after: [.opening]),
            Self.step(.analysis, 1, after: [.framework]),
        ]
        let plans = [
            StepPlan(.opening, staffDays: 5, done: Self.day("2026-11-12")),
            StepPlan(.framework, doer: .bureau, cost: CostRange(low: Money(cents: 100), high: Money(cents: 300))),
            StepPlan(.analysis, spentDays: 2, due: Self.day("2027-02-01")),
        ]
        let roadmap = Roadmap(
            start: Self.day("2026-11-16"), steps: steps,
            plans: Dictionary(uniqueKeysWithValues: plans.map { ($0.step, $0) }))
        #expect(roadmap.start == Self.day("2026-11-12"), "a step that was done before the start begins it")
        let framework = try #require(roadmap.entry(.framework))
        #expect(framework.begin == Self.day("2026-11-13") && framework.staffDays == 1 && framework.spentDays == 0)
        #expect(roadmap.end == Self.day("2027-02-01"))
        #expect(roadmap.plannedStaffDays == 7 && roadmap.spentStaffDays == 7)
        #expect(roadmap.cost == CostRange(low: Money(cents: 100), high: Money(cents: 300)))
        #expect(roadmap.givenAway.isEmpty, "a step without a service is described to nobody")
        #expect(framework.isOverdue(on: framework.end.adding(days: 1)) && !framework.isOverdue(on: framework.end))
        #expect(roadmap.entry(.opening)?.isOverdue(on: Self.day("2027-01-01")) == false)
    }

    @Test("Months are counted to the nearest, the month of a day from the start")
    func months() {
        let opening = StepPlan(.opening, done: Self.day("2026-03-12"))
        let decision = StepPlan(.decision, due: Self.day("2027-06-17"))
        let roadmap = Roadmap(
            start: Self.day("2026-03-12"),
            steps: [Self.step(.opening, 1), Self.step(.decision, 1, after: [.opening])],
            plans: [.opening: opening, .decision: decision])
        #expect(roadmap.months == 15)
        #expect(roadmap.month(of: Self.day("2026-11-16")) == 9 && roadmap.month(of: Self.day("2026-03-12")) == 1)
        #expect(roadmap.month(of: Self.day("2026-03-11")) == 0 && roadmap.month(of: Self.day("2027-06-17")) == 15)
    }

    @Test("Staff days are added up")
    func effort() {
        let roadmap = Roadmap(
            start: Self.day("2027-01-11"), steps: [Self.step(.framework, 3), Self.step(.analysis, 4)])
        #expect(roadmap.staffDays == 7 && roadmap.staffDaysWithBureau == 7)
    }
}
