public import Values

/// A reader's remark that a figure or text about a municipality looks wrong. Without name or address on purpose.
public struct Remark: Hashable, Sendable {
    public let id: UUIDv7
    public let ags: AGS
    public let subject: RemarkSubject
    public let text: String
    public let sentAt: Instant

    public init(id: UUIDv7, ags: AGS, subject: RemarkSubject, text: String, sentAt: Instant) {
        self.id = id
        self.ags = ags
        self.subject = subject
        self.text = text
        self.sentAt = sentAt
    }

    /// Characters that a remark's text may have.
    public static let textLength = 10...2000
}

/// What a remark is about. The raw value is kept in the store.
public enum RemarkSubject: String, CaseIterable, Sendable {
    case inhabitants = "einwohner"
    case area = "flaeche"
    case ages = "alter"
    case neighbours = "nachbarn"
    case map = "karte"
    case other = "anderes"
}
