import CPostgres
import Database

/// The object ids of the types we bind and read (pg_type.dat of PostgreSQL 15).
enum PostgresType {
    static let bool: Oid = 16
    static let bytes: Oid = 17
    static let name: Oid = 19
    static let int64: Oid = 20
    static let int16: Oid = 21
    static let int32: Oid = 23
    static let text: Oid = 25
    static let json: Oid = 114
    static let float: Oid = 700
    static let double: Oid = 701
    static let unknown: Oid = 705
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700

    static func of(_ kind: ValueKind) -> Oid {
        switch kind {
        case .unknown: 0
        case .bool: bool
        case .int: int64
        case .real: double
        case .text: text
        case .blob: bytes
        }
    }
}

/// A statement's values in PostgreSQL's binary form, in one buffer that is used again.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    /// Where each value starts; -1 for null.
    private var starts: [Int] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    mutating func encode(_ sql: SQL) throws(DatabaseError) {
        bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 20)
        starts.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        for case .bind(let value, _) in sql.parts {
            let start = bytes.count
            try append(value)
            starts.append(value == .null ? -1 : start)
            lengths.append(Int32(bytes.count - start))
        }
        while formats.count < starts.count { formats.append(1) }
    }

    func withPointers<Result>(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>
        ) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            // Empty values need an address too, a null pointer means NULL.
            let base = buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!
            let pointers = starts.map { start -> UnsafePointer<CChar>? in
                start < 0 ? nil : (base + start).assumingMemoryBound(to: CChar.self)
            }
            return body(Int32(pointers.count), pointers, lengths, formats)
        }
    }

    private mutating func append(_ value: Value) throws(DatabaseError) {
        switch value {
        case .null: break
        case .bool(let value): bytes.append(value ? 1 : 0)
        case .int(let value): append(UInt64(bitPattern: value))
        case .real(let value):
            guard !value.isNaN else { throw DatabaseError.notANumber }
            append(value.bitPattern)
        case .text(let value):
            let start = bytes.count
            bytes.append(contentsOf: value.utf8)
            guard !bytes[start...].contains(0) else { throw DatabaseError.textWithNull }
        case .blob(let value): bytes.append(contentsOf: value)
        }
    }

    private mutating func append(_ word: UInt64) {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
