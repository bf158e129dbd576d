import Database

/// Connections for reading, lent to one thread at a time and opened when all others are out.
final class SQLiteReaders: Sendable {
    private let path: String
    private let options: SQLiteDatabase.Options
    private let lender: Lender<SQLiteConnection>

    init(path: String, options: SQLiteDatabase.Options) {
        self.path = path
        self.options = options
        lender = Lender(size: options.readers)
    }

    func lend(_ body: (SQLiteConnection) throws -> Void) throws {
        let connection = try take()
        defer {
            if connection.isInTransaction { lender.discard() } else { lender.giveBack(connection) }
        }
        try body(connection)
    }

    func close() { lender.close() }

    private func take() throws(DatabaseError) -> SQLiteConnection {
        switch lender.take(seconds: options.patience) {
        case .lent(let connection): return connection
        case .toMake: return try open()
        case .refused(let error): throw error
        case nil: throw .busy()
        }
    }

    private func open() throws(DatabaseError) -> SQLiteConnection {
        do throws(DatabaseError) {
            return try SQLiteConnection(path: path, role: .reader, busyTimeout: options.busyTimeout)
        } catch {
            lender.discard()
            throw error
        }
    }
}
