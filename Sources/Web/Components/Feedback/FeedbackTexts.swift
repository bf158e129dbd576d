import Values

/// The German words of questions, messages and progress.
enum FeedbackTexts {
    static let cancel = "Abbrechen"
    static let close = "Meldung schließen"
    static let finished = "fertig"

    static let nothingKept = "Es wurde nichts eingelesen."
    static let spot = "Stelle"
    static let field = "Feld"
    static let problem = "Was zu ändern ist"
    static let wholeFile = "ganze Datei"

    static func line(_ number: Int) -> String { "Zeile \(GermanNumber.text(number))" }

    static func problems(_ name: String, _ count: Int) -> String {
        count == 1
            ? "In „\(name)“ ist 1 Stelle zu ändern" : "In „\(name)“ sind \(GermanNumber.text(count)) Stellen zu ändern"
    }

    static func firstProblems(_ shown: Int, of count: Int) -> String {
        "Gezeigt werden die ersten \(GermanNumber.text(shown)) von \(GermanNumber.text(count)) Stellen."
    }

    static func remaining(_ seconds: Int?) -> String {
        guard let seconds else { return "Dauer noch unbekannt" }
        switch seconds {
        case ..<45: return "noch weniger als eine Minute"
        case ..<90: return "noch etwa 1 Minute"
        case ..<3_570: return "noch etwa \((seconds + 30) / 60) Minuten"
        case ..<5_400: return "noch etwa 1 Stunde"
        default: return "noch etwa \(GermanNumber.text((seconds + 1_800) / 3_600)) Stunden"
        }
    }
}
