import Glibc

/// Hears of every statement, for counting and timing per request (`Database.observed(by:)`).
public protocol QueryObserver: AnyObject, Sendable {
    /// - Parameters:
    ///   - sql: the text with placeholders, without values.
    ///   - nanoseconds: from sending it to having decoded its last row.
    func queried(sql: String, nanoseconds: UInt64)
}

/// Nanoseconds of the monotonic clock.
package func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}
