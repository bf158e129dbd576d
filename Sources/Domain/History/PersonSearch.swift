import Values

/// Finds a person in the contents of entries: by the account, or by a text such as a name or an address.
///
/// Texts are compared as in the search of the workshop (without case, marks and punctuation, "ä" as "ae") and are found
/// at the beginning of words, so that "Anna Müller" finds "Anna Müllers Vorschlag" and "ANNA MUELLER", but "Anna" does
/// not find "Johanna".
public struct PersonSearch: Sendable {
    /// A shorter text would find half of the history.
    public static let shortest = 3

    private let texts: [String]
    public let account: AccountID?

    /// Nil when there is nothing to look for, or a text has fewer than three letters and digits.
    public init?(texts: [String], account: AccountID?) {
        let folded = texts.map(SearchFolding.folded)
        guard folded.allSatisfy({ $0.count >= Self.shortest }), !folded.isEmpty || account != nil else { return nil }
        self.texts = folded.map { " " + $0 }
        self.account = account
    }

    private init(folded texts: [String], account: AccountID?) {
        self.texts = texts
        self.account = account
    }

    /// The search for everything about somebody with an account: also for the address, and for the name where it has
    /// two words; a single one would find others too.
    public func everything(about account: Account) -> PersonSearch {
        let name = SearchFolding.folded(account.name)
        let texts = [SearchFolding.folded(account.email.text)] + (name.contains(" ") ? [name] : [])
        return PersonSearch(folded: self.texts + texts.map { " " + $0 }, account: account.id)
    }

    /// Whether the entry's content names the person. What an account did stays, unless the content names it.
    public func finds(_ row: AuditRow) -> Bool {
        guard let content = row.content else { return false }
        if let account, row.frame.subjectID == account.text { return true }
        // What is no JSON was tampered with; it is searched as it is.
        guard let json = try? JSON(parsing: content.payload) else {
            return finds(String(decoding: content.payload, as: UTF8.self))
        }
        return finds(json)
    }

    private func finds(_ json: JSON) -> Bool {
        switch json {
        case .string(let text): finds(text)
        case .array(let elements): elements.contains(where: finds)
        case .object(let members): members.contains { finds($0.key) || finds($0.value) }
        default: false
        }
    }

    private func finds(_ text: String) -> Bool {
        if let account, text.contains(account.text) { return true }
        guard !texts.isEmpty else { return false }
        let folded = " " + SearchFolding.folded(text)
        return texts.contains(where: folded.contains)
    }
}
