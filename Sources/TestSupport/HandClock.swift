import Synchronization
public import Values

/// A clock that a test moves by hand.
public final class HandClock: Sendable {
    /// Monday, 16 November 2026, 9 o'clock in Saxony.
    public static let start = Instant(iso: "2026-11-16T08:00:00.000000Z")!

    private let instant = Mutex(HandClock.start)

    public init() {}

    public var clock: Clock { Clock { self.instant.withLock { $0 } } }

    public func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}
