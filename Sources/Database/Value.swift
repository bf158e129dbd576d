/// One value on its way into the store.
///
/// Text must not contain U+0000 and a real must not be NaN: PostgreSQL cannot hold the first and SQLite would turn
/// the second into NULL, so both drivers refuse them alike (`DatabaseError.Code.encode`).
public enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// The kind of a value that is there; `.unknown` for null.
    public var kind: ValueKind {
        switch self {
        case .null: .unknown
        case .bool: .bool
        case .int: .int
        case .real: .real
        case .text: .text
        case .blob: .blob
        }
    }
}

/// What a bound value is, also when it is absent. PostgreSQL chooses a statement's types by it, so that a nil and a
/// number share one prepared statement.
public enum ValueKind: UInt8, Hashable, Sendable {
    case unknown, bool, int, real, text, blob
}
