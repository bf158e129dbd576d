import Database

/// Work that other programs do for us, two pieces at a time.
enum TwoLanes {
    private struct State<Value: Sendable>: Sendable {
        var next = 0
        var results: [Int: Result<Value, any Error>] = [:]
    }

    /// The results in the order of the work. The first error in that order is thrown when all has ended.
    static func run<Value: Sendable>(_ work: [@Sendable () throws -> Value]) throws -> [Value] {
        let state = Monitor(State<Value>())
        let lane: @Sendable () -> Void = {
            while let index = state.withLock({ state in
                defer { state.next += 1 }
                return state.next < work.count ? state.next : nil
            }) {
                let result = Result { try work[index]() }
                state.withLock { $0.results[index] = result }
                state.broadcast()
            }
        }
        // Without a second thread the first does it all.
        _ = DetachedThread.start(lane)
        lane()
        let results = state.wait { $0.results.count == work.count ? $0.results : nil } ?? [:]
        return try work.indices.compactMap { try results[$0]?.get() }
    }
}
