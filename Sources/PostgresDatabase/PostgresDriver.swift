import Database
import Glibc

/// Reads are single statements on a read-only session, writes are transactions; both READ COMMITTED.
final class PostgresDriver: DatabaseDriver {
    let dialect = Dialect.postgres
    private let pool: PostgresPool
    private let notices: PostgresNotices
    /// How often a write is run when it loses against others or its line breaks.
    private static let attempts = 6

    init(_ pool: PostgresPool, _ notices: PostgresNotices) {
        self.pool = pool
        self.notices = notices
    }

    deinit { close() }

    func read(_ body: (any DatabaseSession) throws -> Void) throws {
        let session = try PostgresSession(pool, .reading)
        defer { session.end() }
        try body(session)
    }

    /// The one place above READ COMMITTED: a copy of many tables is of no use if each is of another moment.
    func snapshot(_ body: (any DatabaseSession) throws -> Void) throws {
        let session = try PostgresSession(pool, .writing)
        defer { session.end() }
        do throws(PostgresTransaction.Failure) {
            try PostgresTransaction(session.connection, .snapshot).run { try body(session) }
        } catch {
            throw error.reason
        }
    }

    func write(_ purpose: WritePurpose, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) throws {
        for attempt in 1...Self.attempts {
            let session = try PostgresSession(pool, .writing, notices)
            defer { session.end() }
            do throws(PostgresTransaction.Failure) {
                try PostgresTransaction(session.connection, purpose == .schema ? .schema : .change).run {
                    try body(session)
                }
                return
            } catch {
                guard error.canBeRepeated, attempt < Self.attempts else { throw error.reason }
            }
            // Ever longer and at random, so that those who collided do not meet again.
            usleep(UInt32.random(in: 1_000...5_000) << attempt)
        }
    }

    func purge(_ tables: [StaticString]) throws { try pool.purge(tables) }

    func hearOthers(_ tell: @escaping @Sendable (String?) -> Void) { notices.start(tell) }

    func close() {
        notices.stop()
        pool.close()
    }
}
