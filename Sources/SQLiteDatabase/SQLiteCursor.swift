import CSQLite
import Database

/// The current row of a running statement.
final class SQLiteCursor: RowSource {
    private let statement: SQLiteStatement
    private let handle: OpaquePointer
    let columnCount: Int

    init(_ statement: SQLiteStatement) {
        self.statement = statement
        handle = statement.handle
        columnCount = Int(sqlite3_column_count(handle))
    }

    var sql: String { statement.text }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    func bool(_ column: Int) -> Bool? {
        guard let value = int(column), value == 0 || value == 1 else { return nil }
        return value == 1
    }

    func int(_ column: Int) -> Int64? {
        let value = sqlite3_column_value(handle, Int32(column))
        guard sqlite3_value_type(value) == SQLITE_INTEGER else { return nil }
        return sqlite3_value_int64(value)
    }

    func real(_ column: Int) -> Double? {
        let value = sqlite3_column_value(handle, Int32(column))
        switch sqlite3_value_type(value) {
        case SQLITE_FLOAT, SQLITE_INTEGER: return sqlite3_value_double(value)
        default: return nil
        }
    }

    func text(_ column: Int) -> String? {
        let value = sqlite3_column_value(handle, Int32(column))
        guard sqlite3_value_type(value) == SQLITE_TEXT else { return nil }
        return Self.string(value)
    }

    func utf8(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
        let value = sqlite3_column_value(handle, Int32(column))
        guard sqlite3_value_type(value) == SQLITE_TEXT else { return nil }
        return Self.bytes(value)
    }

    func blob(_ column: Int) -> [UInt8]? {
        let value = sqlite3_column_value(handle, Int32(column))
        guard sqlite3_value_type(value) == SQLITE_BLOB else { return nil }
        // First the bytes, then their count; an empty blob has no address.
        guard let start = sqlite3_value_blob(value) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value))))
    }

    func name(_ column: Int) -> String {
        sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func kind(_ column: Int) -> ValueKind {
        switch sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .int
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .unknown
        }
    }

    /// Whatever is there, as SQLite prints it.
    func plainText(_ column: Int) -> String { Self.string(sqlite3_column_value(handle, Int32(column))) }

    private static func string(_ value: OpaquePointer?) -> String {
        bytes(value).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// First the text, then its length, as SQLite asks.
    private static func bytes(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8>? {
        sqlite3_value_text(value).map { UnsafeBufferPointer(start: $0, count: Int(sqlite3_value_bytes(value))) }
    }
}
