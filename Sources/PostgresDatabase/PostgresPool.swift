import Database
import Synchronization

/// Connections lent to one thread at a time, opened when all others are out. Nobody waits longer than the patience.
final class PostgresPool: Sendable {
    private let server: PostgresServer
    private let lender: Lender<PostgresConnection>
    /// Since when, and why, the server cannot be reached.
    private let away = Mutex<(at: UInt64, error: DatabaseError)?>(nil)
    /// After a failed attempt all callers get its error for so long, instead of each waiting anew. Nanoseconds.
    private static let respite: UInt64 = 250_000_000

    init(_ server: PostgresServer, size: Int) {
        self.server = server
        lender = Lender(size: size)
    }

    /// Opens the first connection.
    func warm() throws(DatabaseError) { giveBack(try take()) }

    func take() throws(DatabaseError) -> PostgresConnection {
        let began = monotonicNanoseconds()
        if let away = away.withLock({ $0 }), began < away.at + Self.respite { throw away.error }
        while true {
            switch lender.take(seconds: server.options.patience) {
            case .lent(let connection):
                if !connection.hasHungUp { return connection }
                lender.discard()
            case .toMake: return try open()
            case .refused(let error): throw error
            case nil:
                // Those who hold a connection may have found out meanwhile that the server is away.
                if let away = away.withLock({ $0 }), away.at > began { throw away.error }
                throw .busy(detail: "no free connection")
            }
        }
    }

    func giveBack(_ connection: PostgresConnection) {
        connection.tidy()
        if connection.isSilent { return markAway(.unavailable()) }
        if connection.isReusable { lender.giveBack(connection) } else { lender.discard() }
    }

    /// On a connection of its own, since VACUUM runs outside transactions and pipelines.
    func purge(_ tables: [StaticString]) throws(DatabaseError) {
        let connection = try PostgresConnection(server, pipelined: false)
        connection.isPatient = true
        try connection.plain("SET default_transaction_read_only = off; SET statement_timeout = 0; SET lock_timeout = 0")
        for table in tables { try connection.plain("VACUUM FULL \(table)") }
    }

    func close() { lender.close() }

    private func open() throws(DatabaseError) -> PostgresConnection {
        do throws(DatabaseError) {
            let connection = try PostgresConnection(server)
            away.withLock { $0 = nil }
            return connection
        } catch {
            markAway(error)
            throw error
        }
    }

    /// The server cannot be reached: who waits hears it at once, and idle connections are no better than this one.
    private func markAway(_ error: DatabaseError) {
        away.withLock { $0 = (monotonicNanoseconds(), error) }
        lender.refuseAll(error)
        lender.discard()
    }
}
