import HTML
import Values

/// Invented entries for the components to show.
enum GalleryContent {
    struct Measure {
        let number: String
        let title: String
        let field: GalleryForm.Field
        let cost: Money
        let state: Tag
    }

    static let measures: [Measure] = [
        Measure("M-01", "Haus der Dienste, Markt 7", .housing, 1_260_000, .open),
        Measure("M-02", "Bürgerbus mit festen Zeiten", .economy, 84_000, .fulfilled),
        Measure("M-04", "Ladenlokale auf Probe vermieten", .housing, 45_000, .proposal),
        Measure("M-06", "Klimagerechter Markt mit Schatten und Trinkbrunnen", .nature, 480_000, .open),
        Measure("M-08", "Bürgersolarpark Südhang", .economy, 2_150_000, .proposal),
        Measure("M-09", "Sprechstunde der Hausärztin", .community, 120_000, .open),
        Measure("M-10", "Streuobst pflegen und nutzen", .nature, 36_500, .notDue),
    ]

    /// The page of the table that the query asks for, and how many match in all.
    static func measures(_ query: GalleryQuery) -> (rows: [Measure], matching: Int) {
        let wanted = SearchFolding.folded(query.search)
        var matching = measures.filter { measure in
            (query.field == nil || measure.field == query.field)
                && (wanted.isEmpty || SearchFolding.folded(measure.title).contains(wanted))
        }
        matching.sort { query.order == .cost ? $0.cost < $1.cost : $0.title < $1.title }
        if query.isDescending { matching.reverse() }
        let first = (query.page - 1) * GalleryQuery.rowsPerPage
        return (Array(matching.dropFirst(first).prefix(GalleryQuery.rowsPerPage)), matching.count)
    }

    static let sheet: [DescriptionList.Row] = [
        ("Handlungsfeld", HTML(text: "Wohnen und Ortskern")),
        ("Ort", HTML(text: "Kernstadt, Markt 7")),
        ("Zeitraum", HTML(text: "2028 bis 2030 (mittelfristig)")),
        ("Zuständig", HTML(text: "Petra Scholz, Vertretung Jana Richter")),
        ("Ratsbeschluss", Tag.notDue.html),
    ]

    static func question(csrfToken: String) -> Confirmation {
        Confirmation(
            id: "loeschen", title: "Maßnahme M-04 löschen?",
            text: """
                „Ladenlokale auf Probe vermieten“ wird mit zwei Kommentaren gelöscht. Sie können die Maßnahme im Verlauf \
                30 Tage lang zurückholen.
                """,
            confirm: "Maßnahme löschen", action: GalleryRoutes.delete.link(), csrfToken: csrfToken,
            fields: [("fassung", "7")])
    }
}

extension GalleryContent.Measure {
    fileprivate init(_ number: String, _ title: String, _ field: GalleryForm.Field, _ euro: Int64, _ state: Tag) {
        self.init(number: number, title: title, field: field, cost: Money(cents: euro * 100), state: state)
    }
}
