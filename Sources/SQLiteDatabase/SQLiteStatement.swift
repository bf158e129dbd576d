import CSQLite
import Database

/// A prepared statement; finalised with its last reference.
final class SQLiteStatement {
    let handle: OpaquePointer
    let text: String
    private(set) var isRunning = false

    init(_ connection: OpaquePointer, text: String) throws(DatabaseError) {
        var handle: OpaquePointer?
        var text = text
        var hasMore = false
        let result = text.withUTF8 { bytes -> Int32 in
            guard let base = bytes.baseAddress else { return SQLITE_OK }
            var tail: UnsafePointer<CChar>?
            return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
                let result = sqlite3_prepare_v3(
                    connection, start, Int32(bytes.count), UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
                let rest = UnsafeBufferPointer(start: tail, count: tail.map { start + bytes.count - $0 } ?? 0)
                hasMore = rest.contains { $0 > 0x20 && $0 != 0x3B }
                return result
            }
        }
        guard result == SQLITE_OK else {
            // While preparing, SQLite has seen no value yet.
            throw DatabaseError.sqlite(result, connection, sql: text, showsDetail: true)
        }
        guard let handle, !hasMore else {
            sqlite3_finalize(handle)
            throw DatabaseError.misuse("Ein SQL-Text muss genau eine Anweisung enthalten.", sql: text)
        }
        self.handle = handle
        self.text = text
    }

    deinit { sqlite3_finalize(handle) }

    func start(_ sql: SQL) throws(DatabaseError) {
        try bind(sql)
        isRunning = true
    }

    /// True when a row is there, false at the end.
    @inline(__always)
    func step(_ connection: SQLiteConnection) throws(DatabaseError) -> Bool {
        let result = sqlite3_step(handle)
        if result == SQLITE_ROW { return true }
        if result == SQLITE_DONE { return false }
        throw DatabaseError.sqlite(result, connection.handle, sql: text, showsDetail: false)
    }

    func reset() { sqlite3_reset(handle) }

    /// Ready for the next use, and without a copy of its values.
    func finish() {
        sqlite3_reset(handle)
        if sqlite3_bind_parameter_count(handle) > 0 { sqlite3_clear_bindings(handle) }
        isRunning = false
    }

    private func bind(_ sql: SQL) throws(DatabaseError) {
        var index: Int32 = 0
        for case .bind(let value, _) in sql.parts {
            index += 1
            let result =
                switch value {
                case .null: sqlite3_bind_null(handle, index)
                case .bool(let value): sqlite3_bind_int64(handle, index, value ? 1 : 0)
                case .int(let value): sqlite3_bind_int64(handle, index, value)
                case .real(let value): try bind(value, index)
                case .text(let value): try bind(value, index)
                case .blob(let value): bind(value, index)
                }
            guard result == SQLITE_OK else {
                throw DatabaseError.other(sql: text, detail: "bind \(index): \(result)")
            }
        }
    }

    private func bind(_ value: Double, _ index: Int32) throws(DatabaseError) -> Int32 {
        guard !value.isNaN else { throw DatabaseError.notANumber }
        return sqlite3_bind_double(handle, index, value)
    }

    private func bind(_ value: String, _ index: Int32) throws(DatabaseError) -> Int32 {
        var value = value
        let result = value.withUTF8 { bytes -> Int32? in
            if bytes.contains(0) { return nil }
            return csqlite_bind_text(handle, index, bytes.baseAddress, UInt64(bytes.count))
        }
        guard let result else { throw DatabaseError.textWithNull }
        return result
    }

    private func bind(_ value: [UInt8], _ index: Int32) -> Int32 {
        value.withUnsafeBytes { bytes in
            csqlite_bind_blob(handle, index, bytes.baseAddress, UInt64(bytes.count))
        }
    }
}
