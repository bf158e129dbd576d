public import Values

/// The whole content of a store as lines of JSON, the same from either store, and back into an empty one.
///
/// Lines: `{"stand": …}` names the migrations; then for each table `{"spalten": […], "tabelle": "…"}` and one array per
/// row in the order of its primary key; at last `{"zeilen": n}`.
public struct StoreTransfer: Sendable {
    private let database: Database
    private let migrations: [Migration]

    /// - Parameter migrations: All that the program knows; a store may be older.
    public init(_ database: Database, _ migrations: [Migration]) {
        self.database = database
        self.migrations = migrations
    }

    private static let batch = 200

    /// Hands over each line without its end. The lines are one state of the store, whoever writes meanwhile.
    /// Answers the number of rows.
    @discardableResult
    public func export(_ line: (JSON) throws -> Void) throws -> Int {
        try database.snapshot { reading in
            let shipped = try Migrator.shipped(reading)
            let known = migrations.filter { shipped[$0.number] != nil }
            try line([
                "stand": .array(
                    known.map { ["nummer": .integer(Int64($0.number)), "pruefsumme": .string($0.checksum)] })
            ])
            var count = 0
            for table in StoredTable.all(of: known) {
                try line([
                    "tabelle": .string(table.name.description),
                    "spalten": .array(table.columns.map { .string($0.name.description) }),
                ])
                count += try export(table, reading, line)
            }
            try line(["zeilen": .integer(Int64(count))])
            return count
        }
    }

    /// In portions, since a driver may hold a whole result in memory.
    private func export(_ table: StoredTable, _ reading: Reading, _ line: (JSON) throws -> Void) throws -> Int {
        var (count, last) = (0, [Value]?.none)
        while true {
            let rows = try reading.rows(table.select(after: last, limit: Self.batch)) { row in
                try table.columns.map { try $0.read(&row) }
            }
            for row in rows { try line(.array(zip(table.columns, row).map { $0.json($1) })) }
            count += rows.count
            guard rows.count == Self.batch, let final = rows.last else { return count }
            last = table.keyPositions.map { final[$0] }
        }
    }

    /// Fills the store, which must hold no row yet, in one transaction, reads it back to compare, and brings its schema to the newest state.
    /// - Parameter lines: Gives the next line, nil at the end; called again from the start if the transaction is run
    ///   again.
    /// - Throws: `TransferError` when the lines are not whole or the store is not empty, else `DatabaseError`.
    public func load(clock: Clock = .system, _ lines: @escaping @Sendable () throws -> AnyIterator<JSON>) throws -> Int
    {
        let known = try state(of: lines()).map { try migration($0) }
        try checkEmpty(known)
        try Migrator.migrate(database, known, clock: clock)
        let count = try database.write { writing in
            try TransferLoad(writing, known).run(lines())
        }
        try compare(StoreTransfer(database, known), with: lines())
        try Migrator.migrate(database, migrations, clock: clock)
        return count
    }

    /// Reads back what was stored: it must be the very lines.
    private func compare(_ stored: StoreTransfer, with lines: AnyIterator<JSON>) throws {
        var number = 0
        try stored.export { line in
            number += 1
            // As text: a real number without decimals is read back from JSON as a whole one.
            guard lines.next()?.canonical == line.canonical else { throw TransferError.different(line: number) }
        }
    }

    private func state(of lines: AnyIterator<JSON>) throws -> [JSON] {
        guard let state = lines.next()?["stand"]?.array, !state.isEmpty else { throw TransferError.damaged(line: 1) }
        return state
    }

    private func migration(_ json: JSON) throws -> Migration {
        guard let number = json["nummer"]?.integer, let checksum = json["pruefsumme"]?.string else {
            throw TransferError.damaged(line: 1)
        }
        guard let found = migrations.first(where: { Int64($0.number) == number && $0.checksum == checksum }) else {
            throw TransferError.newer
        }
        return found
    }

    /// A store that has been migrated but holds no row counts as empty; one without our tables, too.
    private func checkEmpty(_ known: [Migration]) throws {
        let applied = try Migrator.appliedNumbers(database)
        let tables = StoredTable.all(of: migrations.filter { applied.contains($0.number) })
        let isEmpty = try database.read { reading in
            try tables.allSatisfy { try reading.scalar($0.count()) == 0 }
        }
        guard isEmpty else { throw TransferError.notEmpty }
        guard applied.allSatisfy({ number in known.contains { $0.number == number } }) else {
            throw TransferError.newerStore
        }
    }
}
