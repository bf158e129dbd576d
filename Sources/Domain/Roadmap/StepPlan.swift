public import Values

/// What a municipality says about one step: who does it, what it takes and costs, and when it is done. What is not said
/// is open; days and effort then follow the assumptions of the catalogue.
public struct StepPlan: Hashable, Sendable {
    public let step: ProcessStepKey
    public var doer: ProcessStep.Doer?
    /// Staff days of the administration, 0 to 999.
    public var staffDays: Int?
    /// Staff days worked so far.
    public var spentDays: Int?
    /// What is paid to others.
    public var cost: CostRange?
    /// The day on which the step is to end, such as a session of the council.
    public var due: Day?
    public var done: Day?
    /// 0 while nothing was said.
    public var revision: Int64

    public static let staffDayRange = 0...999

    public init(
        _ step: ProcessStepKey, doer: ProcessStep.Doer? = nil, staffDays: Int? = nil, spentDays: Int? = nil,
        cost: CostRange? = nil, due: Day? = nil, done: Day? = nil, revision: Int64 = 0
    ) {
        self.step = step
        self.doer = doer
        self.staffDays = staffDays
        self.spentDays = spentDays
        self.cost = cost
        self.due = due
        self.done = done
        self.revision = revision
    }

    /// For the history.
    public var json: JSON {
        var members: [String: JSON] = [:]
        members["wer"] = doer.map { .string($0.rawValue) }
        members["personentage"] = staffDays.map { .integer(Int64($0)) }
        members["geleistet"] = spentDays.map { .integer(Int64($0)) }
        members["kosten_von"] = (cost?.low.cents).map(JSON.integer)
        members["kosten_bis"] = (cost?.high.cents).map(JSON.integer)
        members["termin"] = due.map { .string($0.iso) }
        members["erledigt"] = done.map { .string($0.iso) }
        return .object(members)
    }
}

/// All that only the municipality can say about the work: of the concept as a whole, and of its steps.
public struct WorkPlan: Hashable, Sendable {
    public let concept: ConceptPlan
    /// Only steps of which something was said.
    public let steps: [ProcessStepKey: StepPlan]

    public init(concept: ConceptPlan = ConceptPlan(), steps: [ProcessStepKey: StepPlan] = [:]) {
        self.concept = concept
        self.steps = steps
    }

    public func step(_ key: ProcessStepKey) -> StepPlan { steps[key] ?? StepPlan(key) }

    /// The session in which the council is to open the work; nil while nobody has said.
    public var openingSession: Day? { step(.opening).due ?? concept.session }

    /// The timetable that follows from it.
    /// - Parameter today: When work begins if nobody has said.
    public func roadmap(today: Day) -> Roadmap {
        var plans = steps
        plans[.opening] = step(.opening)
        plans[.opening]?.due = openingSession
        return Roadmap(start: concept.start ?? today, steps: ProcessStep.all, plans: plans)
    }
}
