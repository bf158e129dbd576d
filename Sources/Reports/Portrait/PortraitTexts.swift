import Domain
import Values

/// The German sentences of the portrait, one catalogue for page and paper.
enum PortraitTexts {
    static let subtitle = "Steckbrief aus amtlichen Daten"
    static let mark = "Arbeitsgrundlage – kein beschlossenes INSEK"
    static let exampleMark = "Arbeitsgrundlage – kein beschlossenes INSEK. Beispieldaten – erfunden"

    static func mark(_ portrait: MunicipalityPortrait) -> String { portrait.isExample ? exampleMark : mark }

    static let overview = "Auf einen Blick"
    static let kind = "Art"
    static let key = "Amtlicher Gemeindeschlüssel"
    static let inhabitants = "Einwohner"
    static let area = "Fläche"
    static let density = "Bevölkerungsdichte"
    static let place = "Lage und Nachbarn"
    static let neighbours = "Nachbargemeinden, die längste gemeinsame Grenze zuerst"
    static let neighbour = "Gemeinde"
    static let sharedBorder = "Gemeinsame Grenze"
    static let notInRegister = "nicht im Gemeindeverzeichnis"
    static let noNeighbours = "Die Gemeindegrenzen enthalten keine angrenzende sächsische Gemeinde."
    static let borderMethod = """
        Die Längen der Grenzen sind aus den vereinfachten Umrissen berechnet und deshalb Näherungen. Nachbarn außerhalb \
        Sachsens sind nicht erfasst.
        """
    static let ages = "Altersgruppen"
    static let agesTable = "Bevölkerung nach Altersgruppen"
    static let ageGroup = "Alter"
    static let persons = "Personen"
    static let censusMethod = """
        Der Zensus verändert Einzelwerte leicht, um Personen zu schützen. Die Summe der Gruppen kann deshalb von der \
        Gesamtzahl abweichen.
        """
    static let households = "Haushalte"
    static let householdTable = "Haushalte nach Größe, Familie und Alter"
    static let household = "Haushalt"
    static let noHouseholds = """
        Für diese Gemeinde sind keine Haushalte vorhanden. Entweder ist die Regionaltabelle Haushalte des Zensus 2022 \
        noch nicht eingelesen, oder die Gemeinde ist erst nach dem Zensus entstanden.
        """
    static let buildings = "Gebäude"
    static let yearTable = "Gebäude mit Wohnraum nach Baujahr"
    static let year = "Baujahr"
    static let heatTable = "Gebäude mit Wohnraum nach Energie der Heizung"
    static let heat = "Energie"
    static let noBuildings = """
        Für diese Gemeinde sind keine Gebäude vorhanden. Entweder ist die Regionaltabelle Gebäude und Wohnungen des \
        Zensus 2022 noch nicht eingelesen, oder die Gemeinde ist erst nach dem Zensus entstanden.
        """
    static let sources = "Quellen"
    static let gapTitle = "Hier fehlen noch Daten"
    static let noBoundaries = """
        Für diese Gemeinde sind keine Gemeindegrenzen eingelesen. Lesen Sie die Verwaltungsgebiete (VG250) als \
        GeoJSON-Datei ein, dann erscheinen hier Karte und Nachbargemeinden.
        """
    static let noCensus = """
        Für diese Gemeinde sind keine Zensuswerte vorhanden. Entweder ist die Regionaltabelle Demografie des \
        Zensus 2022 noch nicht eingelesen, oder die Gemeinde ist erst nach dem Zensus entstanden.
        """

    static func kreis(_ kind: MunicipalityKind) -> String { kind.isIndependent ? "Kreisfreie Stadt" : "Landkreis" }

    /// The head of the column with the day of its numbers, which is one and the same as a rule.
    static func inhabitants(of neighbours: [Neighbour]) -> String {
        let days = Set(neighbours.compactMap { $0.inhabitants?.referenceDay }).sorted()
        return days.isEmpty ? inhabitants : "\(inhabitants) am \(days.map(\.german).joined(separator: ", "))"
    }

    static func mapCaption(_ credit: String) -> String { "Lage der Gemeinde und ihrer Nachbarn. \(credit)." }

    static func agesCaption(_ credit: String) -> String { "Bevölkerung nach Altersgruppen. \(credit)." }

    static func mapSummary(_ name: String, _ neighbours: [String]) -> String {
        guard !neighbours.isEmpty else { return "Karte: Umriss von \(name)." }
        return "Karte: \(name) in der Mitte, ringsum \(neighbours.joined(separator: ", "))."
    }

    static func agesSummary(_ name: String, _ largest: String, _ persons: String) -> String {
        "Balkendiagramm: Bevölkerung von \(name) in elf Altersgruppen. Die größte Gruppe ist „\(largest)“ mit "
            + "\(persons) Personen. Die Tabelle darunter nennt alle Werte."
    }

    /// - Parameter what: "Haushalte nach Größe"
    static func barSummary(_ what: String, _ name: String, _ largest: Figure?) -> String {
        let unit = largest.map { "\($0.text) \($0.indicator.unit)" } ?? ""
        return
            "Balkendiagramm: \(what) in \(name). Am größten ist die Gruppe „\(largest?.indicator.name ?? "")“ mit \(unit). "
            + "Die Tabelle darunter nennt alle Werte."
    }
}
