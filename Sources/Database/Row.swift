/// One row, read from left to right: each call takes the next column.
///
///     try reading.rows("SELECT ags, name, area FROM municipality") { row in
///         try Municipality(ags: row.text(), name: row.text(), area: row.optionalReal())
///     }
///
/// A column of another type, a null where none is expected, or a column too many throws `DatabaseError` `.decode` with
/// the column's name. A row is valid only inside the closure that receives it.
public struct Row {
    @usableFromInline let source: any RowSource
    @usableFromInline var column = 0

    package init(_ source: any RowSource) { self.source = source }

    /// Back to the first column, for the driver's next row.
    package mutating func rewind() { column = 0 }

    @inlinable public mutating func int() throws(DatabaseError) -> Int64 {
        if let value = source.int(column) {
            column += 1
            return value
        }
        throw mismatch(.int)
    }

    @inlinable public mutating func text() throws(DatabaseError) -> String {
        if let value = source.text(column) {
            column += 1
            return value
        }
        throw mismatch(.text)
    }

    @inlinable public mutating func bool() throws(DatabaseError) -> Bool {
        if let value = source.bool(column) {
            column += 1
            return value
        }
        throw mismatch(.bool)
    }

    /// Also takes a whole number.
    @inlinable public mutating func real() throws(DatabaseError) -> Double {
        if let value = source.real(column) {
            column += 1
            return value
        }
        throw mismatch(.real)
    }

    @inlinable public mutating func bytes() throws(DatabaseError) -> [UInt8] {
        if let value = source.blob(column) {
            column += 1
            return value
        }
        throw mismatch(.blob)
    }

    /// Takes the column if it is null.
    @inlinable mutating func takesNull() -> Bool {
        guard column < source.columnCount, source.isNull(column) else { return false }
        column += 1
        return true
    }

    /// Leaves out the next column.
    public mutating func skip() { column += 1 }

    @usableFromInline
    func mismatch(_ wanted: ValueKind) -> DatabaseError {
        guard column < source.columnCount else {
            return DatabaseError(
                .decode, "Die Abfrage liefert nur \(source.columnCount) Spalten, gelesen werden sollte eine mehr.",
                sql: source.sql)
        }
        let found = source.kind(column)
        return DatabaseError(
            .decode,
            "Die Spalte „\(source.name(column))“ enthält \(found.german) statt \(wanted.germanGenitive).",
            sql: source.sql)
    }
}

extension ValueKind {
    var german: String {
        switch self {
        case .unknown: "keinen Wert"
        case .bool: "einen Wahrheitswert"
        case .int: "eine ganze Zahl"
        case .real: "eine Kommazahl"
        case .text: "einen Text"
        case .blob: "Bytes"
        }
    }

    var germanGenitive: String {
        switch self {
        case .unknown: "keines Wertes"
        case .bool: "eines Wahrheitswerts"
        case .int: "einer ganzen Zahl"
        case .real: "einer Kommazahl"
        case .text: "eines Textes"
        case .blob: "Bytes"
        }
    }
}
