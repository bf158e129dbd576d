import HTML
import HTTPServer

/// The workspace's frame around an invented overview. Its menu leads to the sections of the page itself.
struct GalleryWorkspacePage {
    let csrfToken: String
    let notice: ShownNotice?

    private static let sections: [(entry: WorkspaceEntry, id: String, text: String)] = [
        (.roadmap, "fahrplan", "Monat 9 von 15. Der Schlussbeschluss ist für den 17. Juni 2027 geplant."),
        (.figures, "zahlen", "Amtliche Zahlen, Karte und Nachbarn liegen bereit, jede Zahl mit Quelle und Stand."),
        (.strengths, "staerken", "Sechs von 40 Läden stehen leer. Der Bahnhof liegt fünf Minuten vom Markt."),
        (.goals, "ziele", "Sieben von acht Zielen haben eine Maßnahme. Das Ziel „Streuobst erhalten“ hat noch keine."),
        (.interactions, "wechselwirkungen", "Ein Zielkonflikt ist abzuwägen: Solarpark und Streuobst."),
        (.measures, "massnahmen", "Zehn Maßnahmen, davon drei Schlüsselprojekte."),
        (.money, "geld", "Der Eigenanteil liegt 2029 und 2030 über dem freien Betrag."),
        (.participation, "mitreden", "Zwölf Hinweise vom Auftakt warten bis zum 3. Dezember auf eine Antwort."),
        (.progress, "stand", "Der Bürgerbus fährt seit August 2026."),
    ]

    func response(_ layout: Layout) -> Response {
        let home = GalleryRoutes.workspace.link()
        var links: [WorkspaceEntry: Link] = [.overview: home]
        for section in Self.sections { links[section.entry] = Link(path: home.text, fragment: section.id) }
        let workspace = Workspace(
            municipality: "Stadt Tannenrode", concept: "INSEK 2036", home: home,
            menu: WorkspaceMenu(links: links, open: [.interactions: 1, .participation: 12]),
            person: .init(name: "Petra Scholz", signOut: GalleryRoutes.delete.link(), csrfToken: csrfToken),
            check: .init(open: 6, link: Link(path: home.text, fragment: "geld")), isExample: true)
        return WorkspaceLayout(layout: layout, workspace: workspace).response(page)
    }

    private var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: WorkspaceEntry.overview.title, entry: .overview,
            breadcrumb: [(GalleryTexts.title, GalleryRoutes.parts.link())], notice: notice
        ) {
            h1(.class("kern-heading-x-large")) { WorkspaceEntry.overview.title }
            p(.class("kern-body kern-body--large")) {
                "Guten Morgen, Frau Scholz. Das ist der Stand vom 16. November 2026."
            }
            HTML.each(Self.sections) { part, out in
                out.append(
                    section(.class("insek-section"), .id(part.id)) {
                        h2(.class("kern-heading-medium")) { part.entry.title }
                        p(.class("kern-body")) { part.text }
                    })
            }
        }
    }
}
