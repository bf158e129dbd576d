/// Changes inside `Database.write`: one transaction, stored when `write` returns.
///
/// After a statement failed, the transaction is lost on PostgreSQL; so on both stores every further statement throws
/// and `write` throws the first error, even if the body caught it. What may fail on its own belongs in `attempt`.
public final class Writing: Reading {
    private(set) var failure: DatabaseError?
    private(set) var announced: Set<Topic> = []

    /// Tells those who listen in this process, once this change is stored (`Database.listen`).
    public func announce(_ topic: Topic) { announced.insert(topic) }

    /// Runs a statement and answers how many rows it changed.
    @discardableResult
    public func execute(_ sql: SQL) throws -> Int {
        try run(sql) { try session.execute(sql) }
    }

    /// Runs the body so that an error undoes only what happened inside it and the transaction can go on.
    @discardableResult
    public func attempt<T>(_ body: () throws -> T) throws -> T {
        try execute("SAVEPOINT attempt")
        do {
            let result = try body()
            try execute("RELEASE SAVEPOINT attempt")
            return result
        } catch {
            failure = nil
            try execute("ROLLBACK TO SAVEPOINT attempt")
            try execute("RELEASE SAVEPOINT attempt")
            throw error
        }
    }

    override func run<T>(_ sql: SQL, _ work: () throws -> T) throws -> T {
        if let failure { throw failure }
        do {
            return try super.run(sql, work)
        } catch let error as DatabaseError {
            if error.spoilsTransaction { failure = failure ?? error }
            throw error
        }
    }
}

extension DatabaseError {
    /// Whether it came from the store; what is refused on our side of the connection leaves the transaction whole.
    var spoilsTransaction: Bool {
        switch code {
        case .decode, .encode, .misuse, .migration: false
        default: true
        }
    }
}
