import Glibc

/// Where the time comes from. Whatever needs the time takes a `Clock` in its initialiser, so that tests can fix it.
public struct Clock: Sendable {
    public let now: @Sendable () -> Instant

    public init(now: @escaping @Sendable () -> Instant) { self.now = now }

    /// The computer's clock.
    public static let system = Clock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    /// A clock that stands still.
    public static func fixed(_ instant: Instant) -> Clock { Clock { instant } }

    /// Today in Germany.
    public var today: Day { now().berlin.day }
}
