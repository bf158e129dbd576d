/// What a store must do. `Database` is the only caller; it adds counting, nesting checks and the German sentences for
/// misuse, so a driver keeps to its store.
package protocol DatabaseDriver: AnyObject, Sendable {
    var dialect: Dialect { get }

    /// Lends a session that can only read.
    func read(_ body: (any DatabaseSession) throws -> Void) throws

    /// Lends a session that can only read and sees one state of the store throughout.
    func snapshot(_ body: (any DatabaseSession) throws -> Void) throws

    /// Runs the body in a transaction and returns after its durable COMMIT. The body may run on another thread and more
    /// than once; what it throws undoes it and is thrown again. `schema` waits as long as it takes.
    func write(_ purpose: WritePurpose, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) throws

    /// Rewrites the tables (SQLite: the whole file) so that nothing deleted is left in the store's files. Takes as long
    /// as it takes.
    func purge(_ tables: [StaticString]) throws

    /// Begins to hear what other processes announce: a topic's name, or nil when something may have been missed. Called
    /// with the first listener; does nothing for a store that cannot tell.
    func hearOthers(_ tell: @escaping @Sendable (String?) -> Void)

    func close()
}

extension DatabaseDriver {
    /// Right for a store whose every read is of one state.
    package func snapshot(_ body: (any DatabaseSession) throws -> Void) throws { try read(body) }

    package func hearOthers(_ tell: @escaping @Sendable (String?) -> Void) {}
}

package enum WritePurpose: Sendable {
    case change
    case schema
}

/// One connection inside a transaction, used by one thread at a time.
@usableFromInline
package protocol DatabaseSession: AnyObject {
    /// Hands over each row until the body answers false.
    func query(_ sql: SQL, _ body: (inout Row) throws -> Bool) throws

    /// Runs to the end and answers the number of changed rows.
    func execute(_ sql: SQL) throws(DatabaseError) -> Int

    /// Tells other processes of these topics, once the transaction is stored.
    func announce(_ topics: [String])
}

extension DatabaseSession {
    package func announce(_ topics: [String]) {}
}
