extension SchemaStep {
    /// The statement for one store. Frozen with the first release: migrations keep a checksum of it.
    func sql(for dialect: Dialect) -> SQL {
        switch self {
        case .createTable(let table): table.sql(dialect)
        case .createIndex(let index): index.sql
        case .addColumn(let table, let column):
            .words("ALTER TABLE ", table, " ADD COLUMN ") + column.sql(dialect)
        case .dropColumn(let table, let column): .words("ALTER TABLE ", table, " DROP COLUMN ", column)
        case .dropTable(let name): .words("DROP TABLE ", name)
        case .dropIndex(let name): .words("DROP INDEX ", name)
        case .sql(let sql): sql
        }
    }
}

extension Table {
    func sql(_ dialect: Dialect) -> SQL {
        let ownKey = columns.filter(\.isPrimaryKey).map(\.name)
        precondition(ownKey.isEmpty || primaryKey.isEmpty, "a primary key is named twice")
        let key = primaryKey.isEmpty ? ownKey : primaryKey
        var pieces = columns.map { $0.sql(dialect) }
        if !key.isEmpty { pieces.append(.words("PRIMARY KEY ") + .names(key)) }
        for columns in unique { pieces.append(.words("UNIQUE ") + .names(columns)) }
        for foreign in foreignKeys {
            pieces.append(.words("FOREIGN KEY ") + .names(foreign.columns) + .reference(foreign))
        }
        for check in checks {
            pieces.append(.words("CONSTRAINT ", check.name, " CHECK ") + check.condition.bracketed)
        }
        let body = SQL.joined(pieces, by: ",\n    ")
        let head = SQL.words("CREATE TABLE ", name, " (\n    ") + body + "\n)"
        guard dialect == .sqlite else { return head }
        return head + (clustered ? " STRICT, WITHOUT ROWID" : " STRICT")
    }
}

extension Index {
    var sql: SQL {
        let head = SQL.words(unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ", name, " ON ", table, " ")
        let index = head + .names(columns)
        guard let condition else { return index }
        return index + " WHERE " + condition
    }
}

extension Column {
    func sql(_ dialect: Dialect) -> SQL {
        var sql = SQL.words(name, " ", type(dialect))
        if isRequired { sql += " NOT NULL" }
        switch standard {
        case .int(let value): sql += .standard(value)
        case .bool(let value): sql += value ? " DEFAULT TRUE" : " DEFAULT FALSE"
        case .text(let value): sql += .words(" DEFAULT '", value, "'")
        case nil: break
        }
        if isUnique { sql += " UNIQUE" }
        if kind == .bool, dialect == .sqlite { sql += .words(" CHECK (", name, " IN (0, 1))") }
        if kind == .json {
            sql += .words(" CHECK (", name, " IS NULL OR ")
            sql += dialect == .sqlite ? .words("json_valid(", name, "))") : .words(name, "::json IS NOT NULL)")
        }
        if let reference {
            sql += .reference(
                ForeignKey([], references: reference.table, [reference.column], onDelete: reference.onDelete))
        }
        return sql
    }

    /// INT instead of INTEGER: as primary key INTEGER would number rows by itself where PostgreSQL refuses a null.
    private func type(_ dialect: Dialect) -> StaticString {
        switch (kind, dialect) {
        case (.int64, .sqlite), (.instant, .sqlite), (.day, .sqlite), (.money, .sqlite), (.bool, .sqlite): "INT"
        case (.int64, .postgres), (.instant, .postgres), (.day, .postgres), (.money, .postgres): "bigint"
        case (.bool, .postgres): "boolean"
        case (.real, .sqlite): "REAL"
        case (.real, .postgres): "double precision"
        case (.text, .sqlite), (.json, .sqlite): "TEXT"
        case (.text, .postgres), (.json, .postgres): "text COLLATE \"C\""
        case (.bytes, .sqlite): "BLOB"
        case (.bytes, .postgres): "bytea"
        }
    }
}
