public import Values

/// The steps of a concept with their days, from a start to the council's closing decision ("Fahrplan").
///
/// A step begins when all that must lie before it has ended and takes its working weeks of five days each. Public
/// holidays, the days around Christmas and the council's summer break are no working days. A step that the council
/// decides ends on a day of session. Weeks, staff days, the break and the day of session are assumptions of the product;
/// what the municipality says about a step (`StepPlan`) goes before them.
public struct Roadmap: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let step: ProcessStep
        public let begin: Day
        /// The last day of work, or the day of session; of a step that is done, the day on which it was done.
        public let end: Day
        public let plan: StepPlan

        public init(step: ProcessStep, begin: Day, end: Day, plan: StepPlan) {
            self.step = step
            self.begin = begin
            self.end = end
            self.plan = plan
        }

        public var isDone: Bool { plan.done != nil }

        /// Staff days of the administration: as said, else as assumed for whoever does the step.
        public var staffDays: Int {
            plan.staffDays ?? (plan.doer == .bureau ? step.staffDaysWithBureau : step.staffDays)
        }

        /// Staff days worked so far: as said; a step that is done took what was planned.
        public var spentDays: Int { plan.spentDays ?? (isDone ? staffDays : 0) }

        /// Whether its end has passed without it being done.
        public func isOverdue(on day: Day) -> Bool { !isDone && end < day }
    }

    public let start: Day
    /// In the order of their beginnings; steps of one day in the order of the catalogue.
    public let entries: [Entry]

    /// - Parameters:
    ///   - start: The first day of work; moved to the next working day.
    ///   - steps: In an order in which no step stands before one that it needs.
    ///   - plans: A day on which a step was done or is to end goes before the computed one.
    public init(
        start: Day, steps: [ProcessStep], plans: [ProcessStepKey: StepPlan] = [:],
        calendar: CouncilCalendar = CouncilCalendar()
    ) {
        let first = calendar.workingDay(onOrAfter: start)
        var ends: [ProcessStepKey: Day] = [:]
        var entries: [Entry] = []
        for step in steps {
            let before = step.after.compactMap { ends[$0] }.max()
            let begin = before.map { calendar.workingDay(onOrAfter: $0.adding(days: 1)) } ?? first
            var end = calendar.day(after: begin, workingDays: max(1, step.weeks * 5) - 1)
            if step.key.isDecidedByCouncil { end = calendar.session(onOrAfter: end) }
            let plan = plans[step.key] ?? StepPlan(step.key)
            end = plan.done ?? plan.due ?? end
            ends[step.key] = end
            entries.append(Entry(step: step, begin: min(begin, end), end: end, plan: plan))
        }
        self.start = entries.map(\.begin).min() ?? first
        self.entries = entries.enumerated().sorted { ($0.element.begin, $0.offset) < ($1.element.begin, $1.offset) }
            .map(\.element)
    }

    public var end: Day { entries.map(\.end).max() ?? start }

    /// From the start to the end, to the nearest month, at least one.
    public var months: Int { max(1, Self.months(from: start, to: end)) }

    /// The month in which a day lies, counted from 1; before the start 0, at most `months`.
    public func month(of day: Day) -> Int {
        guard day >= start else { return 0 }
        var month = 1
        while start.adding(months: month) <= day { month += 1 }
        return min(month, months)
    }

    private static func months(from start: Day, to end: Day) -> Int {
        var months = 0
        while start.adding(months: months + 1) <= end { months += 1 }
        let (before, after) = (start.adding(months: months), start.adding(months: months + 1))
        return (end.number - before.number) * 2 >= after.number - before.number ? months + 1 : months
    }

    /// Of the administration, as planned.
    public var plannedStaffDays: Int { entries.reduce(0) { $0 + $1.staffDays } }

    public var spentStaffDays: Int { entries.reduce(0) { $0 + $1.spentDays } }

    /// What is paid to others, as far as it was said; nil when nothing was.
    public var cost: CostRange? {
        let costs = entries.compactMap(\.plan.cost)
        guard !costs.isEmpty else { return nil }
        return CostRange(low: Money.sum(costs.map(\.low)), high: Money.sum(costs.map(\.high)))
    }

    /// Steps given to a bureau that can be described to one.
    public var givenAway: [Entry] { entries.filter { $0.plan.doer == .bureau && $0.step.service != nil } }

    /// Of the administration, when it does all by itself.
    public var staffDays: Int { entries.reduce(0) { $0 + $1.step.staffDays } }

    /// The same when bureaus do what can be given away.
    public var staffDaysWithBureau: Int {
        entries.reduce(0) { sum, entry in
            sum + (entry.step.doers.contains(.bureau) ? entry.step.staffDaysWithBureau : entry.step.staffDays)
        }
    }

    public func entry(_ key: ProcessStepKey) -> Entry? { entries.first { $0.step.key == key } }
}

extension ProcessStepKey {
    /// Ends with a vote of the council.
    public var isDecidedByCouncil: Bool { self == .opening || self == .interim || self == .decision }
}

/// Which days are worked on, and when the council sits. All of it is assumed and can be changed.
public struct CouncilCalendar: Hashable, Sendable {
    /// The weekday of sessions.
    public let session: Weekday
    /// First and last month of the council's summer break.
    public let breakMonths: ClosedRange<Int>

    public init(session: Weekday = .thursday, breakMonths: ClosedRange<Int> = 7...8) {
        self.session = session
        self.breakMonths = breakMonths
    }

    /// Monday to Friday, no public holiday in Saxony, not from 24 December to 1 January.
    public func isWorkingDay(_ day: Day) -> Bool {
        SaxonHolidays.isWorkingDay(day) && !(day.month == 12 && day.day >= 24)
    }

    public func workingDay(onOrAfter day: Day) -> Day {
        var day = day
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// So many working days later; work goes on in the summer break.
    public func day(after day: Day, workingDays: Int) -> Day {
        var (day, rest) = (day, workingDays)
        while rest > 0 {
            day = workingDay(onOrAfter: day.adding(days: 1))
            rest -= 1
        }
        return day
    }

    /// The next day on which the council sits: its weekday, a working day, outside of the break.
    public func session(onOrAfter day: Day) -> Day {
        var day = day
        while day.weekday != session || !isWorkingDay(day) || breakMonths.contains(day.month) {
            day = day.adding(days: 1)
        }
        return day
    }
}
