import Database

/// A connection on loan, for one body.
final class PostgresSession: DatabaseSession {
    enum Role { case reading, writing }

    private let pool: PostgresPool
    private let role: Role
    private(set) var connection: PostgresConnection
    private var hasConnection = true
    private let notices: PostgresNotices?

    init(_ pool: PostgresPool, _ role: Role, _ notices: PostgresNotices? = nil) throws(DatabaseError) {
        self.pool = pool
        self.role = role
        self.notices = notices
        connection = try pool.take()
        connection.isTransient = false
        connection.notices = []
    }

    /// Back to the pool. Once only.
    func end() {
        if hasConnection { pool.giveBack(connection) }
    }

    func query(_ sql: SQL, _ body: (inout Row) throws -> Bool) throws {
        let cursor = PostgresCursor(try run(sql))
        var row = Row(cursor)
        while cursor.advance() {
            row.rewind()
            guard try body(&row) else { return }
        }
    }

    func execute(_ sql: SQL) throws(DatabaseError) -> Int { try run(sql).changes }

    func announce(_ topics: [String]) {
        if let notices { connection.notices += topics.map(notices.statement) }
    }

    /// Outside a transaction each query stands alone, so a line that broke in between is replaced once.
    private func run(_ sql: SQL) throws(DatabaseError) -> PostgresResult {
        do throws(DatabaseError) {
            return try connection.run(sql)
        } catch {
            guard role == .reading, connection.isBroken || connection.isTransient else { throw error }
            if connection.isBroken {
                try replace()
            }
            connection.isTransient = false
            return try connection.run(sql)
        }
    }

    /// The broken one goes first: if the server is away, the pool knows it from then on and fails at once.
    private func replace() throws(DatabaseError) {
        pool.giveBack(connection)
        hasConnection = false
        connection = try pool.take()
        hasConnection = true
    }
}
