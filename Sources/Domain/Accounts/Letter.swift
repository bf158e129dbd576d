/// A mail to one person, in plain text.
public struct Letter: Hashable, Sendable {
    public let recipient: EmailAddress
    public let name: String
    public let subject: String
    public let text: String

    public init(recipient: EmailAddress, name: String, subject: String, text: String) {
        self.recipient = recipient
        self.name = name
        self.subject = subject
        self.text = text
    }
}
