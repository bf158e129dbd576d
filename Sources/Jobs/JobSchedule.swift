public import Values

/// A job that comes again and again. Several processes may plan the same schedule: each time is queued once. A time that
/// was missed while nothing ran is made up for once, and no second job is queued while the one before has not ended.
public struct JobSchedule: Sendable {
    public let name: String
    public let kind: String
    public let payload: JSON
    public let rule: JobRule

    public init(_ name: String, kind: String, payload: JSON = .object([:]), _ rule: JobRule) {
        self.name = name
        self.kind = kind
        self.payload = payload
        self.rule = rule
    }
}

/// When a recurring job is due.
public enum JobRule: Hashable, Sendable {
    /// Each day at this time of the clocks in Germany. When they are set forward, 02:30 is 03:30 that day; when they are
    /// set back, the first 02:30 counts.
    case daily(hour: Int, minute: Int)
    /// Every so many minutes, counted from 1970 in UTC, so that all processes mean the same ones.
    case every(minutes: Int)

    /// The first time after an instant.
    public func next(after instant: Instant) -> Instant {
        switch self {
        case .daily(let hour, let minute):
            let day = instant.berlin.day
            let today = Instant(berlin: day, hour: hour, minute: minute)
            return today > instant ? today : Instant(berlin: day.adding(days: 1), hour: hour, minute: minute)
        case .every(let minutes):
            let step = Int64(max(1, minutes)) * 60_000_000
            return Instant(microseconds: (instant.microseconds / step + 1) * step)
        }
    }

    /// As it is kept, to see whether a newer program changed it.
    var text: String {
        switch self {
        case .daily(let hour, let minute): "daily \(hour):\(minute)"
        case .every(let minutes): "every \(minutes)"
        }
    }
}
