import CPostgres
import Database

/// One row after the other of a result in binary form.
final class PostgresCursor: RowSource {
    private let result: PostgresResult
    private let handle: OpaquePointer
    private let types: [Oid]
    private let rowCount: Int32
    private var row: Int32 = -1

    init(_ result: PostgresResult) {
        self.result = result
        handle = result.handle
        rowCount = PQntuples(handle)
        types = (0..<PQnfields(handle)).map { PQftype(result.handle, $0) }
    }

    var columnCount: Int { types.count }
    var sql: String { result.sql }

    /// False after the last row.
    func advance() -> Bool {
        row += 1
        return row < rowCount
    }

    func isNull(_ column: Int) -> Bool { PQgetisnull(handle, row, Int32(column)) != 0 }

    func bool(_ column: Int) -> Bool? {
        guard let (bytes, type) = value(column), type == PostgresType.bool, bytes.count == 1 else { return nil }
        return bytes[0] != 0
    }

    func int(_ column: Int) -> Int64? {
        guard let (bytes, type) = value(column) else { return nil }
        switch type {
        case PostgresType.int64: return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
        case PostgresType.int32: return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
        case PostgresType.int16: return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
        case PostgresType.numeric: return PostgresNumeric(bytes).whole
        default: return nil
        }
    }

    func real(_ column: Int) -> Double? {
        guard let (bytes, type) = value(column) else { return nil }
        switch type {
        case PostgresType.double:
            return Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)))
        case PostgresType.float:
            return Double(Float(bitPattern: UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))))
        case PostgresType.numeric: return PostgresNumeric(bytes).real
        default: return int(column).map { Double($0) }
        }
    }

    func text(_ column: Int) -> String? { utf8(column).map { String(decoding: $0, as: UTF8.self) } }

    func utf8(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
        guard let (bytes, type) = value(column) else { return nil }
        switch type {
        case PostgresType.text, PostgresType.varchar, PostgresType.name, PostgresType.unknown, PostgresType.json:
            return bytes.assumingMemoryBound(to: UInt8.self)
        default: return nil
        }
    }

    func blob(_ column: Int) -> [UInt8]? {
        guard let (bytes, type) = value(column), type == PostgresType.bytes else { return nil }
        return [UInt8](bytes)
    }

    func name(_ column: Int) -> String { PQfname(handle, Int32(column)).map { String(cString: $0) } ?? "" }

    func kind(_ column: Int) -> ValueKind {
        guard let (bytes, type) = value(column) else { return .unknown }
        switch type {
        case PostgresType.bool: return .bool
        case PostgresType.int64, PostgresType.int32, PostgresType.int16: return .int
        case PostgresType.double, PostgresType.float: return .real
        case PostgresType.numeric: return PostgresNumeric(bytes).whole == nil ? .real : .int
        case PostgresType.bytes: return .blob
        default: return .text
        }
    }

    /// Nil for null and beyond the last column. libpq gives an address also for the empty value.
    @inline(__always)
    private func value(_ column: Int) -> (UnsafeRawBufferPointer, Oid)? {
        guard column < types.count else { return nil }
        let index = Int32(column)
        let length = PQgetlength(handle, row, index)
        if length == 0, PQgetisnull(handle, row, index) != 0 { return nil }
        return (UnsafeRawBufferPointer(start: PQgetvalue(handle, row, index), count: Int(length)), types[column])
    }
}
