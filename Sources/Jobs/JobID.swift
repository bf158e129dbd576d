public import Database
public import Values

/// Names one job for as long as it is kept.
public struct JobID: Hashable, Sendable {
    public let uuid: UUIDv7

    public init(_ uuid: UUIDv7) { self.uuid = uuid }

    /// Reads the 36 characters of `text`; nil for anything else.
    public init?(text: String) {
        guard let uuid = UUIDv7(text: text) else { return nil }
        self.init(uuid)
    }

    /// 36 characters in lower case.
    public var text: String { uuid.text }
}

extension JobID: CustomStringConvertible {
    public var description: String { text }
}

extension JobID: Bindable {
    public var sqlValue: Value { uuid.sqlValue }
    public static var sqlKind: ValueKind { UUIDv7.sqlKind }
}
