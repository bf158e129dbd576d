public import Database
public import Values

/// The identifier of a stored file.
public struct StoredFileID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let uuid: UUIDv7

    public init(_ uuid: UUIDv7) { self.uuid = uuid }

    /// Reads the 36 characters of `text`; nil for anything else.
    public init?(text: String) {
        guard let uuid = UUIDv7(text: text) else { return nil }
        self.init(uuid)
    }

    public var text: String { uuid.text }
    public var description: String { text }

    public static func < (left: StoredFileID, right: StoredFileID) -> Bool { left.uuid < right.uuid }
}

extension StoredFileID: Bindable {
    public var sqlValue: Value { uuid.sqlValue }
    public static var sqlKind: ValueKind { UUIDv7.sqlKind }
}

/// A file as the store keeps it, without its bytes.
public struct StoredFile: Hashable, Sendable {
    /// Staged files and deleted ones are invisible to readers.
    public enum State: String, Hashable, Sendable {
        case staged, released, deleted
    }

    public let id: StoredFileID
    /// Whom it belongs to and whose quota it uses, such as the identifier of a concept.
    public let owner: String
    /// A clean name with the ending of its type, without folders.
    public let name: String
    public let mediaType: String
    public let byteCount: Int
    /// SHA-256 of all bytes; nil while they are still coming.
    public let hash: [UInt8]?
    public let state: State
    public let created: Instant

    /// nil for a type that this version no longer knows; then it is only handed out as bytes.
    public var type: FileType? { FileType(rawValue: mediaType) }
}

extension StoredFile {
    static let columns: SQL = "id, owner, name, media_type, byte_count, hash, state, created"

    init(_ row: inout Row) throws {
        id = StoredFileID(try row.uuid())
        owner = try row.text()
        name = try row.text()
        mediaType = try row.text()
        byteCount = Int(try row.int())
        hash = try row.optionalBytes()
        state = State(rawValue: try row.text()) ?? .deleted
        created = try row.instant()
    }
}
