import Actions
import Arguments
import Values

/// `insek doctor`: whether every part of the installation works.
struct DoctorCommand: Sendable {
    let session: Session

    private static let list = Option(
        name: "--list", value: "DATEI",
        summary: "Liste der gelöschten Einträge: ist sie nach einem Zurückspielen abgearbeitet? (sonst INSEK_ERASURES)")

    var verb: Verb {
        Verb(
            name: "doctor", summary: "Prüft, ob alle Teile der Installation arbeiten.",
            discussion: """
                Benutzt jedes Teil einmal zur Probe und ändert nichts: Datenbank, Inhalt, amtliche Daten, Löschungen, \
                Aufträge, E-Mail, PDF, Geodateien. Endet mit 1, wenn ein Teil gestört ist. Den E-Mail-Server prüft es \
                mit denselben Angaben wie serve, sendet aber nichts.
                """,
            options: [Self.list, CommonOptions.format] + MailOptions.sending + [
                CommonOptions.database, CommonOptions.share,
            ],
            examples: ["insek doctor", "insek doctor --list geloescht.jsonl", "insek doctor --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console, migrates: false) { open in
            let format = try OutputFormat(arguments)
            let list = arguments.value(Self.list) ?? session.environment.variable(CommonOptions.erasuresVariable)
            let office = try MailOptions(arguments, session.environment).postOffice()
            let findings = try open().examine(erasures: list, office: office)
            switch format {
            case .json: console.out(JSON.array(findings.map(\.export)).canonicalText)
            case .text:
                for finding in findings {
                    console.out("\(finding.part): \(finding.verdict.rawValue). \(finding.message)")
                    if let detail = finding.detail, !detail.isEmpty { console.out("  Technische Angabe: \(detail)") }
                }
            }
            return findings.contains { $0.verdict == .broken } ? .failure : .success
        }
    }
}

extension Finding {
    fileprivate var export: JSON {
        [
            "teil": .string(part), "urteil": .string(verdict.rawValue), "text": .string(message),
            "technisch": detail.map(JSON.string) ?? .null,
        ]
    }
}
