internal import Synchronization

/// The workers that read pieces of long contents, and which connections are suspended for it: libmicrohttpd aborts the
/// process if it is stopped while there are any. Apart from the workers of the handlers, so that downloads and pages do
/// not wait for each other.
final class PieceHub: Sendable {
    private struct State {
        var feeds: [ObjectIdentifier: PieceFeed] = [:]
        var closed = false
    }

    private let state = Mutex(State())
    private let workers: WorkerPool
    private let patience: Double
    private let rate: Double

    init(_ configuration: ServerConfiguration) {
        // Each connection reads one piece at a time, so that the queue is never full.
        workers = WorkerPool(threads: 8, queue: configuration.connectionLimit)
        patience = max(30, configuration.bodyGrace)
        rate = Double(max(1, configuration.minimumBodyRate))
    }

    /// When a client must have taken so many bytes.
    func deadline(for bytes: Int) -> UInt64 {
        Monotonic.coarse + Monotonic.nanoseconds(patience + Double(bytes) / rate)
    }

    /// Suspends the connection and lets a worker read for it; false when the server is closing.
    func suspend(_ feed: PieceFeed, _ connection: ConnectionHandle) -> Bool {
        state.withLock { state in
            guard !state.closed, workers.reserve() else { return false }
            state.feeds[ObjectIdentifier(feed)] = feed
            connection.suspend()
            workers.submit { feed.readNext() }
            return true
        }
    }

    func remove(_ feed: PieceFeed) {
        _ = state.withLock { $0.feeds.removeValue(forKey: ObjectIdentifier(feed)) }
    }

    /// Wakes all and lets no new one in.
    func abandonAll() {
        let all = state.withLock { state in
            state.closed = true
            defer { state.feeds = [:] }
            return Array(state.feeds.values)
        }
        for feed in all { feed.abandon() }
    }

    func stop() { workers.stop() }
}
