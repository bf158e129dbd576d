import Values

/// Reads the lines of a transfer into tables, inside one transaction.
final class TransferLoad {
    private let writing: Writing
    private var waiting: [StoredTable]
    private var table: StoredTable?
    private var rows: [[Value]] = []
    private var belated: [SQL] = []
    private var line = 0
    private var count = 0

    init(_ writing: Writing, _ migrations: [Migration]) {
        self.writing = writing
        waiting = StoredTable.all(of: migrations)
    }

    /// Answers the number of rows. Rows that the migrations themselves brought along come again with the lines.
    func run(_ lines: AnyIterator<JSON>) throws -> Int {
        for table in waiting.reversed() { try writing.execute(table.clear()) }
        while let json = lines.next() {
            line += 1
            if line == 1 { continue }
            if case .array(let values) = json {
                try take(values)
            } else if let name = json["tabelle"]?.string {
                try begin(name, json["spalten"]?.array ?? [])
            } else if let total = json["zeilen"]?.integer {
                try finish()
                guard Int64(count) == total, waiting.isEmpty, lines.next() == nil else { throw damaged }
                return count
            } else {
                throw damaged
            }
        }
        throw damaged
    }

    private var damaged: TransferError { .damaged(line: line) }

    /// Tables come in the order in which the migrations make them.
    private func begin(_ name: String, _ columns: [JSON]) throws {
        try finish()
        guard let next = waiting.first, next.name.description == name,
            next.columns.map(\.name.description) == columns.compactMap(\.string)
        else { throw damaged }
        waiting.removeFirst()
        table = next
    }

    private func take(_ values: [JSON]) throws {
        guard let table, values.count == table.columns.count else { throw damaged }
        var row: [Value] = []
        row.reserveCapacity(values.count)
        for (column, json) in zip(table.columns, values) {
            guard let value = column.value(json) else { throw damaged }
            row.append(value)
        }
        if !table.ownReferences.isEmpty { postpone(table, &row) }
        rows.append(row)
        count += 1
        if rows.count == 500 { try flush() }
    }

    /// A row may refer to one that comes later, so such references are set when all rows are there.
    private func postpone(_ table: StoredTable, _ row: inout [Value]) {
        var values: [(column: StaticString, value: Value)] = []
        for (index, column) in table.columns.enumerated() where row[index] != .null {
            guard table.ownReferences.contains(where: { $0.description == column.name.description }) else { continue }
            values.append((column.name, row[index]))
            row[index] = .null
        }
        if !values.isEmpty { belated.append(table.update(values, where: table.keyPositions.map { row[$0] })) }
    }

    private func flush() throws {
        guard let table else { return }
        try writing.insert(into: table.name, columns: table.columns.map(\.name), rows: rows)
        rows.removeAll(keepingCapacity: true)
    }

    private func finish() throws {
        try flush()
        for update in belated { try writing.execute(update) }
        belated = []
        table = nil
    }
}
