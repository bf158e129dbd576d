import Values

/// Whether the hours that the team has are enough for the days of work that are left.
public struct TimeCheck: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
        /// Nothing is left to do.
        case done
        /// Nobody has an hour to spare.
        case noHours
        case enough
        case notEnough
    }

    /// Staff days that are left.
    public let days: Int
    /// Of all people together, a week.
    public let hours: Int
    /// Whole weeks until the closing decision.
    public let weeksLeft: Int

    /// Hours of a staff day. An assumption of the product.
    public static let hoursOfDay = 8

    public init(days: Int, hours: Int, weeksLeft: Int) {
        self.days = max(0, days)
        self.hours = max(0, hours)
        self.weeksLeft = max(0, weeksLeft)
    }

    /// Rounded up; nil when there are no hours.
    public var weeksNeeded: Int? { hours == 0 ? nil : (days * Self.hoursOfDay + hours - 1) / hours }

    public var verdict: Verdict {
        guard days > 0 else { return .done }
        guard let weeksNeeded else { return .noHours }
        return weeksNeeded <= weeksLeft ? .enough : .notEnough
    }

    /// One plain sentence.
    public var german: String {
        guard days > 0 else { return "Alle geplanten Personentage sind geleistet." }
        guard let weeksNeeded else {
            return
                "Es sind keine freien Stunden angegeben, geplant \(days == 1 ? "ist" : "sind") aber noch \(Self.days(days))."
        }
        let calculation =
            "Für \(Self.days(days)) brauchen Sie bei \(Self.hours(hours)) in der Woche etwa \(Self.weeks(weeksNeeded)); bis zum Schlussbeschluss \(left)."
        return (verdict == .enough ? "Das reicht: " : "Das reicht nicht: ") + calculation
    }

    private var left: String {
        switch weeksLeft {
        case 0: "ist es weniger als eine"
        case 1: "ist es 1"
        default: "sind es \(GermanNumber.text(weeksLeft))"
        }
    }

    private static func days(_ count: Int) -> String {
        count == 1 ? "1 Personentag" : "\(GermanNumber.text(count)) Personentage"
    }

    private static func hours(_ count: Int) -> String {
        count == 1 ? "1 Stunde" : "\(GermanNumber.text(count)) Stunden"
    }

    private static func weeks(_ count: Int) -> String {
        count == 1 ? "1 Woche" : "\(GermanNumber.text(count)) Wochen"
    }
}

extension Roadmap {
    /// Of steps that are not done: what was planned beyond what is worked already.
    public var remainingStaffDays: Int {
        entries.reduce(0) { $0 + ($1.isDone ? 0 : max(0, $1.staffDays - $1.spentDays)) }
    }
}

extension Overview {
    /// Nil while nobody has said how much time there is.
    public var timeCheck: TimeCheck? {
        guard let hoursPerWeek else { return nil }
        let decision = roadmap.entry(.decision)?.end ?? roadmap.end
        return TimeCheck(
            days: roadmap.remainingStaffDays, hours: hoursPerWeek, weeksLeft: (decision.number - today.number) / 7)
    }
}
