/// A column in the vocabulary both stores can keep. May be null unless `.notNull` or `.primaryKey` follows.
///
///     .text("ags").primaryKey, .text("name").notNull, .int64("inhabitants"), .bool("public").notNull.default(false)
public struct Column: Sendable {
    /// SQLite's STRICT and PostgreSQL's types for one meaning. Text is compared byte by byte on both.
    enum Kind: Sendable {
        case int64, real, text, bytes, bool, instant, day, money, json
    }

    enum Default: Sendable {
        case int(Int64)
        case bool(Bool)
        case text(StaticString)
    }

    let name: StaticString
    let kind: Kind
    private(set) var isRequired = false
    private(set) var isPrimaryKey = false
    private(set) var isUnique = false
    private(set) var standard: Default?
    private(set) var reference: Reference?

    struct Reference: Sendable {
        let table: StaticString
        let column: StaticString
        let onDelete: ForeignKey.Action
    }

    private init(_ name: StaticString, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    public static func int64(_ name: StaticString) -> Column { Column(name, .int64) }
    public static func real(_ name: StaticString) -> Column { Column(name, .real) }
    public static func text(_ name: StaticString) -> Column { Column(name, .text) }
    public static func bytes(_ name: StaticString) -> Column { Column(name, .bytes) }
    public static func bool(_ name: StaticString) -> Column { Column(name, .bool) }
    /// Microseconds since 1970 UTC.
    public static func instant(_ name: StaticString) -> Column { Column(name, .instant) }
    /// Days since 1970-01-01.
    public static func day(_ name: StaticString) -> Column { Column(name, .day) }
    /// Cents.
    public static func money(_ name: StaticString) -> Column { Column(name, .money) }
    /// JSON text, kept byte for byte; bind canonical text. What is no JSON is refused as `.constraint(.check)`.
    public static func json(_ name: StaticString) -> Column { Column(name, .json) }

    public var notNull: Column { changed { $0.isRequired = true } }
    public var primaryKey: Column {
        changed {
            $0.isPrimaryKey = true
            $0.isRequired = true
        }
    }
    public var unique: Column { changed { $0.isUnique = true } }

    public func `default`(_ value: Int64) -> Column { changed { $0.standard = .int(value) } }
    public func `default`(_ value: Bool) -> Column { changed { $0.standard = .bool(value) } }
    public func `default`(_ value: StaticString) -> Column {
        precondition(!value.description.utf8.contains(UInt8(ascii: "'")), "a default cannot hold a quote")
        return changed { $0.standard = .text(value) }
    }

    public func references(
        _ table: StaticString, _ column: StaticString, onDelete: ForeignKey.Action = .refuse
    ) -> Column {
        changed { $0.reference = Reference(table: table, column: column, onDelete: onDelete) }
    }

    private func changed(_ change: (inout Column) -> Void) -> Column {
        var copy = self
        change(&copy)
        return copy
    }
}

/// A reference of several columns; a single one is shorter as `Column.references`.
public struct ForeignKey: Sendable {
    public enum Action: Sendable { case refuse, cascade, setNull }

    let columns: [StaticString]
    let table: StaticString
    let others: [StaticString]
    let onDelete: Action

    public init(
        _ columns: [StaticString], references table: StaticString, _ others: [StaticString],
        onDelete: Action = .refuse
    ) {
        self.columns = columns
        self.table = table
        self.others = others
        self.onDelete = onDelete
    }
}

/// A named condition over one row; the name is `DatabaseError.subject` when it is hurt. Literals only.
public struct Check: Sendable {
    let name: StaticString
    let condition: SQL

    public init(_ name: StaticString, _ condition: SQL) {
        precondition(condition.binds.isEmpty, "a check cannot bind values")
        self.name = name
        self.condition = condition
    }
}
