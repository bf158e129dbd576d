import Domain

/// The German words of the quick check's pages.
enum QuickCheckTexts {
    static let title = "Schnellcheck"
    static let lead = """
        Elf Themen mit je fünf oder sechs Fragen, etwa zehn Minuten je Thema (Annahme der Werkstatt). „Weiß nicht“ ist eine \
        gute Antwort: Sie zeigt, wen Sie noch fragen müssen. Aus den Antworten werden Vorschläge, keine Ergebnisse.
        """
    static let begin = "Mit dem ersten Thema anfangen"
    static let paper = "Zum Ausdrucken (Word)"
    static let topics = "Themen"
    static let save = "Antworten speichern und weiter"
    static let later = "Später weitermachen"
    static let open = "noch keine Antwort"

    static func title(_ topic: String) -> String { "\(title): \(topic)" }
    static func goOn(_ topic: String) -> String { "Weiter mit „\(topic)“" }
    static func answered(_ count: Int, of all: Int) -> String { "\(count) von \(all) beantwortet" }

    static func conflict(_ stored: [(question: String, answer: QuickCheck.Answer?)]) -> String {
        let said = stored.map { "„\($0.question)“: \($0.answer?.germanName ?? open)" }
        return "Inzwischen hat jemand anderes geantwortet (\(said.joined(separator: "; "))). "
            + "Ihre Auswahl steht noch hier; mit „\(save)“ ersetzen Sie die andere."
    }
}
