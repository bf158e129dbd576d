import Domain
import Values

/// The German words of taking changes back.
enum HistoryUndoTexts {
    static let failed = "Das hat nicht geklappt"
    static let restoreTitle = "Zurücknehmen"
    static let restore = "Früheren Stand wiederherstellen"
    static let bringBackTitle = "Zurückholen"
    static let bringBack = "Gelöschtes zurückholen"
    static let bringBackText =
        "Was hier gelöscht wurde, kommt mit seinen Verknüpfungen zurück, so wie es zuletzt war."
    static let undoImport = "Einlesen zurücknehmen"
    static let changedTitle = "Dieselben Felder wurden seither noch einmal geändert"
    static let changedText =
        "Damit nichts verloren geht, stellt das Programm den früheren Stand nicht von allein wieder her. Seit dieser Änderung geschah:"
    static let toEdit = "Maßnahme von Hand bearbeiten"
    static let already = "Diese Änderung ist schon zurückgenommen."
    static let gone =
        "Die Maßnahme ist inzwischen gelöscht. Holen Sie sie zuerst zurück; dann lässt sich auch diese Änderung zurücknehmen."
    static let unreadable = "Diese Änderung lässt sich nicht zurücknehmen, weil ihr früherer Inhalt nicht mehr da ist."
    static let importChanged = "Das Einlesen lässt sich nicht mehr in einem Zug zurücknehmen"
    static let importChangedText =
        "Seit dem Einlesen wurde an einigen der Maßnahmen gearbeitet. Löschen Sie einzeln, was Sie nicht behalten wollen."
    static let meanwhile =
        "Inzwischen hat sich etwas geändert. Unten steht, wie es jetzt ist; zurückgenommen wurde nichts."

    /// So many measures are named one by one.
    static let mostNamed = 50

    static func further(_ count: Int) -> String {
        count == 1 ? "und eine weitere" : "und \(GermanNumber.text(count)) weitere"
    }

    static func restoreText(_ fields: [String]) -> String {
        let names = fields.map { "„\($0)“" }
        let list =
            names.count > 1 ? names.dropLast().joined(separator: ", ") + " und " + names[names.count - 1] : names[0]
        return """
            \(list) \(names.count == 1 ? "wird" : "werden") wieder, was vor dieser Änderung dort stand. Alles andere bleibt, \
            wie es jetzt ist. Auch das steht danach im Verlauf.
            """
    }

    static func importText(_ count: Int) -> String {
        count == 1
            ? "Die eingelesene Maßnahme wird gelöscht. Sie können sie danach im Verlauf zurückholen."
            : "Alle \(GermanNumber.text(count)) eingelesenen Maßnahmen werden zusammen gelöscht. Sie können sie danach im Verlauf zusammen zurückholen."
    }

    static func deletedSince(_ count: Int) -> String {
        count == 1 ? "Eine der Maßnahmen wurde gelöscht." : "\(GermanNumber.text(count)) der Maßnahmen wurden gelöscht."
    }
}
