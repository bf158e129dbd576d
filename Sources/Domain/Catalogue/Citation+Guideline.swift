/// Sections of the guideline that the catalogue of steps, formats and annexes quotes from.
extension Citation {
    static let guidelineUse = Citation(.guideline, "Abschnitt Anwendung")
    static let guidelineFunding = Citation(.guideline, "Abschnitt Indirekte Fördergrundlage")
    static let guidelineSteps = Citation(.guideline, "Abschnitt Prozessschritte und inhaltliche Struktur")
    static let guidelineKit = Citation(.guideline, "Abschnitt Themenbaukasten")
    static let guidelineParticipation = Citation(.guideline, "Abschnitt Beteiligung")
    static let guidelineFormats = Citation(.guideline, "Abschnitt Akteure und Formate")
    static let guidelineAfterwards = Citation(.guideline, "Abschnitt Nach dem INSEK ist vor dem INSEK")
}
