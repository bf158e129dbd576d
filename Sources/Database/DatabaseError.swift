/// Why the store refused. `message` is German and says what to do; `detail` is the store's own wording for the log.
/// No part ever holds a bound value.
public struct DatabaseError: Error, Hashable, Sendable {
    public enum Constraint: String, Hashable, Sendable {
        case unique, foreignKey, notNull, check
        /// A value of another type than the column's.
        case type
    }

    public enum Code: Hashable, Sendable {
        case constraint(Constraint)
        /// Somebody else holds the store or a row for too long; trying again helps.
        case busy
        /// The server is away or the store was closed.
        case unavailable
        /// The connection broke during COMMIT: the change may be stored or not.
        case outcomeUnknown
        case diskFull
        case readOnly
        case corrupt
        case migration
        /// A column holds another type than the one asked for.
        case decode
        /// A value no store can hold alike (U+0000 in a text, NaN).
        case encode
        /// The programmer's mistake: nested `read` or `write`, use after the body, further statements after an error.
        case misuse
        case other
    }

    public let code: Code
    public let message: String
    /// For a constraint what it is about, the same on both stores: `table(column, column)` for unique, primary key and
    /// not null, the name for a check, nil for a foreign key.
    public let subject: String?
    /// The statement with placeholders.
    public let sql: String?
    /// The store's own words, only where they cannot contain a value.
    public let detail: String?

    public init(
        _ code: Code, _ message: String, subject: String? = nil, sql: String? = nil, detail: String? = nil
    ) {
        self.code = code
        self.message = message
        self.subject = subject
        self.sql = sql
        self.detail = detail
    }
}

extension DatabaseError: CustomStringConvertible {
    public var description: String {
        var text = message
        if let subject { text += " [\(subject)]" }
        if let detail { text += " (\(detail))" }
        if let sql { text += " SQL: \(sql)" }
        return text
    }
}
