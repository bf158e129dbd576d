import Actions
import Arguments
import Cryptography

/// `insek audit`: checks, signs and erases the history of all changes.
struct AuditCommand: Sendable {
    let session: Session

    static let task = Positional(name: "verify|sign|erase|replay", summary: "Was zu tun ist")
    static let heads = Option(
        name: "--heads", value: "DATEI", summary: "Datei mit unterschriebenen Köpfen (verify, sign)")
    static let key = Option(
        name: "--key", value: "DATEI",
        summary: "Öffentlicher Schlüssel (verify) oder geheimer, der angelegt wird, wenn er fehlt (sign)")
    static let text = Option(
        name: "--text", value: "NAME", summary: "Name oder anderer Text einer Person (erase)", repeats: true)
    static let account = Option(
        name: "--account", value: "KONTO",
        summary: "Adresse oder Kennung eines Kontos, das selbst mit gelöscht wird (erase)")
    static let list = Option(
        name: "--list", value: "DATEI",
        summary: "Liste der gelöschten Einträge, zum Wiederholen (erase, replay; sonst INSEK_ERASURES)")
    static let dryRun = Option(name: "--dry-run", summary: "Nur suchen und zeigen, nichts löschen (erase)")

    var verb: Verb {
        Verb(
            name: "audit", summary: "Prüft, unterschreibt und löscht die Geschichte aller Änderungen.",
            discussion: """
                Jede Änderung steht als Eintrag in einer Kette: je Konzept, je Gemeinde und für die Installation. \
                verify prüft alle Ketten und endet mit 1, wenn etwas fehlt oder verändert wurde. sign unterschreibt \
                die Köpfe der gewachsenen Ketten und hängt sie an eine Datei an. Bewahren Sie diese Datei und den \
                geheimen Schlüssel außerhalb der Datenbank auf, am besten auf einem anderen Rechner; nur mit ihr fällt \
                auf, wenn jemand eine Kette kürzt oder ganz neu schreibt. erase löscht die Inhalte aller Einträge, die \
                eine Person nennen, spurlos aus der Datenbank; die Ketten bleiben gültig, und wer wann was getan hat, \
                bleibt ohne Namen stehen. Mit --account verschwindet auch das Konto; gesucht wird dann zugleich nach \
                seiner Adresse und seinem Namen. Ein Text wird am Anfang von Wörtern gefunden, ohne Rücksicht auf Groß- und \
                Kleinschreibung. Sehen Sie zuerst mit --dry-run nach. replay löscht nach dem Einspielen einer \
                Sicherung noch einmal, was auf der Liste steht.
                """,
            positionals: [Self.task],
            options: [
                Self.heads, Self.key, Self.text, Self.account, Self.list, Self.dryRun, CommonOptions.format,
                CommonOptions.database,
            ],
            examples: [
                "insek audit verify --heads koepfe.jsonl --key insek.key.pub",
                "insek audit sign --key insek.key --heads koepfe.jsonl",
                "insek audit erase --text \"Anna Müller\" --dry-run",
                "insek audit erase --text \"Anna Müller\" --list geloescht.jsonl",
                "insek audit replay --list geloescht.jsonl",
            ], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let list = arguments.value(Self.list) ?? session.environment.variable(CommonOptions.erasuresVariable)
            do {
                switch arguments.positionals[0] {
                case "verify": return try AuditVerify(arguments).run(open, format, console)
                case "sign": return try AuditSign(arguments).run(open, format, console)
                case "erase": return try AuditErase(arguments, list: list).run(open, format, console)
                case "replay": return try AuditReplay(arguments, list: list).run(open, format, console)
                case let other:
                    throw CommandFailure(
                        "„\(other)“ kennt „audit“ nicht. Wählen Sie verify, sign, erase oder replay.", .usage)
                }
            } catch let error as CryptographyError {
                throw CommandFailure(error.message)
            }
        }
    }

    /// Refuses options that belong to another task, so that none is silently without effect.
    static func allow(_ options: [Option], in arguments: Arguments) throws {
        for option in [heads, key, text, account, list, dryRun]
        where arguments.flag(option) && !options.contains(option) {
            throw CommandFailure(
                "Die Angabe \(option.name) gehört nicht zu „audit \(arguments.positionals[0])“.", .usage)
        }
    }

    /// "1 Eintrag", "2 Einträge".
    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
