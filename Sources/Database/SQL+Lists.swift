extension SQL {
    /// A bracketed list for `IN`: `"ags IN \(SQL.list(keys))"`. An empty list matches nothing (and `NOT IN` everything).
    ///
    /// The list is filled up to a power of two by repeating its last value, which changes no result and keeps the
    /// number of prepared statements small. At most 32,768 values; beyond that join against a table.
    public static func list<Element: Bindable>(_ values: [Element]) -> SQL {
        guard let last = values.last else { return empty(of: Element.sqlKind) }
        precondition(values.count <= 32_768, "too many values for one IN list")
        var size = 1
        while size < values.count { size *= 2 }
        let padded = values + repeatElement(last, count: size - values.count)
        return SQL.joined(padded.map { SQL(parts: [bound($0)]) }, by: ", ").bracketed
    }

    /// Statements one after the other with a literal between them, as for `SET a = 1, b = 2` or conditions by `AND`.
    public static func joined(_ pieces: [SQL], by separator: StaticString) -> SQL {
        var parts: [Part] = []
        parts.reserveCapacity(pieces.count * 2)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { parts.append(.literal(separator)) }
            parts += piece.parts
        }
        return SQL(parts: parts)
    }

    var bracketed: SQL { SQL(parts: [.literal("(")] + parts + [.literal(")")]) }

    /// A subquery of no rows; PostgreSQL wants to know of which type.
    private static func empty(of kind: ValueKind) -> SQL {
        switch kind {
        case .int: "(SELECT \(sqlite: "NULL", postgres: "NULL::bigint") WHERE FALSE)"
        case .real: "(SELECT \(sqlite: "NULL", postgres: "NULL::double precision") WHERE FALSE)"
        case .bool: "(SELECT \(sqlite: "NULL", postgres: "NULL::boolean") WHERE FALSE)"
        case .blob: "(SELECT \(sqlite: "NULL", postgres: "NULL::bytea") WHERE FALSE)"
        case .text, .unknown: "(SELECT \(sqlite: "NULL", postgres: "NULL::text") WHERE FALSE)"
        }
    }
}
