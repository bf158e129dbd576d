import Domain
import Values

/// The German sentences of the pages about municipalities.
enum MunicipalityTexts {
    static let claim = "Vom Gemeindeschlüssel zum belegten ersten Entwurf"
    static let introduction = """
        Die INSEK-Werkstatt nimmt kleinen Städten und Gemeinden in Sachsen das Sammeln, Prüfen und Schreiben ab. \
        Beginnen Sie mit Ihrer Gemeinde: Amtliche Zahlen, Karte und Nachbarn liegen schon bereit, jede Zahl mit Quelle \
        und Stand.
        """
    static let find = "Gemeinde finden"
    static let searchLabel = "Name oder Gemeindeschlüssel"
    static let searchHint = "Zum Beispiel Wilsdruff oder 14628410"
    static let all = "Alle Gemeinden ansehen"
    static let empty = "Noch keine Daten eingelesen"
    static let emptyHelp = """
        In dieser Werkstatt liegen noch keine Gemeinden. Lesen Sie zuerst das Gemeindeverzeichnis ein: \
        insek import DATEI. Danach erscheinen hier die Gemeinden.
        """
    static let list = "Gemeinden"
    static let name = "Name"
    static let kreis = "Landkreis oder kreisfreie Stadt"
    static let kreisShort = "Landkreis"
    static let kind = "Art"
    static let inhabitants = "Einwohner"
    static let area = "Fläche in km²"
    static let density = "Einwohner je km²"
    static let filter = "Auswahl"
    static let nothing = "Keine Gemeinde passt zu Ihrer Auswahl. Prüfen Sie die Schreibweise oder wählen Sie „alle“."
    static let pdf = "Als PDF herunterladen"
    static let data = "Zahlen als JSON"
    static let remark = "Stimmt etwas nicht? Hinweis geben"
    static let noMunicipality = """
        Unter dieser Adresse gibt es keine Gemeinde. Suchen Sie bitte über den Namen oder den amtlichen \
        Gemeindeschlüssel (acht Ziffern).
        """

    static func found(_ listing: MunicipalityListing) -> String {
        listing.matching == 1 ? "1 Gemeinde" : "\(GermanNumber.text(Int64(listing.matching))) Gemeinden"
    }

    static func page(_ listing: MunicipalityListing) -> String {
        "Seite \(listing.query.page) von \(listing.pageCount)"
    }

    static func noPage(_ listing: MunicipalityListing) -> String {
        "Seite \(listing.query.page) gibt es nicht, die letzte ist Seite \(listing.pageCount)"
    }

    static func sorted(by column: String, descending: Bool) -> String {
        "\(column), sortiert \(descending ? "absteigend" : "aufsteigend")"
    }

    /// Where the rows of a list come from and of which days they are.
    static func origin(_ source: Source, _ rows: [Municipality]) -> String {
        let days = Set(rows.filter { Coverage(of: $0.ags) == source.coverage }.map(\.inhabitantsDay)).sorted()
        let inhabitants = days.map(\.german).joined(separator: ", ")
        return "Quelle: \(source.title), \(source.dayLabel) \(source.referenceDay.german)"
            + (days.isEmpty ? "" : ", Einwohner am \(inhabitants)")
            + ". \(source.credit). Die Dichte ist daraus berechnet."
    }
}
