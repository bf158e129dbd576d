public import Database

/// Opens a store on a PostgreSQL server (15 or later, database encoding UTF8).
public enum PostgresDatabase {
    public struct Options: Sendable {
        /// How long to wait for the server or a free connection before `.unavailable` or `.busy`. Seconds.
        public var patience: Double
        /// The longest a statement may take; migrations are exempt. Seconds.
        public var statementLimit: Int
        /// The longest a change waits for a row that another one holds. Seconds.
        public var lockLimit: Int

        public init(patience: Double = 2, statementLimit: Int = 60, lockLimit: Int = 5) {
            self.patience = patience
            self.statementLimit = statementLimit
            self.lockLimit = lockLimit
        }
    }

    /// Connects once, to check address, rights and encoding; further connections up to `poolSize` follow when needed.
    ///
    /// - Parameter url: `postgres://user@host:port/database`, or any other connection string of libpq.
    /// - Throws: `.unavailable` when the server is away or refuses, `.other` when it is too old or not in UTF8.
    public static func open(
        url: String, poolSize: Int = 16, options: Options = Options()
    ) throws(DatabaseError) -> Database {
        let server = try PostgresServer(url: url, options: options)
        let pool = PostgresPool(server, size: poolSize)
        try pool.warm()
        return Database(driver: PostgresDriver(pool, PostgresNotices(server)))
    }

    /// Runs a statement outside any transaction, as CREATE DATABASE wants it. For tests and set-up.
    package static func administer(url: String, _ text: String) throws(DatabaseError) {
        let connection = try PostgresConnection(PostgresServer(url: url, options: Options()), pipelined: false)
        try connection.plain("SET default_transaction_read_only = off")
        try connection.plain(text)
    }
}
