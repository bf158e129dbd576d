extension SQL {
    static func words(_ words: StaticString...) -> SQL { SQL(parts: words.map { .literal($0) }) }

    static func names(_ names: [StaticString]) -> SQL {
        SQL.joined(names.map { SQL(parts: [.literal($0)]) }, by: ", ").bracketed
    }

    static func reference(_ key: ForeignKey) -> SQL {
        let reference = SQL.words(" REFERENCES ", key.table) + .names(key.others)
        return switch key.onDelete {
        case .refuse: reference
        case .cascade: reference + " ON DELETE CASCADE"
        case .setNull: reference + " ON DELETE SET NULL"
        }
    }

    /// A whole number as literal text, digit by digit, because DDL cannot bind.
    static func standard(_ value: Int64) -> SQL {
        let digits: [StaticString] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
        let head: StaticString = value < 0 ? " DEFAULT -" : " DEFAULT "
        let places = String(value.magnitude).utf8.map { SQL.Part.literal(digits[Int($0 - 48)]) }
        return SQL(parts: [.literal(head)] + places)
    }
}
