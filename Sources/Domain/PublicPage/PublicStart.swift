public import Values

/// The page by which a municipality tells everybody about its concept: what it says, and the way to the council's
/// decision in two lanes. Public and internal rounds alternate, as the guideline advises.
public struct PublicStart: Hashable, Sendable {
    public enum Lane: CaseIterable, Sendable {
        /// What council and administration decide and present.
        case townHall
        /// When citizens can take part.
        case citizens

        /// The catalogue has formats for nearly every step; these are the ones that speak to everybody.
        public var steps: [ProcessStepKey] {
            switch self {
            case .townHall: [.opening, .analysis, .interim, .draftReading, .decision]
            case .citizens: [.kickOff, .vision, .goals, .draftReading]
            }
        }
    }

    public enum State: Sendable {
        case done
        /// Its end has passed without it being done.
        case late
        case running
        /// The first of its lane that has not begun.
        case next
        case ahead
    }

    public struct Station: Hashable, Sendable {
        public let step: ProcessStepKey
        public let begin: Day
        /// The last day, or the day of session.
        public let end: Day
        public let state: State
    }

    public let municipality: MunicipalityAddress
    public let page: PublicPage
    /// Whoever answers questions, as it is to be printed.
    public let contact: String?
    public let today: Day
    /// Whether the municipality has said when work begins; else the days move on with each day.
    public let hasStart: Bool
    private let roadmap: Roadmap

    public init(municipality: MunicipalityAddress, page: PublicPage, plan: WorkPlan, today: Day) {
        self.municipality = municipality
        self.page = page
        self.today = today
        contact = plan.concept.contact
        hasStart = plan.concept.start != nil || plan.openingSession != nil || plan.step(.opening).done != nil
        roadmap = plan.roadmap(today: today)
    }

    /// In the order of time: votes and papers by the day they are due, rounds with citizens by the day they begin.
    public func stations(_ lane: Lane) -> [Station] {
        let entries = lane.steps.compactMap(roadmap.entry).sorted { left, right in
            lane == .townHall ? left.end < right.end : left.begin < right.begin
        }
        let next = entries.first { $0.begin > today && !$0.isDone }
        return entries.map { entry in
            Station(
                step: entry.step.key, begin: entry.begin, end: entry.end,
                state: state(entry, isNext: entry.step.key == next?.step.key))
        }
    }

    /// Behind how many rounds with citizens today lies; those that run count.
    public var begunRounds: Int { stations(.citizens).count { $0.begin <= today } }

    /// The council's closing vote.
    public var decision: Station? { stations(.townHall).first { $0.step == .decision } }

    private func state(_ entry: Roadmap.Entry, isNext: Bool) -> State {
        if entry.isDone { return .done }
        if entry.isOverdue(on: today) { return .late }
        if entry.begin <= today { return .running }
        return isNext ? .next : .ahead
    }
}
