import Database

/// Connections lent to one thread at a time, opened when all others are out. Nobody waits longer than the patience.
final class PostgresPool: Sendable {
    private struct State {
        var idle: [PostgresConnection] = []
        var count = 0
        var isClosed = false
        /// Since when, and why, the server cannot be reached.
        var away: (at: UInt64, error: DatabaseError)?
    }

    private enum Place {
        case connection(PostgresConnection)
        case toOpen
    }

    private let server: PostgresServer
    private let size: Int
    private let state = Monitor(State())
    /// After a failed attempt all callers get its error for so long, instead of each waiting anew. Nanoseconds.
    private static let respite: UInt64 = 250_000_000

    init(_ server: PostgresServer, size: Int) {
        self.server = server
        self.size = max(1, size)
    }

    /// Opens the first connection.
    func warm() throws(DatabaseError) { giveBack(try take()) }

    func take() throws(DatabaseError) -> PostgresConnection {
        let began = monotonicNanoseconds()
        while true {
            switch place(since: began) {
            case .failure(let error): throw error
            case .success(.toOpen): return try open()
            case .success(.connection(let connection)):
                if !connection.hasHungUp { return connection }
                discard()
            }
        }
    }

    func giveBack(_ connection: PostgresConnection) {
        connection.tidy()
        if connection.isSilent { return away(.unavailable()) }
        guard connection.isReusable else { return discard() }
        state.withLock { state in
            if state.isClosed { state.count -= 1 } else { state.idle.append(connection) }
        }
        state.signal()
    }

    func close() {
        state.withLock { state in
            state.isClosed = true
            state.count -= state.idle.count
            state.idle = []
        }
        state.broadcast()
    }

    private func discard() {
        state.withLock { $0.count -= 1 }
        state.signal()
    }

    private func place(since began: UInt64) -> Result<Place, DatabaseError> {
        let place = state.wait(until: began + server.nanoseconds(1)) { state -> Result<Place, DatabaseError>? in
            if state.isClosed { return .failure(.closed) }
            if let connection = state.idle.popLast() { return .success(.connection(connection)) }
            if let away = state.away, monotonicNanoseconds() < away.at + Self.respite { return .failure(away.error) }
            guard state.count < size else { return nil }
            state.count += 1
            return .success(.toOpen)
        }
        if let place { return place }
        let away = state.withLock { $0.away }
        return .failure(away.map { $0.at > began ? $0.error : .busy() } ?? .busy(detail: "no free connection"))
    }

    private func open() throws(DatabaseError) -> PostgresConnection {
        do throws(DatabaseError) {
            let connection = try PostgresConnection(server)
            state.withLock { $0.away = nil }
            return connection
        } catch {
            away(error)
            throw error
        }
    }

    /// The server cannot be reached: forgets the idle connections and lets those who wait know at once.
    private func away(_ error: DatabaseError) {
        state.withLock { state in
            state.count -= 1 + state.idle.count
            state.idle = []
            state.away = (monotonicNanoseconds(), error)
        }
        state.broadcast()
    }
}
