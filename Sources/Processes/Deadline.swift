import Glibc

/// A point on the monotonic clock, so that a corrected wall clock never shortens or lengthens a wait.
struct Deadline {
    private let nanoseconds: Int64

    init(seconds: Double) {
        nanoseconds = Self.now + Int64(min(max(seconds, 0), 1e9) * 1e9)
    }

    var isPast: Bool { Self.now >= nanoseconds }

    /// What is left for `poll`, rounded up and at most `longest` milliseconds.
    func milliseconds(atMost longest: Int32) -> Int32 {
        let left = max(0, nanoseconds - Self.now)
        return Int32(min(Int64(longest), (left + 999_999) / 1_000_000))
    }

    var absoluteTime: timespec {
        timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
