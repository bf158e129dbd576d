import Domain
import Values

/// The German words of the history.
enum HistoryTexts {
    static let title = "Verlauf"
    static let intro = "Hier steht, wer wann was geändert hat, das Neueste zuerst."
    static let person = "Wer"
    static let kind = "Was"
    static let span = "Wann"
    static let everybody = "alle Personen"
    static let everything = "alles"
    static let ever = "jederzeit"
    static let nothing = "Noch keine Änderungen"
    static let nothingText = "Sobald jemand etwas ändert, steht es hier."
    static let nothingFound = "Keine Änderung gefunden"
    static let nothingFoundText = "Zu dieser Auswahl gibt es keine Änderung. Wählen Sie mehr Personen oder Tage."
    static let wholeHistory = "Ganzer Verlauf"
    static let newer = "Neuere Änderungen"
    static let older = "Ältere Änderungen"
    static let newest = "Zum Neuesten"
    static let view = "Ansehen"
    static let when = "Wann"
    static let what = "Was"
    static let differences = "Was sich geändert hat"
    static let contentThen = "Inhalt"
    static let before = "vorher: "
    static let after = "nachher: "
    static let removed = "entfernt: "
    static let added = "hinzugefügt: "
    static let endOfChange = " (Ende)"
    static let leftOut = " […] "
    static let leftOutHeard = " (unveränderter Text ausgelassen) "
    static let notStated = "ohne Angabe"
    static let erased = "Der Inhalt dieser Änderung wurde auf Verlangen einer Person gelöscht."
    static let erasedShort = "Der Inhalt wurde gelöscht."
    static let gone = "Diese Änderung gibt es in diesem Konzept nicht."
    static let noMeasure = "Eine Maßnahme mit dieser Nummer hat es in diesem Konzept nie gegeben."
    static let isDeleted = "Diese Maßnahme ist gelöscht."
    static let imported =
        "Angelegt wurde diese Maßnahme durch Einlesen einer Datei; das steht im Verlauf des ganzen Konzepts."

    static func changeTitle(_ number: Int64, _ instant: Instant) -> String {
        "Änderung \(number) vom \(instant.berlin.day.germanLong)"
    }

    static func measureTitle(_ code: MeasureCode) -> String { "Verlauf von \(code.text)" }

    static func day(_ day: Day) -> String { "\(day.weekday.germanName), \(day.germanLong)" }

    static func moment(_ instant: Instant) -> String {
        let time = instant.berlin
        return "\(day(time.day)), \(time.clock)"
    }

    static func name(_ kind: HistoryKind) -> String {
        switch kind {
        case .measures: "Maßnahmen"
        case .links: "Verknüpfungen"
        case .attachments: "Anhänge"
        case .concept: "Konzept"
        case .team: "Team"
        }
    }

    static func name(_ span: HistorySpan) -> String {
        switch span {
        case .today: "heute"
        case .week: "in den letzten 7 Tagen"
        case .month: "in den letzten 30 Tagen"
        case .year: "in den letzten 12 Monaten"
        }
    }

    /// - Parameter name: Of an account that still is there.
    static func name(_ actor: AuditActor?, _ name: String?) -> String {
        switch actor {
        case .account: name ?? "Gelöschte Person"
        case .tool(let tool): "Programm „\(tool)“"
        case .visitor: "Jemand ohne Konto"
        case nil: "Unbekannt"
        }
    }

    /// "M-07 „Haus der Dienste“"
    static func name(_ thing: HistoryThing) -> String {
        (thing.code.map { "\($0) " } ?? "") + "„\(thing.title)“"
    }

    static func heard(_ number: Int64) -> String { ": Änderung Nummer \(number)" }
}
