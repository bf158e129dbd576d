public import Database
public import Domain

/// Stored as the text of its UUID, which sorts by time in byte order.
extension ID: Bindable {
    public var sqlValue: Value { uuid.sqlValue }
    public static var sqlKind: ValueKind { .text }
}
