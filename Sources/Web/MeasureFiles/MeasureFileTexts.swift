import Domain
import Values

/// The German words of files with measures.
enum MeasureFileTexts {
    static let title = "Ein- und Ausgeben"
    static let exportTitle = "Ausgeben"
    static let pdf = "PDF"
    static let measures = "Maßnahmen"
    static let export = "Ausgeben"
    static let exportText = """
        Die Datei enthält alle Maßnahmen, die Sie sehen dürfen. Sie können sie ändern und hier wieder einlesen, ohne dass \
        etwas verloren geht.
        """
    static let csv = "Tabelle herunterladen (CSV)"
    static let csvText = "Für Excel und LibreOffice, mit Semikolon getrennt."
    static let json = "Datei für Programme herunterladen (JSON)"
    static let jsonText = "Beträge stehen darin in ganzen Cent."
    static let intake = "Einlesen"
    static let intakeText = """
        Eine Datei fügt neue Maßnahmen hinzu; vorhandene werden nie geändert. Es wird alles eingelesen oder nichts, und \
        vorher sehen Sie, was geschehen würde.
        """
    static let file = "Datei mit Maßnahmen"
    static let check = "Datei prüfen"
    static let noFile = "Bitte wählen Sie eine Datei aus."
    static let mayNotImport = "Einlesen darf nur, wer das ganze Konzept bearbeitet."
    static let question = "Diese Maßnahmen einlesen?"
    static let confirm = "Maßnahmen einlesen"
    static let other = "Andere Datei wählen"
    static let code = "Nummer"
    static let name = "Titel"
    static let place = "Ort"
    static let done = "Die Datei ist eingelesen"
    static let toMeasures = "Zu den Maßnahmen"
    static let erased = "Welche Maßnahmen es waren, steht nicht mehr in der Geschichte."
    static let gone = """
        Diese Datei wartet nicht mehr auf das Einlesen: Nach einer Stunde wird sie gelöscht, oder Sie haben inzwischen \
        eine andere geprüft. Bitte wählen Sie die Datei noch einmal aus.
        """

    static func fileHint(_ most: String) -> String {
        """
        CSV oder JSON, höchstens \(most) und \(GermanNumber.text(MeasureFile.mostMeasures)) Maßnahmen. Nötig ist nur die \
        Spalte „titel“.
        """
    }

    static func wouldAdd(_ name: String, _ count: Int) -> String {
        count == 1
            ? "„\(name)“ ist in Ordnung. Das Einlesen fügt 1 Maßnahme hinzu."
            : "„\(name)“ ist in Ordnung. Das Einlesen fügt \(GermanNumber.text(count)) Maßnahmen hinzu."
    }

    static func added(_ count: Int) -> String {
        count == 1 ? "1 Maßnahme ist dazugekommen." : "\(GermanNumber.text(count)) Maßnahmen sind dazugekommen."
    }

    static func firstMeasures(_ shown: Int, of count: Int) -> String {
        "Gezeigt werden die ersten \(GermanNumber.text(shown)) von \(GermanNumber.text(count)) Maßnahmen."
    }

    /// "massnahmen-tannenrode-insek-2036.csv"
    static func fileName(_ municipality: Slug, _ concept: ConceptSlug, _ format: MeasureFormat) -> String {
        "massnahmen-\(municipality)-\(concept).\(format.rawValue)"
    }

    static func sheetName(_ code: MeasureCode, _ municipality: Slug) -> String {
        "massnahme-\(code)-\(municipality).pdf"
    }
}
