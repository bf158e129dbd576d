import Domain
import Values

/// The German words of the Ortsteile and of what was counted there.
enum OwnCountTexts {
    static let title = "Ortsteile und eigene Zahlen"
    static let lead = """
        Was die amtliche Statistik nicht nach Ortsteilen hat, zählen Sie selbst: Einwohner aus dem Melderegister, leere \
        Wohnungen, Läden, Busfahrten. Jede Zahl steht hier mit Stand und Quelle; Lücken bleiben Lücken.
        """
    static let place = "Ortsteil"
    static let sum = "Zusammen"
    static let missing = "keine Angabe"
    static let share = "Anteil"
    static let feature = "Merkmal"
    static let value = "Wert"
    static let date = "Stand"
    static let source = "Quelle"
    static let change = "Veränderung"
    static let profiles = "Die Orte"
    static let profilesLead = "Charakter und Besonderheiten pflegen Sie unter"
    static let nothing = "Noch keine eigenen Zahlen"
    static let nothingText = """
        Beginnen Sie mit einer Tabelle: eine Zeile je Zahl. Für die meisten Gemeinden reicht ein Vormittag mit \
        Melderegister und Bauamt.
        """
    static let intake = "Zahlen einlesen"
    static let intakeText = """
        Eine Zeile je Zahl, mit den Spalten ort; merkmal; wert; einheit; davon_von; stand; quelle. Ein leerer Ort meint die \
        ganze Gemeinde; „davon_von“ nennt das Merkmal, von dem die Zahl ein Teil ist, dann rechnet die Werkstatt den Anteil. \
        Die Datei ersetzt alle bisherigen eigenen Zahlen oder, wenn etwas nicht stimmt, keine.
        """
    static let file = "Tabelle mit eigenen Zahlen"
    static let fileHint = "CSV mit Semikolon, zum Beispiel aus Excel oder LibreOffice; höchstens 5.000 Zahlen."
    static let send = "Zahlen einlesen"
    static let download = "Eigene Zahlen herunterladen (CSV)"
    static let template = "Leere Tabelle herunterladen (CSV)"
    static let noFile = "Bitte wählen Sie eine Datei aus."
    static let conflict = """
        Inzwischen hat jemand anderes Zahlen eingelesen; sie stehen jetzt hier. Sehen Sie nach, ob Ihre Tabelle sie enthält, \
        und wählen Sie sie dann noch einmal aus.
        """

    static func table(_ table: PlaceTable) -> String {
        let shares = table.features.contains { !$0.whole.isEmpty } ? "; in Klammern der Anteil" : ""
        return "Nach Ortsteilen, Stand \(table.date.german), Quelle: \(table.source)\(shares)"
    }

    /// "34 (26,0 %)".
    static func text(_ count: OwnCount, share: Double?) -> String {
        share.map { "\(count.text) (\(percent($0)))" } ?? count.text
    }

    static func percent(_ share: Double) -> String { "\(GermanNumber.text(share * 100, decimals: 1))\u{A0}%" }

    /// "26,0 % von „Wohnungen“".
    static func part(_ share: Double, of whole: String) -> String { "\(percent(share)) von „\(whole)“" }

    static func whole(_ count: OwnCount) -> String {
        "Ganze Gemeinde, Stand \(count.date.german), Quelle: \(count.source)"
    }

    /// What the sum of the Ortsteile is beside the number of the whole municipality.
    static func comparison(_ sum: OwnCount, _ town: OwnCount) -> String {
        let difference = sum.thousandths - town.thousandths
        let text = "\(sum.feature): Die Ortsteile ergeben zusammen \(sum.text), die ganze Gemeinde hat \(town.text)"
        if difference == 0 { return "\(text). Das stimmt überein." }
        let shown = OwnCount(
            feature: sum.feature, thousandths: abs(difference), unit: sum.unit, date: sum.date, source: sum.source)
        return "\(text). Das sind \(shown.text) \(difference > 0 ? "mehr" : "weniger") als dort."
    }

    /// "−234 (−7,3 %)", of shares "+2,3 Prozentpunkte"; a dash between units that cannot be compared.
    static func change(_ first: OwnCount, _ last: OwnCount) -> String {
        guard first.unit == last.unit else { return "–" }
        let difference = last.value - first.value
        let sign = difference > 0 ? "+" : ""
        let whole = last.thousandths % 1_000 == 0 && first.thousandths % 1_000 == 0
        let number = "\(sign)\(GermanNumber.text(difference, decimals: whole ? 0 : 1))"
        guard first.isAdditive else {
            return "\(number) \(number.dropFirst() == "1" ? "Prozentpunkt" : "Prozentpunkte")"
        }
        guard first.thousandths > 0 else { return number }
        return "\(number) (\(sign)\(GermanNumber.text(difference / first.value * 100, decimals: 1))\u{A0}%)"
    }

    static func series(_ counts: [OwnCount]) -> String {
        guard let first = counts.first, let last = counts.last else { return "" }
        return "\(first.feature), \(first.date.german) bis \(last.date.german)"
    }
}
