import Actions
import Arguments

/// Options that several verbs share, so that they are spelt and explained once.
enum CommonOptions {
    static let database = Option(
        name: "--database", value: "ORT",
        summary: "Datenbank: Pfad einer SQLite-Datei oder postgres://-Adresse (sonst INSEK_DATABASE)")
    static let share = Option(
        name: "--share", value: "ORDNER",
        summary: "Ordner mit Vorlagen, Schriften und Webdateien (sonst neben dem Programm gesucht)")
    /// Names the list of erased entries, where no option does.
    static let erasuresVariable = "INSEK_ERASURES"
    static let format = Option(name: "--format", value: "text|json", summary: "Form der Ausgabe; ohne Angabe text")
}

/// Form of the answer of a verb.
enum OutputFormat: String {
    case text, json

    init(_ arguments: Arguments) throws {
        let text = arguments.value(CommonOptions.format) ?? OutputFormat.text.rawValue
        guard let format = OutputFormat(rawValue: text) else {
            throw CommandFailure("Die Ausgabeform „\(text)“ gibt es nicht. Wählen Sie text oder json.", .usage)
        }
        self = format
    }
}

/// A verb could not do its work: a German sentence for the person and the code the process ends with.
struct CommandFailure: Error {
    let message: String
    let code: ExitCode

    init(_ message: String, _ code: ExitCode = .failure) {
        self.message = message
        self.code = code
    }
}
