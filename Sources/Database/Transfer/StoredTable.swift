/// A table as all migrations together have made it: what a store's whole content consists of.
///
/// Tables that a migration makes by its own SQL (an index for full text, say) are not among them; they must be made anew
/// from the others.
struct StoredTable {
    let name: StaticString
    private(set) var columns: [Column]
    let key: [StaticString]
    /// Columns that refer to rows of the same table.
    let ownReferences: [StaticString]

    private init(_ table: Table) {
        name = table.name
        columns = table.columns
        let keyColumns = table.columns.filter(\.isPrimaryKey).map(\.name)
        key = table.primaryKey.isEmpty ? keyColumns : table.primaryKey
        let single = table.columns.filter { $0.reference?.table.description == table.name.description }.map(\.name)
        let compound = table.foreignKeys.filter { $0.table.description == table.name.description }
            .flatMap(\.columns)
        ownReferences =
            single
            + compound.filter { column in
                !table.primaryKey.contains { $0.description == column.description }
            }
    }

    /// In the order in which they were made, so that rows find what they refer to.
    static func all(of migrations: [Migration]) -> [StoredTable] {
        var tables: [StoredTable] = []
        for step in migrations.flatMap(\.steps) {
            switch step {
            case .createTable(let table): tables.append(StoredTable(table))
            case .addColumn(let name, let column):
                for index in tables.indices where tables[index].name.description == name.description {
                    tables[index].columns.append(column)
                }
            case .dropColumn(let name, let column):
                for index in tables.indices where tables[index].name.description == name.description {
                    tables[index].columns.removeAll { $0.name.description == column.description }
                }
            case .dropTable(let name): tables.removeAll { $0.name.description == name.description }
            case .createIndex, .dropIndex, .sql: break
            }
        }
        return tables
    }

    /// Rows after the one with these key values, in the order of the key.
    func select(after last: [Value]?, limit: Int) -> SQL {
        var sql = SQL.words("SELECT ") + .list(columns.map(\.name)) + .words(" FROM ", name)
        if let last {
            sql =
                sql + " WHERE " + .names(key) + " > "
                + SQL.joined(last.map { SQL(parts: [.bind($0, $0.kind)]) }, by: ", ").bracketed
        }
        return sql + .words(" ORDER BY ") + .list(key) + " LIMIT \(limit)"
    }

    func clear() -> SQL { SQL.words("DELETE FROM ", name) }

    func count() -> SQL { SQL.words("SELECT count(*) FROM ", name) }

    /// Sets the columns that refer to the same table, once all rows are there.
    func update(_ values: [(column: StaticString, value: Value)], where keyValues: [Value]) -> SQL {
        let sets = values.map { SQL(parts: [.literal($0.column), .literal(" = "), .bind($0.value, $0.value.kind)]) }
        let conditions = zip(key, keyValues).map { SQL(parts: [.literal($0), .literal(" = "), .bind($1, $1.kind)]) }
        return SQL.words("UPDATE ", name, " SET ") + SQL.joined(sets, by: ", ") + " WHERE "
            + SQL.joined(conditions, by: " AND ")
    }

    /// Where the key's columns stand among all.
    var keyPositions: [Int] {
        key.compactMap { name in columns.firstIndex { $0.name.description == name.description } }
    }
}

extension SQL {
    /// Names without brackets.
    fileprivate static func list(_ names: [StaticString]) -> SQL {
        SQL.joined(names.map { SQL(parts: [.literal($0)]) }, by: ", ")
    }
}
