import Database

/// Connections for reading, lent to one thread at a time and opened when all others are out.
final class SQLiteReaders: Sendable {
    private struct State {
        var idle: [SQLiteConnection] = []
        var count = 0
        var isClosed = false
    }

    private enum Place {
        case connection(SQLiteConnection)
        case toOpen
    }

    private let path: String
    private let options: SQLiteDatabase.Options
    private let state = Monitor(State())

    init(path: String, options: SQLiteDatabase.Options) {
        self.path = path
        self.options = options
    }

    func lend(_ body: (SQLiteConnection) throws -> Void) throws {
        let connection = try take()
        defer { giveBack(connection) }
        try body(connection)
    }

    func close() {
        state.withLock { state in
            state.isClosed = true
            state.idle = []
        }
        state.broadcast()
    }

    /// The one used last is warmest.
    private func take() throws -> SQLiteConnection {
        let deadline = monotonicNanoseconds() + UInt64(options.patience * 1e9)
        let place = try state.wait(until: deadline) { state throws(DatabaseError) -> Place? in
            if state.isClosed { throw DatabaseError.closed }
            if let connection = state.idle.popLast() { return .connection(connection) }
            guard state.count < options.readers else { return nil }
            state.count += 1
            return .toOpen
        }
        switch place {
        case .connection(let connection): return connection
        case .toOpen: return try open()
        case nil: throw DatabaseError.busy()
        }
    }

    private func open() throws(DatabaseError) -> SQLiteConnection {
        do throws(DatabaseError) {
            return try SQLiteConnection(path: path, role: .reader, busyTimeout: options.busyTimeout)
        } catch {
            state.withLock { $0.count -= 1 }
            state.signal()
            throw error
        }
    }

    private func giveBack(_ connection: SQLiteConnection) {
        state.withLock { state in
            if state.isClosed || connection.isInTransaction { state.count -= 1 } else { state.idle.append(connection) }
        }
        state.signal()
    }
}
