import CPostgres
import Database

/// A statement's whole answer, in binary form; freed with its last reference.
final class PostgresResult {
    let handle: OpaquePointer
    let sql: String

    init(_ handle: OpaquePointer, sql: String) {
        self.handle = handle
        self.sql = sql
    }

    deinit { PQclear(handle) }

    var isFine: Bool {
        switch PQresultStatus(handle) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: true
        default: false
        }
    }

    var rowCount: Int { Int(PQntuples(handle)) }

    /// The number of changed rows; 0 for what is no change.
    var changes: Int {
        let tag = tag
        guard tag.hasPrefix("INSERT") || tag.hasPrefix("UPDATE") || tag.hasPrefix("DELETE") else { return 0 }
        return Int(String(cString: PQcmdTuples(handle))) ?? 0
    }

    /// As "COMMIT" or "INSERT 0 1".
    var tag: String { String(cString: PQcmdStatus(handle)) }

    func field(_ code: Int) -> String? {
        PQresultErrorField(handle, Int32(code)).map { String(cString: $0) }
    }
}
