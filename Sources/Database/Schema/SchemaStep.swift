/// One change of the schema, the same on both stores. `.sql` is for data moves and for what only one store has.
public enum SchemaStep: Sendable {
    case createTable(Table)
    case createIndex(Index)
    case addColumn(table: StaticString, Column)
    /// A column that no key, index or check names.
    case dropColumn(table: StaticString, StaticString)
    case dropTable(StaticString)
    case dropIndex(StaticString)
    case sql(SQL)

    /// A new table.
    /// - Parameter clustered: rows stored in the order of the primary key (SQLite's WITHOUT ROWID): half the lookups for
    ///   narrow tables, bad for rows above some 200 bytes. PostgreSQL ignores it.
    public static func table(
        _ name: StaticString, columns: [Column], primaryKey: [StaticString] = [], foreignKeys: [ForeignKey] = [],
        unique: [[StaticString]] = [], checks: [Check] = [], clustered: Bool = false
    ) -> SchemaStep {
        .createTable(
            Table(
                name: name, columns: columns, primaryKey: primaryKey, foreignKeys: foreignKeys, unique: unique,
                checks: checks, clustered: clustered))
    }

    /// A new index. `where` makes it partial; literals only.
    public static func index(
        _ name: StaticString, on table: StaticString, _ columns: [StaticString], unique: Bool = false,
        where condition: SQL? = nil
    ) -> SchemaStep {
        precondition(condition?.binds.isEmpty ?? true, "an index cannot bind values")
        return .createIndex(Index(name: name, table: table, columns: columns, unique: unique, condition: condition))
    }
}

public struct Table: Sendable {
    let name: StaticString
    let columns: [Column]
    let primaryKey: [StaticString]
    let foreignKeys: [ForeignKey]
    let unique: [[StaticString]]
    let checks: [Check]
    let clustered: Bool
}

public struct Index: Sendable {
    let name: StaticString
    let table: StaticString
    let columns: [StaticString]
    let unique: Bool
    let condition: SQL?
}
