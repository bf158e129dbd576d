public import Values

/// An identifier that says what it identifies, so that an account's can never stand for an element's.
public struct ID<Entity>: Hashable, Comparable, Sendable {
    public let uuid: UUIDv7

    public init(_ uuid: UUIDv7) { self.uuid = uuid }

    /// Reads the 36 characters of `text`; nil for anything else.
    public init?(text: String) {
        guard let uuid = UUIDv7(text: text) else { return nil }
        self.init(uuid)
    }

    public static func make(at instant: Instant) -> ID { ID(.make(at: instant)) }

    /// 36 characters in lower case.
    public var text: String { uuid.text }

    public static func < (left: ID, right: ID) -> Bool { left.uuid < right.uuid }
}

extension ID: CustomStringConvertible {
    public var description: String { text }
}

/// What the identifiers below identify, where the type itself lives in a layer above or is never needed as a whole.
public enum AccountEntity {}
public enum ConceptEntity {}
public enum ElementEntity {}
public enum BodyEntity {}

public typealias AccountID = ID<AccountEntity>
public typealias ConceptID = ID<ConceptEntity>
public typealias ElementID = ID<ElementEntity>
public typealias BodyID = ID<BodyEntity>
