/// A secret handed to one person, in a link or a cookie: 32 random bytes. The store keeps its hash only, so that whoever
/// reads the store cannot use it.
public struct SecretToken: Hashable, Sendable {
    /// 43 characters, safe in addresses and cookies.
    public let text: String

    public static func make() -> SecretToken { SecretToken(unchecked: Random.token(bytes: 32)) }

    /// Nil for what cannot be one of ours.
    public init?(text: String) {
        guard text.utf8.count == 43, Base64URL.bytes(text) != nil else { return nil }
        self.init(unchecked: text)
    }

    private init(unchecked text: String) { self.text = text }

    /// What is kept of it.
    public var hash: [UInt8] { SHA256.hash(Array(text.utf8)) }
}
