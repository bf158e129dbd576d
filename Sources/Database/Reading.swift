/// Queries inside `Database.read` or `write`. Valid only inside the body that receives it.
public class Reading {
    let session: any DatabaseSession
    /// For the few queries of which one store needs fewer statements; others fork inside `SQL`.
    public let dialect: Dialect
    private let observer: (any QueryObserver)?
    private var ended = false

    init(_ session: any DatabaseSession, _ dialect: Dialect, _ observer: (any QueryObserver)?) {
        self.session = session
        self.dialect = dialect
        self.observer = observer
    }

    /// All rows, decoded.
    @inlinable
    public func rows<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> [T] {
        var result: [T] = []
        try query(sql) { row in
            result.append(try decode(&row))
            return true
        }
        return result
    }

    /// The first row, decoded, or nil when there is none.
    @inlinable
    public func first<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> T? {
        var result: T?
        try query(sql) { row in
            result = try decode(&row)
            return false
        }
        return result
    }

    /// Hands over each row without keeping it.
    @inlinable
    public func forEach(_ sql: SQL, _ body: (inout Row) throws -> Void) throws {
        try query(sql) { row in
            try body(&row)
            return true
        }
    }

    /// The whole number in the first column of the first row, as of `SELECT count(*)`; 0 when there is no row.
    public func scalar(_ sql: SQL) throws -> Int {
        Int(try first(sql) { row in try row.int() } ?? 0)
    }

    /// Hands over each row until the body answers false.
    public func query(_ sql: SQL, _ body: (inout Row) throws -> Bool) throws {
        try run(sql) { try session.query(sql, body) }
    }

    /// Checks that the body still runs, and times the statement when somebody watches.
    func run<T>(_ sql: SQL, _ work: () throws -> T) throws -> T {
        guard !ended else { throw DatabaseError.misuse("Abfrage außerhalb ihres read- oder write-Blocks.") }
        guard let observer else { return try work() }
        let start = monotonicNanoseconds()
        defer { observer.queried(sql: sql.text(for: dialect), nanoseconds: monotonicNanoseconds() - start) }
        return try work()
    }

    func end() { ended = true }
}
