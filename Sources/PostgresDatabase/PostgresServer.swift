import CPostgres
import Database
import Glibc

/// Where the server is and how patient we are with it. The address may hold a password, so it is never printed.
struct PostgresServer: Sendable {
    let options: PostgresDatabase.Options
    private let url: String

    init(url: String, options: PostgresDatabase.Options) throws(DatabaseError) {
        var problem: UnsafeMutablePointer<CChar>?
        let parsed = PQconninfoParse(url, &problem)
        PQconninfoFree(parsed)
        PQfreemem(problem)
        guard parsed != nil else {
            throw DatabaseError(
                .unavailable,
                "Die Adresse der Datenbank ist nicht lesbar. Erwartet wird postgres://benutzer@rechner:port/datenbank.")
        }
        self.url = url
        self.options = options
    }

    /// A share of the patience. Who holds a connection gives up before those who wait for one, so that these hear why.
    func nanoseconds(_ share: Double) -> UInt64 { UInt64(options.patience * share * 1e9) }

    /// Begins to connect, without waiting. A silent network is noticed after about the patience, not after TCP's quarter
    /// of an hour.
    func startConnecting() -> OpaquePointer? {
        withParameters { PQconnectStartParams($0, $1, 1) }
    }

    private func withParameters<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        let milliseconds = String(Int(options.patience * 1_000))
        let parameters = [
            ("dbname", url), ("client_encoding", "UTF8"), ("fallback_application_name", "insek"),
            ("connect_timeout", "2"), ("keepalives", "1"), ("keepalives_idle", "5"), ("keepalives_interval", "1"),
            ("keepalives_count", "3"), ("tcp_user_timeout", milliseconds),
        ]
        let names = parameters.map { strdup($0.0) } + [nil]
        let values = parameters.map { strdup($0.1) } + [nil]
        defer { for text in names + values { free(text) } }
        return body(names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) })
    }
}
