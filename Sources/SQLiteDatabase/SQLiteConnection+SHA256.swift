import CSQLite
import Cryptography
import Database

extension SQLiteConnection {
    /// Gives SQLite the `sha256` that PostgreSQL has, so that a chain of hashes can grow inside one statement. It takes
    /// any number of byte strings and hashes them one after the other.
    func addSHA256() throws(DatabaseError) {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        let result = sqlite3_create_function_v2(
            handle, "sha256", -1, flags, nil,
            { context, count, arguments in
                var bytes: [UInt8] = []
                for index in 0..<Int(count) {
                    let argument = arguments?[index]
                    // First the bytes, then their count; an empty one has no address.
                    if let start = sqlite3_value_blob(argument) {
                        bytes += UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(argument)))
                    }
                }
                SHA256.hash(bytes).withUnsafeBytes { csqlite_result_blob(context, $0.baseAddress, UInt64($0.count)) }
            }, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw DatabaseError.sqlite(result, handle, sql: nil, showsDetail: true)
        }
    }
}
