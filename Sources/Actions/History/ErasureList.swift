import Cryptography
import Domain
import Values

/// The list of erased entries and accounts outside the store, one a line, without anything about the person. After a backup was
/// restored, everything on it is erased again.
struct ErasureList {
    private let file: LineFile

    init(_ path: String) { file = LineFile(path: path) }

    func append(_ marks: [AuditErasureMark]) throws {
        try file.append(
            marks.map { mark in
                [
                    "kette": .string(mark.chain), "nummer": .integer(mark.number),
                    "pruefsumme": .string(Hex.text(mark.contentHash)), "geloescht": .string(mark.erasedAt.iso),
                ]
            })
    }

    func append(_ account: AccountID, at now: Instant) throws {
        try file.append([["konto": .string(account.text), "geloescht": .string(now.iso)]])
    }

    struct Content {
        var marks: [AuditErasureMark] = []
        var accounts: [AccountID] = []
    }

    /// All that is listed. Throws when a line is unreadable, because something would stay unerased.
    func content() throws -> Content {
        var content = Content()
        var unreadable: Int?
        let exists = try file.eachLine { number, json in
            if let account = json?["konto"]?.string.flatMap(AccountID.init(text:)) {
                content.accounts.append(account)
                return
            }
            guard let chain = json?["kette"]?.string, let entry = json?["nummer"]?.integer,
                let hash = json?["pruefsumme"]?.string.flatMap(Hex.bytes),
                let erasedAt = json?["geloescht"]?.string.flatMap(Instant.init(iso:))
            else {
                unreadable = unreadable ?? number
                return
            }
            content.marks.append(
                AuditErasureMark(chain: chain, number: entry, contentHash: hash, erasedAt: erasedAt))
        }
        guard exists else { throw HistoryTrouble("Die Löschliste \(file.path) ist nicht vorhanden.") }
        if let unreadable {
            throw HistoryTrouble(
                "Zeile \(unreadable) der Löschliste \(file.path) ist nicht lesbar. Bitte prüfen Sie die Liste; gelöscht wurde nichts."
            )
        }
        return content
    }
}
