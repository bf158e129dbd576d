import CSQLite
import Database

extension DatabaseError {
    /// The reason for an extended result code. SQLite's text is shown only while preparing and for constraints, where it
    /// names columns; elsewhere (FTS5, JSON) it can quote a value.
    static func sqlite(_ code: Int32, _ connection: OpaquePointer?, sql: String?, showsDetail: Bool) -> DatabaseError {
        let text = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
        let detail = showsDetail ? text : "SQLite \(code)"
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: return constraint(code, text, sql: sql)
        case SQLITE_MISMATCH: return constraint(.type, sql: sql)
        case SQLITE_BUSY, SQLITE_LOCKED: return busy(sql: sql, detail: detail)
        case SQLITE_FULL: return diskFull(sql: sql, detail: detail)
        case SQLITE_IOERR where Int(code) == csqlite_shared_memory_size:
            // The index of the log lies in a file beside it that could not grow.
            return diskFull(sql: sql, detail: detail)
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: return readOnly(sql: sql, detail: detail)
        case SQLITE_CORRUPT, SQLITE_NOTADB: return corrupt(detail: detail)
        case SQLITE_CANTOPEN: return unavailable(sql: sql, detail: detail)
        default: return other(sql: sql, detail: detail)
        }
    }

    private static func constraint(_ code: Int32, _ text: String, sql: String?) -> DatabaseError {
        let named = text.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init)
        switch Int(code) {
        case csqlite_unique, csqlite_primary_key, csqlite_row_id:
            return constraint(.unique, subject: named.map(columns), sql: sql)
        case csqlite_not_null: return constraint(.notNull, subject: named.map(columns), sql: sql)
        case csqlite_foreign_key: return constraint(.foreignKey, sql: sql)
        case csqlite_data_type: return constraint(.type, sql: sql)
        default:
            // An unnamed check (JSON, truth value) shows its text instead of a name.
            return constraint(.check, subject: named?.contains("(") == true ? nil : named, sql: sql)
        }
    }

    /// "t.a, t.b" as `t(a, b)`.
    private static func columns(_ text: String) -> String {
        let pairs = text.split(separator: ", ").map { $0.split(separator: ".", maxSplits: 1) }
        guard let table = pairs.first?.first, pairs.allSatisfy({ $0.count == 2 }) else { return text }
        return "\(table)(\(pairs.map { String($0[1]) }.joined(separator: ", ")))"
    }
}
