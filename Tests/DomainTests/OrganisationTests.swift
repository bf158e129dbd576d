import Domain
import Testing
import Values

@Suite("Bodies, working time, and whether the time suffices")
struct OrganisationTests {
    private static let today = Day(iso: "2026-11-16")!
    private static let someone = AccountID.make(at: Instant(iso: "2026-11-16T08:00:00.000000Z")!)

    @Test("A body is kept as it was typed, without needless blanks; all problems come at once")
    func body() throws {
        let id = BodyID.make(at: Instant(iso: "2026-11-16T08:00:00.000000Z")!)
        let typed = BodyContent(
            name: " Technischer  Ausschuss ", level: .decision, members: 7, cadence: "einmal im Quartal ",
            lastMet: Day(iso: "2026-10-08"))
        let body = try typed.checked(id, on: Self.today)
        #expect(body.name == "Technischer Ausschuss" && body.cadence == "einmal im Quartal" && body.revision == 1)
        #expect(body.json["ebene"] == "entscheidung" && body.json["zuletzt"] == "2026-10-08")
        let wrong = BodyContent(
            name: "X", members: 0, cadence: String(repeating: "a", count: 101), lastMet: Day(iso: "2026-11-17"))
        #expect(wrong.problems(on: Self.today).map(\.field) == [.name, .level, .members, .cadence, .lastMet])
    }

    @Test("No hours is not zero hours")
    func workingTime() throws {
        let open = WorkingTime(Self.someone, duty: " Hauptamt,  Ansprechpartnerin INSEK")
        let checked = try open.checked()
        #expect(checked.hours == nil && checked.duty == "Hauptamt, Ansprechpartnerin INSEK")
        #expect(checked.json["stunden"] == nil)
        #expect(try WorkingTime(Self.someone, hours: 0).checked().json["stunden"] == 0)
        #expect(WorkingTime(Self.someone, hours: 61).problems.map(\.field) == [.hours])
    }

    @Test("32 days at 12 hours a week take 22 weeks, and 30 are left")
    func enough() {
        let check = TimeCheck(days: 32, hours: 12, weeksLeft: 30)
        #expect(check.weeksNeeded == 22 && check.verdict == .enough)
        #expect(
            check.german
                == "Das reicht: Für 32 Personentage brauchen Sie bei 12 Stunden in der Woche etwa 22 Wochen; bis zum Schlussbeschluss sind es 30."
        )
    }

    @Test("Too little, one of each, nothing to spare, nothing to do")
    func others() {
        let less = TimeCheck(days: 32, hours: 4, weeksLeft: 30)
        #expect(less.weeksNeeded == 64 && less.verdict == .notEnough && less.german.hasPrefix("Das reicht nicht: Für"))
        let one = TimeCheck(days: 1, hours: 8, weeksLeft: 1)
        #expect(
            one.german
                == "Das reicht: Für 1 Personentag brauchen Sie bei 8 Stunden in der Woche etwa 1 Woche; bis zum Schlussbeschluss ist es 1."
        )
        let late = TimeCheck(days: 2, hours: 1, weeksLeft: -3)
        #expect(
            late.german.hasSuffix(
                "bei 1 Stunde in der Woche etwa 16 Wochen; bis zum Schlussbeschluss ist es weniger als eine."))
        let none = TimeCheck(days: 32, hours: 0, weeksLeft: 30)
        #expect(none.verdict == .noHours && none.weeksNeeded == nil)
        #expect(none.german == "Es sind keine freien Stunden angegeben, geplant sind aber noch 32 Personentage.")
        #expect(TimeCheck(days: 0, hours: 0, weeksLeft: 30).verdict == .done)
    }

    @Test("The overview counts what is left of steps that are not done, to the planned closing decision")
    func overview() throws {
        let plan = WorkPlan(
            concept: ConceptPlan(start: Day(iso: "2026-02-16")),
            steps: [
                .opening: StepPlan(.opening, staffDays: 5, done: Day(iso: "2026-03-12")),
                .stockTaking: StepPlan(.stockTaking, staffDays: 10, spentDays: 4),
                .kickOff: StepPlan(.kickOff, staffDays: 2, spentDays: 6),
                .decision: StepPlan(.decision, due: Day(iso: "2027-06-17")),
            ])
        func overview(_ hours: Int?) -> Overview {
            Overview(today: Self.today, plan: plan, measures: [:], quickAnswers: 0, hoursPerWeek: hours)
        }
        #expect(overview(nil).timeCheck == nil)
        let check = try #require(overview(12).timeCheck)
        let others = overview(12).roadmap.entries.filter { plan.steps[$0.step.key]?.staffDays == nil }
        #expect(check.days == 6 + others.reduce(0) { $0 + $1.staffDays } && check.weeksLeft == 30)
    }
}
