extension Writing {
    /// Inserts many rows, each as wide as `columns`. Several rows share a statement on PostgreSQL, where a round trip
    /// costs more than a row.
    public func insert(into table: StaticString, columns: [StaticString], rows: [[Value]]) throws {
        guard !rows.isEmpty else { return }
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row is not as wide as its columns")
        let kinds = columns.indices.map { column in
            rows.lazy.map { $0[column].kind }.first { $0 != .unknown } ?? .unknown
        }
        let size = dialect == .sqlite ? 1 : max(1, min(64, 8_192 / max(1, columns.count)))
        let head = Self.head(table, columns)
        var start = 0
        while start < rows.count {
            let end = rows.count - start >= size ? start + size : start + 1
            var parts = head
            parts.reserveCapacity(head.count + (end - start) * (2 * columns.count + 2))
            for index in start..<end {
                parts.append(.literal(index == start ? "(" : ", ("))
                for column in columns.indices {
                    if column > 0 { parts.append(.literal(", ")) }
                    let value = rows[index][column]
                    parts.append(.bind(value, value == .null ? kinds[column] : value.kind))
                }
                parts.append(.literal(")"))
            }
            try execute(SQL(parts: parts))
            start = end
        }
    }

    private static func head(_ table: StaticString, _ columns: [StaticString]) -> [SQL.Part] {
        var parts: [SQL.Part] = [.literal("INSERT INTO "), .literal(table), .literal(" (")]
        for (index, column) in columns.enumerated() {
            if index > 0 { parts.append(.literal(", ")) }
            parts.append(.literal(column))
        }
        parts.append(.literal(") VALUES "))
        return parts
    }
}
