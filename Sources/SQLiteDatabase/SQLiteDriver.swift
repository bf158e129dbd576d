import Database

/// One writer thread and a pool of readers over the same file.
final class SQLiteDriver: DatabaseDriver {
    let dialect = Dialect.sqlite
    private let readers: SQLiteReaders
    private let writer: SQLiteWriter

    init(path: String, options: SQLiteDatabase.Options) throws(DatabaseError) {
        let connection = try SQLiteConnection(path: path, role: .writer, busyTimeout: options.busyTimeout)
        readers = SQLiteReaders(path: path, options: options)
        writer = SQLiteWriter(connection, patience: options.patience)
    }

    deinit { close() }

    func read(_ body: (any DatabaseSession) throws -> Void) throws {
        try readers.lend { connection in
            try connection.control("BEGIN")
            do {
                try body(connection)
            } catch {
                connection.endQuietly("ROLLBACK")
                throw error
            }
            try connection.control("COMMIT")
        }
    }

    func write(_ purpose: WritePurpose, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) throws {
        try writer.write(purpose == .schema ? .alone : .shared, body)
    }

    func purge(_ tables: [StaticString]) throws {
        try writer.write(.bare) { session in try SQLitePurge(session).run() }
    }

    func close() {
        writer.close()
        readers.close()
    }
}
