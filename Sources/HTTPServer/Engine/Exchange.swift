internal import Synchronization

/// A request that waits for a worker while its connection is suspended. Exactly one of `finish` and `abandon` wakes
/// the connection.
final class Exchange: Sendable {
    private enum State {
        case waiting
        case finished(PreparedResponse)
        case abandoned
    }

    private let connection: ConnectionHandle
    private let state = Mutex(State.waiting)

    init(_ connection: ConnectionHandle) {
        self.connection = connection
    }

    func finish(_ response: PreparedResponse) {
        state.withLock { state in
            guard case .waiting = state else { return }
            state = .finished(response)
            connection.resume()
        }
    }

    /// Wakes the connection without an answer. The worker may go on; its answer is dropped.
    func abandon() {
        state.withLock { state in
            guard case .waiting = state else { return }
            state = .abandoned
            connection.resume()
        }
    }

    /// After the connection was woken: the answer, or nil if there will be none.
    func take() -> PreparedResponse? {
        state.withLock { state in
            defer { state = .abandoned }
            if case .finished(let response) = state { return response }
            return nil
        }
    }
}

/// All exchanges whose connections are suspended: libmicrohttpd aborts the process if it is stopped while there are
/// any.
final class SuspendedExchanges: Sendable {
    private struct State {
        var exchanges: [ObjectIdentifier: Exchange] = [:]
        var closed = false
    }

    private let state = Mutex(State())

    /// Suspends the connection unless the server is closing.
    func suspend(_ exchange: Exchange, _ connection: ConnectionHandle) -> Bool {
        state.withLock { state in
            guard !state.closed else { return false }
            state.exchanges[ObjectIdentifier(exchange)] = exchange
            connection.suspend()
            return true
        }
    }

    func remove(_ exchange: Exchange) {
        _ = state.withLock { $0.exchanges.removeValue(forKey: ObjectIdentifier(exchange)) }
    }

    /// Wakes all and lets no new one in.
    func abandonAll() {
        let all = state.withLock { state in
            state.closed = true
            defer { state.exchanges = [:] }
            return Array(state.exchanges.values)
        }
        for exchange in all { exchange.abandon() }
    }
}
