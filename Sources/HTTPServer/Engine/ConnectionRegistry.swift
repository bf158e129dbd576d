internal import Synchronization

/// All open connections, and how many each client has. A socket is shut down only under the lock and only while it is
/// registered, so that never a reused descriptor is hit.
final class ConnectionRegistry: Sendable {
    /// Connections over the limit that may still be told so; further ones are cut without a word.
    private static let courtesy = 32

    private struct State {
        var connections: [ObjectIdentifier: Connection] = [:]
        var clients: [IPAddress: Int] = [:]

        mutating func leave(_ client: IPAddress) {
            guard let count = clients[client] else { return }
            clients[client] = count > 1 ? count - 1 : nil
        }
    }

    private let state = Mutex(State())
    private let perClientLimit: Int

    init(perClientLimit: Int) {
        self.perClientLimit = perClientLimit
    }

    var count: Int { state.withLock { $0.connections.count } }

    /// Registers a connection made by `make`, which is told whether its client has too many.
    func add(_ address: IPAddress, isFromProxy: Bool, _ make: (_ isOverLimit: Bool) -> Connection) -> Connection {
        state.withLock { state in
            var count = 0
            if !isFromProxy {
                count = state.clients[address.client, default: 0] + 1
                state.clients[address.client] = count
            }
            let connection = make(count > perClientLimit)
            state.connections[ObjectIdentifier(connection)] = connection
            if count > perClientLimit + Self.courtesy { connection.cut() }
            return connection
        }
    }

    func remove(_ connection: Connection) {
        state.withLock { state in
            state.connections[ObjectIdentifier(connection)] = nil
            if !connection.isFromProxy { state.leave(connection.address.client) }
        }
    }

    /// Counts a request of a client behind a proxy; false if it has too many at once.
    func enter(_ client: IPAddress) -> Bool {
        state.withLock { state in
            let count = state.clients[client, default: 0]
            guard count < perClientLimit else { return false }
            state.clients[client] = count + 1
            return true
        }
    }

    func leave(_ client: IPAddress) {
        state.withLock { $0.leave(client) }
    }

    /// Cuts every connection whose deadline has passed.
    func cutOverdue(now: UInt64) {
        state.withLock { state in
            for connection in state.connections.values where connection.deadline.load(ordering: .relaxed) < now {
                connection.setDeadline(Connection.never)
                connection.cut()
            }
        }
    }
}
