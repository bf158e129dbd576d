/// A statement whose text comes from source literals only; everything interpolated is bound.
///
///     let sql: SQL = "SELECT name FROM municipality WHERE ags = \(ags)"
///     let page: SQL = "\(sql) ORDER BY sort_name"                             // SQL composes
///     let lock: SQL = "\(sqlite: "", postgres: "FOR UPDATE")"                 // both forms, or neither
///
/// Use the subset both stores share: RETURNING, ON CONFLICT, IS NOT DISTINCT FROM, NULLS LAST; no LIKE, lower() or
/// ORDER BY over raw names (sort and search columns are made in Swift).
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    package enum Part: Sendable {
        case literal(StaticString)
        case bind(Value, ValueKind)
        case fork(sqlite: StaticString, postgres: StaticString)
    }

    package var parts: [Part]

    package init(parts: [Part]) { self.parts = parts }

    public init(stringLiteral text: StaticString) { parts = [.literal(text)] }

    public init(stringInterpolation interpolation: StringInterpolation) { parts = interpolation.parts }

    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(2 * interpolationCount + 1)
        }

        public mutating func appendLiteral(_ text: StaticString) {
            if text.utf8CodeUnitCount > 0 { parts.append(.literal(text)) }
        }

        /// Binds a value.
        public mutating func appendInterpolation<Bound: Bindable>(_ value: Bound) {
            parts.append(SQL.bound(value))
        }

        /// Binds a value or NULL. Beside the one above, because the compiler suspects every other interpolated optional.
        public mutating func appendInterpolation<Bound: Bindable>(_ value: Bound?) {
            parts.append(SQL.bound(value))
        }

        /// Puts another statement's text and values here.
        public mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }

        /// Forks by store. Only for what has no common form.
        public mutating func appendInterpolation(sqlite: StaticString, postgres: StaticString) {
            parts.append(.fork(sqlite: sqlite, postgres: postgres))
        }
    }

    static func bound<Bound: Bindable>(_ value: Bound) -> Part {
        let plain = value.sqlValue
        return .bind(plain, plain == .null ? Bound.sqlKind : plain.kind)
    }

    /// The empty text, to build on.
    public static var empty: SQL { SQL(parts: []) }

    public static func + (left: SQL, right: SQL) -> SQL { SQL(parts: left.parts + right.parts) }

    public static func += (left: inout SQL, right: SQL) { left.parts += right.parts }
}
