import Values

/// What a password must be: long, and not what everybody guesses first. No rules of composition; they make passwords
/// worse and nobody remembers them (NIST SP 800-63B, section 5.1.1.2).
public enum PasswordRule {
    /// Characters as people count them.
    public static let length = 12...200

    public enum Problem: Hashable, Sendable {
        case tooShort(Int)
        case tooLong
        /// Little more than the e-mail address or the name.
        case personal
        /// One or two characters over and over, or a run such as "123456789012".
        case simple

        public var message: String {
            switch self {
            case .tooShort(let count):
                "Das Passwort hat \(count) Zeichen. Bitte wählen Sie mindestens \(length.lowerBound) Zeichen, zum "
                    + "Beispiel vier Wörter, die nicht zusammengehören."
            case .tooLong: "Das Passwort ist zu lang. Bitte wählen Sie höchstens \(length.upperBound) Zeichen."
            case .personal:
                "Das Passwort besteht aus Ihrem Namen oder Ihrer E-Mail-Adresse. Bitte wählen Sie ein anderes."
            case .simple:
                "Das Passwort ist leicht zu erraten, weil sich darin Zeichen wiederholen oder aufeinander folgen. Bitte "
                    + "wählen Sie ein anderes."
            }
        }
    }

    /// What is wrong with the password; nil when it may be used.
    public static func problem(_ password: String, email: EmailAddress, name: String) -> Problem? {
        let count = password.count
        if count < length.lowerBound { return .tooShort(count) }
        if count > length.upperBound { return .tooLong }
        if isPersonal(SearchFolding.folded(password), email, name) { return .personal }
        if isSimple(Array(password.unicodeScalars.map(\.value))) { return .simple }
        return nil
    }

    /// Whether nothing of weight remains when name and address are taken out.
    private static func isPersonal(_ password: String, _ email: EmailAddress, _ name: String) -> Bool {
        let folded = "\(SearchFolding.folded(email.text)) \(SearchFolding.folded(name))"
        let words: [Substring] = folded.split(separator: " ").filter { $0.count > 2 }.sorted { $0.count > $1.count }
        var rest = String(password.filter { $0 != " " })
        for word in words { rest = rest.replacingAll(word) }
        return rest.count < 6 && rest.count < password.filter { $0 != " " }.count
    }

    private static func isSimple(_ scalars: [UInt32]) -> Bool {
        if Set(scalars).count <= 2 { return true }
        let steps = Set(zip(scalars, scalars.dropFirst()).map { Int64($1) - Int64($0) })
        // "1234…9012" steps by one and once back.
        return steps.count == 1 || (steps.count == 2 && (steps.contains(1) || steps.contains(-1)))
    }
}

extension String {
    /// Without each occurrence of the word.
    fileprivate func replacingAll(_ word: Substring) -> String {
        var out = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(word) { rest = rest.dropFirst(word.count) } else { out.append(rest.removeFirst()) }
        }
        return out
    }
}
