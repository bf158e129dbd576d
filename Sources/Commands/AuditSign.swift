import Actions
import Arguments
import Cryptography
import Domain
import Values

/// `insek audit sign`: signs the heads of the chains and exports them.
struct AuditSign {
    private let key: String
    private let heads: String

    init(_ arguments: Arguments) throws {
        try AuditCommand.allow([AuditCommand.heads, AuditCommand.key], in: arguments)
        guard let key = arguments.value(AuditCommand.key), let heads = arguments.value(AuditCommand.heads) else {
            throw CommandFailure("Zum Unterschreiben gehören --key und --heads.", .usage)
        }
        self.key = key
        self.heads = heads
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let workshop = try open()
        let (key, isNew) = try signingKey()
        let signing = try workshop.signHistory(key, heads: heads)
        switch format {
        case .json: console.out(json(signing, isNew).canonicalText)
        case .text: for line in lines(signing, isNew) { console.out(line) }
        }
        return signing.findings.isEmpty ? .success : .failure
    }

    private var publicPath: String { "\(key).pub" }

    private func signingKey() throws(CryptographyError) -> (SigningKey, isNew: Bool) {
        do throws(CryptographyError) {
            return (try SigningKey(file: key), false)
        } catch {
            guard error.code == .missing else { throw error }
            let new = SigningKey.make()
            // First the public one: if it is there already, somebody has lost the secret one and should know.
            try new.publicKey.save(to: publicPath)
            try new.save(to: key)
            return (new, true)
        }
    }

    private func lines(_ signing: HistorySigning, _ isNew: Bool) -> [String] {
        var lines: [String] = []
        if isNew {
            lines.append(
                "Neuer Schlüssel angelegt: \(key) (geheim, nur für Sie lesbar) und \(publicPath) (öffentlich).")
            lines.append("Bewahren Sie den geheimen Schlüssel nicht bei der Datenbank und ihren Sicherungen auf.")
        }
        lines += signing.findings.map(\.message)
        lines.append(
            "Unterschrieben: \(AuditCommand.counted(signing.signed.count, "Kette", "Ketten")), "
                + "unverändert seit der letzten Unterschrift: \(signing.unchanged).")
        if !signing.findings.isEmpty {
            lines.append("Auffällige Ketten wurden nicht unterschrieben. Prüfen Sie sie mit „insek audit verify“.")
        }
        return lines
    }

    private func json(_ signing: HistorySigning, _ isNew: Bool) -> JSON {
        [
            "schluesselNeu": .bool(isNew), "unveraendert": .integer(Int64(signing.unchanged)),
            "unterschrieben": .array(
                signing.signed.map { head in
                    [
                        "kette": .string(head.chain.text), "anzahl": .integer(head.count),
                        "pruefsumme": .string(Hex.text(head.hash)),
                    ]
                }), "befunde": .array(signing.findings.map(\.json)),
        ]
    }
}
