public import Values

/// How a concept stands on one day, and what is sensible to do next; made from what its reader may see.
public struct Overview: Hashable, Sendable {
    public let today: Day
    public let plan: WorkPlan
    public let roadmap: Roadmap
    public let measures: [MeasureStatus: Int]
    /// Questions of the quick check that have an answer.
    public let quickAnswers: Int
    /// Of all people in the team together; nil while nobody has said.
    public let hoursPerWeek: Int?
    /// Of the making of the concept; nil while nobody has said.
    public let costs: ProcessCostSums?
    public let funding: ProcessFundingState

    public init(
        today: Day, plan: WorkPlan, measures: [MeasureStatus: Int], quickAnswers: Int, hoursPerWeek: Int? = nil,
        costs: ProcessCostSums? = nil, funding: ProcessFundingState = .open
    ) {
        self.today = today
        self.plan = plan
        roadmap = plan.roadmap(today: today)
        self.measures = measures
        self.quickAnswers = quickAnswers
        self.hoursPerWeek = hoursPerWeek
        self.costs = costs
        self.funding = funding
    }

    /// Whether nobody has entered anything yet.
    public var isFresh: Bool {
        plan.concept == ConceptPlan() && plan.steps.isEmpty && measures.isEmpty && quickAnswers == 0
            && hoursPerWeek == nil && costs == nil
    }

    public var stepsDone: Int { roadmap.entries.count(where: \.isDone) }
    public var quickQuestions: Int { QuickCheck.questionCount }

    /// What waits, the most urgent first: what is late, what the council waits for, what holds up the rest, what only
    /// takes time.
    public var next: [NextStep] {
        var steps = roadmap.entries.filter { $0.isOverdue(on: today) }.map(NextStep.finish)
        steps += councilPapers + beginning
        let undecided = roadmap.entries.count { !$0.isDone && $0.plan.doer == nil }
        if undecided > 0 { steps.append(.assign(count: undecided)) }
        if quickAnswers < quickQuestions, roadmap.entry(.analysis)?.isDone != true {
            steps.append(.quickCheck(open: quickQuestions - quickAnswers))
        }
        steps += roadmap.entries.filter { !$0.isDone && $0.begin <= today && $0.end >= today }.map(NextStep.workOn)
        let waiting: [MeasureStatus] = [.idea, .draft, .agreed]
        if let status = waiting.first(where: { measures[$0, default: 0] > 0 }) {
            steps.append(.measures(status, count: measures[status, default: 0]))
        }
        return steps
    }

    /// What can be done, or begun with use, in so many minutes.
    public func next(minutes: Int) -> [NextStep] { next.filter { $0.minutes <= minutes } }

    /// Votes of the council whose papers are due soon. That on the opening is due as soon as its session is known.
    private var councilPapers: [NextStep] {
        roadmap.entries.compactMap { entry in
            guard entry.step.key.isDecidedByCouncil, !entry.isDone, entry.end >= today else { return nil }
            guard entry.step.key != .opening || plan.openingSession != nil else { return nil }
            guard entry.end.number - today.number <= Self.paperDays else { return nil }
            return .councilPaper(entry, ready: entry.end.adding(days: -CouncilCalendar.paperLeadDays))
        }
    }

    /// What must be known before the council can open the work.
    private var beginning: [NextStep] {
        guard roadmap.entry(.opening)?.isDone != true else { return [] }
        return (plan.openingSession == nil ? [.setSession] : [])
            + (plan.concept.contact == nil ? [.nameContact] : [])
            + (plan.concept.cost == nil && costs == nil ? [.clearFunding] : [])
    }

    /// A paper is spoken of six weeks before its session.
    private static let paperDays = 42

    /// The next days that matter, the soonest first.
    public func dates(_ count: Int) -> [OverviewDate] {
        var dates = roadmap.entries.filter { !$0.isDone && $0.end >= today }.map { OverviewDate(day: $0.end, .end($0)) }
        dates += councilPapers.compactMap { step in
            guard case .councilPaper(let entry, let ready) = step, ready >= today else { return nil }
            return OverviewDate(day: ready, .paper(entry))
        }
        dates.append(OverviewDate(day: Helper.nextAdviceDay(onOrAfter: today), .advice))
        return Array(dates.sorted { $0.day < $1.day }.prefix(count))
    }
}

/// A day that matters, and why.
public struct OverviewDate: Hashable, Sendable {
    public enum Occasion: Hashable, Sendable {
        /// A step ends.
        case end(Roadmap.Entry)
        /// The paper of a vote is to be ready.
        case paper(Roadmap.Entry)
        /// The advisory office answers the telephone.
        case advice
    }

    public let day: Day
    public let occasion: Occasion

    public init(day: Day, _ occasion: Occasion) {
        self.day = day
        self.occasion = occasion
    }
}

/// Something to do next.
public enum NextStep: Hashable, Sendable {
    /// A step whose end has passed: say that it is done, or when it will be.
    case finish(Roadmap.Entry)
    /// A paper for the council, which sits on the last day of the step, to be ready on a day.
    case councilPaper(Roadmap.Entry, ready: Day)
    /// The session in which the council is to open the work.
    case setSession
    /// Who answers questions.
    case nameContact
    /// Who pays for the concept.
    case clearFunding
    /// Who does so many steps.
    case assign(count: Int)
    case quickCheck(open: Int)
    case workOn(Roadmap.Entry)
    case measures(MeasureStatus, count: Int)

    /// Of one sitting ("Annahme der Werkstatt").
    public var minutes: Int {
        switch self {
        case .finish, .setSession, .nameContact: 5
        case .quickCheck, .measures: 10
        case .assign: 15
        case .councilPaper, .clearFunding: 30
        case .workOn: 60
        }
    }

    /// Whether one sitting is a part of more.
    public var comesInPortions: Bool {
        switch self {
        case .quickCheck, .measures(_, 2...), .workOn, .assign(2...): true
        default: false
        }
    }
}

extension CouncilCalendar {
    /// A paper is ready so many days before the session. An assumption of the product.
    public static let paperLeadDays = 9
}

extension Helper {
    /// The next day on which the office INGE answers the telephone: Tuesdays and Thursdays, no holidays.
    public static func nextAdviceDay(onOrAfter day: Day) -> Day {
        var day = day
        while !(day.weekday == .tuesday || day.weekday == .thursday) || !SaxonHolidays.isWorkingDay(day) {
            day = day.adding(days: 1)
        }
        return day
    }
}
