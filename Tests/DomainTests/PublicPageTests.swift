import Domain
import Testing
import Values

@Suite("What the public reads of a concept")
struct PublicPageTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso)! }

    private static func start(_ concept: ConceptPlan, _ steps: [StepPlan] = [], today: String) -> PublicStart {
        PublicStart(
            municipality: MunicipalityAddress(ags: AGS("14999010")!, slug: Slug("tannenrode")!, name: "Tannenrode"),
            page: PublicPage(),
            plan: WorkPlan(concept: concept, steps: Dictionary(uniqueKeysWithValues: steps.map { ($0.step, $0) })),
            today: day(today))
    }

    /// Begun in February; since then a vote, a kick-off, an analysis and a vision.
    private static let steps = [
        StepPlan(.opening, done: day("2026-03-12")), StepPlan(.kickOff, done: day("2026-05-08")),
        StepPlan(.analysis, done: day("2026-09-24")), StepPlan(.vision, done: day("2026-10-30")),
        StepPlan(.goals, due: day("2026-11-27")), StepPlan(.interim, due: day("2026-12-03")),
    ]

    @Test("What is open and what is not are needed, a greeting is not")
    func needed() {
        #expect(PublicPage().missing == [.open, .closed])
        #expect(PublicPage(greeting: "Willkommen", open: "Markt 7").missing == [.closed])
        let whole = PublicPage(open: "Markt 7", closed: "Wärmeplanung")
        #expect(whole.missing.isEmpty && whole[.open] == "Markt 7" && whole[.greeting] == nil)
    }

    @Test("The history tells what was said and whether it was shown")
    func history() {
        #expect(PublicPage(open: "Markt 7").json == ["oeffentlich": false, "offen": "Markt 7"])
        let whole = PublicPage(greeting: "Gruß", open: "A", closed: "B", published: true, revision: 3)
        #expect(whole.json == ["oeffentlich": true, "begruessung": "Gruß", "offen": "A", "nicht_offen": "B"])
    }

    @Test("Two lanes: votes and papers by the day they are due, rounds with citizens by the day they begin")
    func lanes() {
        let start = Self.start(
            ConceptPlan(start: Self.day("2026-02-16"), contact: "Rathaus"), Self.steps, today: "2026-11-16")
        let townHall = start.stations(.townHall)
        #expect(townHall.map(\.step) == [.opening, .analysis, .interim, .draftReading, .decision])
        #expect(townHall.map(\.state) == [.done, .done, .next, .ahead, .ahead])
        #expect(townHall[0].end.iso == "2026-03-12" && townHall[2].end.iso == "2026-12-03")
        let citizens = start.stations(.citizens)
        #expect(citizens.map(\.step) == [.kickOff, .vision, .goals, .draftReading])
        #expect(citizens.map(\.state) == [.done, .done, .running, .next])
        #expect(start.begunRounds == 3)
        #expect(start.decision == townHall.last && start.contact == "Rathaus" && start.hasStart)
    }

    @Test("A day that has passed is said to be late, and what comes after it is still next")
    func late() {
        let start = Self.start(ConceptPlan(start: Self.day("2026-02-16")), Self.steps, today: "2026-12-04")
        #expect(start.stations(.townHall).map(\.state) == [.done, .done, .late, .next, .ahead])
        #expect(start.stations(.citizens).map(\.state) == [.done, .done, .late, .next])
    }

    @Test("Without a start the days move on; a session or a vote is one")
    func beginning() {
        let fresh = Self.start(ConceptPlan(), today: "2026-11-16")
        #expect(!fresh.hasStart && fresh.begunRounds == 0 && fresh.contact == nil)
        #expect(fresh.stations(.townHall).count == 5 && fresh.stations(.citizens).count == 4)
        #expect(Self.start(ConceptPlan(session: Self.day("2026-12-03")), today: "2026-11-16").hasStart)
        #expect(
            Self.start(ConceptPlan(), [StepPlan(.opening, done: Self.day("2026-11-12"))], today: "2026-11-16").hasStart)
    }

    @Test("The catalogue knows ways to take part in each round with citizens")
    func formats() {
        for step in PublicStart.Lane.citizens.steps {
            #expect(ParticipationFormat.all.contains { $0.aim != .inform && $0.steps.contains(step) }, "\(step)")
        }
    }
}
