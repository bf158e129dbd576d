import CSQLite
import Database

extension SQLiteConnection: DatabaseSession {
    func query(_ sql: SQL, _ body: (inout Row) throws -> Bool) throws {
        let statement = try prepared(sql)
        defer { statement.finish() }
        guard try statement.step(self) else { return }
        let cursor = SQLiteCursor(statement)
        var row = Row(cursor)
        repeat {
            row.rewind()
            guard try body(&row) else { return }
        } while try statement.step(self)
    }

    func execute(_ sql: SQL) throws(DatabaseError) -> Int {
        let statement = try prepared(sql)
        defer { statement.finish() }
        let before = sqlite3_total_changes64(handle)
        while try statement.step(self) {}
        // A statement that is no change leaves the former count standing.
        return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
    }

    /// Runs one of our own statements without values, prepared once.
    func control(_ text: StaticString) throws(DatabaseError) {
        _ = try execute(SQL(stringLiteral: text))
    }

    /// Ends a transaction after an error; it may have ended by itself.
    func endQuietly(_ text: StaticString) {
        guard isInTransaction else { return }
        _ = try? control(text)
    }

    /// From the cache, or new when the cached one is in the middle of its rows (a query inside a query's loop).
    private func prepared(_ sql: SQL) throws(DatabaseError) -> SQLiteStatement {
        let hash = sql.shapeHash(for: .sqlite)
        let statement: SQLiteStatement
        let found = statements.find(sql, hash: hash)
        if let found, !found.isRunning {
            statement = found
        } else {
            statement = try SQLiteStatement(handle, text: sql.text(for: .sqlite))
            if found == nil { _ = statements.keep(statement, for: sql, hash: hash) }
        }
        try statement.start(sql)
        return statement
    }
}
