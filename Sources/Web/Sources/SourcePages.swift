import Access
import Actions
import Domain
import HTML
import HTTPServer
import Reports
import Values

enum SourceRoutes {
    static let list = Route(.get, "/quellen", needs: Permission.readPublicData)
}

/// The German sentences of the list of sources.
enum SourceTexts {
    static let title = "Quellen und Lizenzen"
    static let introduction = """
        Jede Zahl der Werkstatt stammt aus einer dieser Dateien. Wo etwas berechnet ist, steht das Verfahren dabei.
        """
    static let none = "Noch ist keine amtliche Datei eingelesen."
    static let file = "Datei"
    static let imported = "Eingelesen am"
    static let rows = "Übernommene Zeilen"
    static let day = "Stand"
    static let noDay = "Stand (die Datei nennt keinen, Tag des Einlesens)"
    static let credit = "Urheber"
    static let licence = "Lizenz"

    static func heading(_ source: Source) -> String {
        source.coverage == .example ? "\(source.title) (\(SiteTexts.example))" : source.title
    }
}

struct SourceHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(SourceRoutes.list, on: reading, list)
    }

    @Sendable func list(_ request: Request) throws -> Response {
        layout.response(SourcePage(sources: try workshop.counting(request).sources()).page)
    }
}

/// All files that are in the store now, with whom to credit.
struct SourcePage {
    let sources: [Source]

    var page: Layout.Page {
        Layout.Page(title: SourceTexts.title, section: .sources) {
            h1(.class("kern-heading-x-large")) { SourceTexts.title }
            p(.class("kern-body")) { sources.isEmpty ? SourceTexts.none : SourceTexts.introduction }
            HTML.each(sources) { source, out in out.append(card(source)) }
        }
    }

    private func card(_ source: Source) -> HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { SourceTexts.heading(source) }
            DescriptionList(rows: [
                (
                    source.isDayStated ? SourceTexts.day : SourceTexts.noDay,
                    time(.datetime(source.referenceDay.iso)) { source.referenceDay.german }
                ),
                (SourceTexts.credit, HTML(text: source.credit)),
                (SourceTexts.licence, licence(source)),
                (SourceTexts.file, HTML(text: source.fileName)),
                (SourceTexts.imported, HTML(text: source.importedAt.berlin.german)),
                (SourceTexts.rows, HTML(text: GermanNumber.text(Int64(source.rowsKept)))),
            ]).html
        }
    }

    private func licence(_ source: Source) -> HTML {
        guard source.coverage == .saxony, let link = Link(web: source.dataset.licenceAddress) else {
            return HTML(text: source.licence)
        }
        return a(.class("kern-link"), .href(link)) { source.licence }
    }
}
