public import Values

extension Row {
    public mutating func day() throws(DatabaseError) -> Day {
        let number = try int()
        guard let day = Int(exactly: number), Day.validNumbers.contains(day) else { throw outside("Tag") }
        return Day(number: day)
    }

    public mutating func instant() throws(DatabaseError) -> Instant {
        let microseconds = try int()
        guard Instant.validMicroseconds.contains(microseconds) else { throw outside("Zeitpunkt") }
        return Instant(microseconds: microseconds)
    }

    public mutating func money() throws(DatabaseError) -> Money { Money(cents: try int()) }

    public mutating func uuid() throws(DatabaseError) -> UUIDv7 {
        if let text = source.utf8(column), let value = UUIDv7(utf8: text) {
            column += 1
            return value
        }
        throw DatabaseError(
            .decode, "Die Spalte „\(source.name(column))“ enthält keine Kennung (UUIDv7).", sql: source.sql)
    }

    public mutating func optionalDay() throws(DatabaseError) -> Day? { takesNull() ? nil : try day() }

    public mutating func optionalInstant() throws(DatabaseError) -> Instant? { takesNull() ? nil : try instant() }

    public mutating func optionalMoney() throws(DatabaseError) -> Money? { takesNull() ? nil : try money() }

    public mutating func optionalUUID() throws(DatabaseError) -> UUIDv7? { takesNull() ? nil : try uuid() }

    /// The column just read holds a number no calendar has.
    private func outside(_ what: String) -> DatabaseError {
        DatabaseError(
            .decode, "Die Spalte „\(source.name(column - 1))“ enthält keinen gültigen \(what).", sql: source.sql)
    }
}
