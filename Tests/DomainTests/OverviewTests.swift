import Domain
import Testing
import Values

@Suite("What is sensible to do next")
struct OverviewTests {
    private static let today = Day(iso: "2026-11-16")!

    private static func overview(
        _ concept: ConceptPlan = ConceptPlan(), _ steps: [StepPlan] = [], measures: [MeasureStatus: Int] = [:],
        answers: Int = 0
    ) -> Overview {
        Overview(
            today: today,
            plan: WorkPlan(concept: concept, steps: Dictionary(uniqueKeysWithValues: steps.map { ($0.step, $0) })),
            measures: measures, quickAnswers: answers)
    }

    @Test("A fresh concept needs a session, a name and money first; all of it fits into half an hour")
    func fresh() {
        let overview = Self.overview()
        #expect(overview.isFresh && overview.stepsDone == 0)
        #expect(Array(overview.next.prefix(3)) == [.setSession, .nameContact, .clearFunding])
        #expect(overview.next.contains(.assign(count: ProcessStep.all.count)))
        #expect(overview.next.contains(.quickCheck(open: QuickCheck.questionCount)))
        #expect(overview.next(minutes: 15).allSatisfy { $0.minutes <= 15 })
        #expect(!overview.next(minutes: 15).contains(.clearFunding))
    }

    @Test("A session that is near asks for its paper nine days before")
    func paper() throws {
        let session = Day(iso: "2026-12-03")!
        let overview = Self.overview(ConceptPlan(contact: "Rathaus", session: session))
        let opening = try #require(overview.roadmap.entry(.opening))
        #expect(opening.end == session)
        #expect(overview.next.first == .councilPaper(opening, ready: Day(iso: "2026-11-24")!))
        #expect(!overview.next.contains(.setSession) && !overview.next.contains(.nameContact))
        let dates = overview.dates(3)
        #expect(dates.map(\.day.iso) == ["2026-11-17", "2026-11-24", "2026-12-03"])
        #expect(dates[0].occasion == .advice && dates[1].occasion == .paper(opening))
    }

    @Test("What is late comes first; what is done asks for nothing more")
    func late() throws {
        let overview = Self.overview(
            ConceptPlan(start: Day(iso: "2026-02-16")),
            [StepPlan(.opening, doer: .ourselves, done: Day(iso: "2026-03-12"))], measures: [.idea: 2])
        let first = try #require(overview.next.first)
        guard case .finish(let entry) = first else { throw Unexpected(step: first) }
        #expect(entry.end < Self.today && !entry.isDone)
        #expect(!overview.next.contains(.clearFunding) && !overview.next.contains(.setSession))
        #expect(overview.next.contains(.assign(count: ProcessStep.all.count - 1)))
        #expect(overview.next.last == .measures(.idea, count: 2))
    }

    @Test("The advisory office is called on Tuesdays and Thursdays, not on holidays")
    func advice() {
        #expect(Helper.nextAdviceDay(onOrAfter: Day(iso: "2026-11-16")!).iso == "2026-11-17")
        // Christi Himmelfahrt 2027 is Thursday, 6 May.
        #expect(Helper.nextAdviceDay(onOrAfter: Day(iso: "2027-05-05")!).iso == "2027-05-11")
    }

    private struct Unexpected: Error { let step: NextStep }
}
