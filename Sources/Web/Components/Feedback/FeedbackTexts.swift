import Values

/// The German words of questions, messages and progress.
enum FeedbackTexts {
    static let cancel = "Abbrechen"
    static let close = "Meldung schließen"
    static let finished = "fertig"

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
