/// Somebody who can sign in. What they may do where are grants, kept apart.
public struct Account: Hashable, Sendable {
    /// The raw value is kept in the store.
    public enum State: String, CaseIterable, Sendable {
        /// Has a link but has not set a password yet.
        case invited = "eingeladen"
        case active = "aktiv"
        /// May not sign in until somebody lifts it.
        case locked = "gesperrt"
    }

    public let id: AccountID
    public let email: EmailAddress
    public let name: String
    public let state: State

    public init(id: AccountID, email: EmailAddress, name: String, state: State) {
        self.id = id
        self.email = email
        self.name = name
        self.state = state
    }

    /// Characters that a name may have.
    public static let nameLength = 2...100

    /// The name without blanks around it; nil when it is too short, too long or has control characters.
    public static func checkedName(_ typed: String) -> String? {
        let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard nameLength.contains(words.count),
            !words.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return nil }
        return words
    }
}
