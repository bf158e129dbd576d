import Actions
import Arguments
import Cryptography
import Domain
import Values

/// `insek audit verify`: whether all chains are whole and unchanged.
struct AuditVerify {
    private let heads: String?
    private let key: String?

    init(_ arguments: Arguments) throws {
        try AuditCommand.allow([AuditCommand.heads, AuditCommand.key], in: arguments)
        heads = arguments.value(AuditCommand.heads)
        key = arguments.value(AuditCommand.key)
        guard heads != nil || key == nil else {
            throw CommandFailure(
                "Der Schlüssel hinter --key gilt den Köpfen, die --heads nennt. --heads fehlt.", .usage)
        }
    }

    func run(_ open: () throws -> Workshop, _ format: OutputFormat, _ console: Console) throws -> ExitCode {
        let key = try key.map { try VerifyingKey(file: $0) }
        let check = try open().verifyHistory(heads: heads, key: key)
        switch format {
        case .json: console.out(json(check).canonicalText)
        case .text: for line in lines(check) { console.out(line) }
        }
        return check.findings.isEmpty ? .success : .failure
    }

    private func lines(_ check: HistoryCheck) -> [String] {
        let entries = check.chains.reduce(0) { $0 + $1.entries }
        let erased = check.chains.reduce(0) { $0 + $1.erased }
        var lines = check.findings.map(\.message)
        var summary = "Geprüft: " + AuditCommand.counted(check.chains.count, "Kette", "Ketten") + " mit "
        summary += AuditCommand.counted(entries, "Eintrag", "Einträgen")
        if erased > 0 { summary += ", davon \(erased) mit gelöschtem Inhalt" }
        lines.append(summary + ".")
        if heads == nil {
            lines.append(
                "Ohne --heads bleibt unbemerkt, wenn jemand eine Kette samt ihrem Kopf gekürzt oder neu geschrieben hat."
            )
        } else {
            lines.append("Verglichen mit unterschriebenen Köpfen: \(check.signedHeads).")
            if key == nil { lines.append("Ohne --key ist nicht geprüft, wessen Schlüssel unterschrieben hat.") }
        }
        lines.append(
            check.findings.isEmpty
                ? "Die Geschichte ist vollständig und unverändert."
                : "Die Geschichte ist nicht in Ordnung: "
                    + AuditCommand.counted(check.findings.count, "Auffälligkeit", "Auffälligkeiten") + ".")
        return lines
    }

    private func json(_ check: HistoryCheck) -> JSON {
        [
            "inOrdnung": .bool(check.findings.isEmpty), "koepfe": .integer(Int64(check.signedHeads)),
            "ketten": .array(
                check.chains.map { chain in
                    [
                        "kette": .string(chain.chain.text), "eintraege": .integer(Int64(chain.entries)),
                        "geloescht": .integer(Int64(chain.erased)),
                    ]
                }), "befunde": .array(check.findings.map(\.json)),
        ]
    }
}

extension HistoryFinding {
    var json: JSON {
        ["art": .string(key), "kette": chain.map(JSON.string) ?? .null, "text": .string(message)]
    }
}
