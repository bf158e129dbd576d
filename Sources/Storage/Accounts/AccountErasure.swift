public import Database
public import Domain
import Values

/// Erasing people: the account with all that hangs on it, and mail on its way to it. What it did stays in the history
/// under an identifier that names nobody any more.
public enum AccountErasure {
    /// Answers how many of these accounts were there.
    public static func erase(_ writing: Writing, _ accounts: [AccountID]) throws -> Int {
        try accounts.reduce(0) { count, id in
            guard let account = try AccountStore.find(writing, id) else { return count }
            try writing.execute("DELETE FROM outbox_mail WHERE recipient = \(account.email.text)")
            return count + (try writing.execute("DELETE FROM account WHERE id = \(id.uuid)"))
        }
    }

    /// Accounts whose name or address is one of these texts, as people write them.
    public static func named(_ reading: Reading, _ texts: [String]) throws -> [Account] {
        let wanted = Set(texts.map(SearchFolding.folded))
        guard !wanted.isEmpty else { return [] }
        return try AccountStore.all(reading).map(\.account).filter { account in
            wanted.contains(SearchFolding.folded(account.name))
                || wanted.contains(SearchFolding.folded(account.email.text))
        }
    }
}
