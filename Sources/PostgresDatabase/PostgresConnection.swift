import CPostgres
import Database
import Glibc

/// One connection to the server, in libpq's pipeline mode: BEGIN, a preparation and the statement itself travel in one
/// round trip.
///
/// `@unchecked Sendable`: `PostgresPool` lends it to one thread at a time.
final class PostgresConnection: @unchecked Sendable {
    let handle: OpaquePointer
    let server: PostgresServer
    var statements = StatementCache<PostgresStatement>(.postgres, capacity: 256)
    var parameters = PostgresParameters()
    /// Texts to send ahead of the next statement, without an answer of their own.
    var ahead: [String] = []
    /// Texts that travel with COMMIT.
    var notices: [String] = []
    /// Names of prepared statements the server may forget.
    var leaving: [String] = []
    var statementCount = 0
    /// Migrations wait as long as it takes.
    var isPatient = false
    /// Whether the last failure would not come again (deadlock).
    var isTransient = false
    /// Set when an answer is missing: what comes next on the line would be taken for another one's.
    var isBroken = false
    /// Broken because the server said nothing; the other connections are no better then.
    var isSilent = false

    init(_ server: PostgresServer, pipelined: Bool = true) throws(DatabaseError) {
        self.server = server
        guard let handle = server.startConnecting() else { throw DatabaseError.unavailable() }
        self.handle = handle
        try finishConnecting(until: monotonicNanoseconds() + server.nanoseconds(0.75))
        guard PQsetnonblocking(handle, 1) == 0 else { throw lost() }
        try checkServer()
        try plain(
            """
            SET default_transaction_read_only = on; SET default_transaction_isolation = 'read committed';
            SET synchronous_commit = on; SET standard_conforming_strings = on; SET TimeZone = 'UTC';
            SET statement_timeout = '\(server.options.statementLimit)s'; SET lock_timeout = '\(server.options.lockLimit)s';
            SET idle_in_transaction_session_timeout = '300s'
            """)
        if pipelined, PQenterPipelineMode(handle) != 1 { throw lost() }
    }

    deinit { PQfinish(handle) }

    /// Between two transactions, with nothing pending and the line open: fit for the next user.
    var isReusable: Bool {
        !isBroken && PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE && ahead.isEmpty
    }

    /// An idle server says nothing; readable means it hung up.
    var hasHungUp: Bool {
        var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) != 0
    }

    func lost(_ sql: String? = nil) -> DatabaseError {
        isBroken = true
        return .unavailable(sql: sql, detail: lastMessage)
    }

    /// libpq's words about the line; they name host and port, never a value.
    private var lastMessage: String? {
        guard PQstatus(handle) == CONNECTION_BAD, let text = PQerrorMessage(handle) else { return nil }
        return String(cString: text).split(separator: "\n").first.map(String.init)
    }

    private func checkServer() throws(DatabaseError) {
        guard PQserverVersion(handle) >= 150_000 else {
            throw DatabaseError(
                .other, "Der PostgreSQL-Server ist zu alt. Bitte verwenden Sie mindestens Version 15.")
        }
        guard let encoding = PQparameterStatus(handle, "server_encoding"), String(cString: encoding) == "UTF8" else {
            throw DatabaseError(
                .other,
                "Die Datenbank ist nicht in UTF8 angelegt. Bitte legen Sie sie mit ENCODING 'UTF8' TEMPLATE template0 neu an."
            )
        }
    }
}
