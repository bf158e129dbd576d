public import Values

/// A Swift value that may be interpolated into `SQL`. It is always bound, never part of the text.
public protocol Bindable {
    /// The value as the store keeps it.
    var sqlValue: Value { get }
    /// What an absent value of this type would be.
    static var sqlKind: ValueKind { get }
}

extension Value: Bindable {
    public var sqlValue: Value { self }
    public static var sqlKind: ValueKind { .unknown }
}

extension Optional: Bindable where Wrapped: Bindable {
    public var sqlValue: Value { self?.sqlValue ?? .null }
    public static var sqlKind: ValueKind { Wrapped.sqlKind }
}

extension String: Bindable {
    public var sqlValue: Value { .text(self) }
    public static var sqlKind: ValueKind { .text }
}

extension Int: Bindable {
    public var sqlValue: Value { .int(Int64(self)) }
    public static var sqlKind: ValueKind { .int }
}

extension Int64: Bindable {
    public var sqlValue: Value { .int(self) }
    public static var sqlKind: ValueKind { .int }
}

extension Bool: Bindable {
    public var sqlValue: Value { .bool(self) }
    public static var sqlKind: ValueKind { .bool }
}

extension Double: Bindable {
    public var sqlValue: Value { .real(self) }
    public static var sqlKind: ValueKind { .real }
}

extension Array: Bindable where Element == UInt8 {
    public var sqlValue: Value { .blob(self) }
    public static var sqlKind: ValueKind { .blob }
}

/// Stored as the number of days since 1970-01-01.
extension Day: Bindable {
    public var sqlValue: Value { .int(Int64(number)) }
    public static var sqlKind: ValueKind { .int }
}

/// Stored as microseconds since 1970-01-01 UTC.
extension Instant: Bindable {
    public var sqlValue: Value { .int(microseconds) }
    public static var sqlKind: ValueKind { .int }
}

/// Stored as cents.
extension Money: Bindable {
    public var sqlValue: Value { .int(cents) }
    public static var sqlKind: ValueKind { .int }
}

/// Stored as its text, which sorts by time in byte order.
extension UUIDv7: Bindable {
    public var sqlValue: Value { .text(text) }
    public static var sqlKind: ValueKind { .text }
}
