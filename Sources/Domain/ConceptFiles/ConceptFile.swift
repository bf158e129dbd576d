public import Values

/// A concept as a file: what only the municipality can say about it, apart from measures and own counts, which have
/// files of their own. What `json` makes, `init(parsing:)` takes back without a loss.
public struct ConceptFile: Hashable, Sendable {
    /// Somebody of the team.
    public struct Person: Hashable, Sendable {
        public let name: String
        public let email: String
        /// `leitung`, `bearbeitung`, `rat` or `planungsbuero`; checked by whoever gives it.
        public let role: String
        public let duty: String
        public let hours: Int?

        public init(name: String, email: String, role: String, duty: String = "", hours: Int? = nil) {
            self.name = name
            self.email = email
            self.role = role
            self.duty = duty
            self.hours = hours
        }
    }

    /// One thing that is already there.
    public struct Thing: Hashable, Sendable {
        public let kind: InventoryKind
        public let content: InventoryContent

        public init(_ kind: InventoryKind, _ content: InventoryContent) {
            self.kind = kind
            self.content = content
        }
    }

    /// The name of the format and its edition, in the field "format".
    public static let format = "insek-konzept/1"
    public static let mostBytes = 4 << 20

    /// The day that the dates of the file are meant for, as "today"; nil for real days.
    public var referenceDay: Day?
    public var concept: ConceptDraft
    public var plan: ConceptPlan
    public var steps: [StepPlan]
    public var costs: ProcessCosts?
    public var people: [Person]
    public var bodies: [BodyContent]
    public var things: [Thing]
    public var publicPage: PublicPage?

    public init(
        referenceDay: Day? = nil, concept: ConceptDraft, plan: ConceptPlan = ConceptPlan(), steps: [StepPlan] = [],
        costs: ProcessCosts? = nil, people: [Person] = [], bodies: [BodyContent] = [], things: [Thing] = [],
        publicPage: PublicPage? = nil
    ) {
        self.referenceDay = referenceDay
        self.concept = concept
        self.plan = plan
        self.steps = steps
        self.costs = costs
        self.people = people
        self.bodies = bodies
        self.things = things
        self.publicPage = publicPage
    }

    /// The same with all days moved by whole weeks, so that the reference day falls into the week of `today` or, so that
    /// nothing that was done lies in the future, the one before. Weekdays stay right; years of amounts stay.
    public func shifted(to today: Day) -> ConceptFile {
        guard let referenceDay else { return self }
        let weeks = (today.number - referenceDay.number) / 7 - (today < referenceDay ? 1 : 0)
        func move(_ day: Day) -> Day { day.adding(days: weeks * 7) }
        var file = self
        file.referenceDay = move(referenceDay)
        file.plan.start = plan.start.map(move)
        file.plan.session = plan.session.map(move)
        for index in steps.indices {
            file.steps[index].due = steps[index].due.map(move)
            file.steps[index].done = steps[index].done.map(move)
        }
        for index in bodies.indices { file.bodies[index].lastMet = bodies[index].lastMet.map(move) }
        return file
    }
}
