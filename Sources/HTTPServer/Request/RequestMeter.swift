internal import Synchronization

/// Counts what one request costs. The product feeds it from its database's query observer; the access log and the
/// `Server-Timing` header read it.
public final class RequestMeter: Sendable {
    private let count = Atomic<Int>(0)
    private let time = Atomic<UInt64>(0)

    public init() {}

    /// Counts one query that took this long.
    public func countQuery(nanoseconds: UInt64) {
        count.wrappingAdd(1, ordering: .relaxed)
        time.wrappingAdd(nanoseconds, ordering: .relaxed)
    }

    public var queries: Int { count.load(ordering: .relaxed) }
    public var queryNanoseconds: UInt64 { time.load(ordering: .relaxed) }
}
