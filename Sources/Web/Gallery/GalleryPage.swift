import HTML
import Values

/// Each component once, with invented content.
struct GalleryPage {
    let query: GalleryQuery
    let notice: ShownNotice?
    let csrfToken: String

    var page: Layout.Page {
        Layout.Page(title: GalleryTexts.title, isExample: true, notice: notice, usesScript: true) {
            h1(.class("kern-heading-x-large")) { GalleryTexts.title }
            p(.class("kern-body kern-body--large")) { GalleryTexts.introduction }
            part("formular", GalleryTexts.more) { more }
            part("liste", GalleryTexts.tables) { list }
            part("hinweise", GalleryTexts.alerts) { alerts }
            part("marken", GalleryTexts.tags) { tags }
            part("beschreibung", GalleryTexts.lists) { lists }
            part("leer", GalleryTexts.empty) { empty }
            part("rueckfrage", GalleryTexts.questions) { question }
            part("meldung", GalleryTexts.notices) { notices }
            part("fortschritt", GalleryTexts.progress) { bars }
            part("karte", GalleryTexts.map) { map }
        }
    }

    private func part(_ id: String, _ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
        section(.class("insek-section"), .id(id)) {
            h2(.class("kern-heading-large")) { title }
            content()
        }
    }

    private var more: HTML {
        ul(.class("kern-list kern-list--bullet")) {
            li { a(.class("kern-link"), .href(GalleryRoutes.form.link())) { GalleryTexts.toForm } }
            li { a(.class("kern-link"), .href(GalleryRoutes.workspace.link())) { GalleryTexts.toWorkspace } }
        }
    }

    @HTMLBuilder private var list: HTML {
        let found = GalleryContent.measures(query)
        FilterForm(
            action: GalleryRoutes.parts.link(),
            search: .init(name: GalleryQuery.search, label: "Titel der Maßnahme", value: query.search),
            narrowings: [
                .init(
                    name: GalleryQuery.field, label: "Handlungsfeld",
                    choices: GalleryForm.Field.allCases.map {
                        Choice(value: $0.rawValue, title: GalleryTexts.name($0))
                    }, chosen: query.field?.rawValue ?? "")
            ],
            kept: query.order == .cost ? [(GalleryQuery.order, query.order.rawValue)] : []
        ).html
        p(.class("kern-body"), .role("status")) { GalleryTexts.found(found.matching) }
        if found.matching > 0 {
            if !found.rows.isEmpty { table(found.rows) }
            Pagination(
                page: query.page,
                pageCount: (found.matching + GalleryQuery.rowsPerPage - 1) / GalleryQuery.rowsPerPage
            ) { GalleryRoutes.parts.link(query: query.pairs(page: $0)) }.html
        }
    }

    private func table(_ rows: [GalleryContent.Measure]) -> HTML {
        DataTable(
            caption: "Maßnahmen von Tannenrode",
            columns: [
                .text("Maßnahme", sort: sort(.title)) { "\($0.number) \($0.title)" },
                .text("Handlungsfeld") { GalleryTexts.name($0.field) },
                .number("Kosten", sort: sort(.cost)) { $0.cost.german },
                DataColumn(title: "Stand") { $0.state.html },
            ], rows: rows
        ).html
    }

    private func sort(_ order: GalleryQuery.Order) -> (link: Link, order: SortHeading.Order) {
        (
            GalleryRoutes.parts.link(query: query.pairs(order: order)),
            SortHeading.Order(isCurrent: query.order == order, descending: query.isDescending)
        )
    }

    @HTMLBuilder private var alerts: HTML {
        AlertBox(kind: .info, title: "Die Frist läuft am 3. Dezember 2026 ab") {
            p(.class("kern-body")) { "Bis dahin sind zwölf Hinweise vom Auftakt zu beantworten." }
        }.html
        AlertBox(kind: .success, title: "Alle sieben Themen des Mindeststandards sind behandelt").html
        AlertBox(kind: .warning, title: "Der Eigenanteil liegt 2029 über dem freien Betrag") {
            p(.class("kern-body")) { "Geplant sind 254.000 Euro, frei sind 150.000 Euro." }
        }.html
        AlertBox(kind: .danger, title: "Die Datei konnte nicht gelesen werden") {
            p(.class("kern-body")) {
                "Bitte speichern Sie die Tabelle als XLSX oder CSV und laden Sie sie noch einmal hoch."
            }
        }.html
    }

    private var tags: HTML {
        div(.class("insek-tags")) {
            HTML.each([Tag.fulfilled, .open, .notDue, .proposal, Tag(text: "überfällig", kind: .danger)]) {
                $1.append($0.html)
            }
        }
    }

    private var lists: HTML {
        div(.class("insek-columns")) {
            div {
                h3(.class("kern-heading-small")) { "Steckbrief" }
                DescriptionList(rows: GalleryContent.sheet).html
            }
            SummaryList(
                title: "Kosten und Finanzierung",
                rows: [
                    ("Kosten", HTML(text: Money(cents: 126_000_000).german)),
                    ("Förderung", HTML(text: Money(cents: 84_000_000).german)),
                    ("Eigenanteil", HTML(text: Money(cents: 42_000_000).german)),
                ], change: ("Kosten und Finanzierung ändern", GalleryRoutes.form.link())
            ).html
        }
    }

    private var empty: HTML {
        EmptyState(
            title: "Noch keine Ziele",
            text: """
                Ein Ziel sagt, was in zehn Jahren anders sein soll und woran man es merkt. Drei bis acht Ziele genügen.
                """,
            startTitle: "Mit diesem Beispiel beginnen", start: .link(GalleryRoutes.form.link())
        ) {
            DescriptionList(rows: [
                ("Ziel", HTML(text: "Der Ortskern ist belebt")),
                ("Woran wir es merken", HTML(text: "Höchstens drei leere Läden statt sechs")),
                ("Bis wann", HTML(text: "2030")),
            ]).html
        }.html
    }

    @HTMLBuilder private var question: HTML {
        let question = GalleryContent.question(csrfToken: csrfToken)
        p(.class("kern-body")) { "Vor dem, was sich nicht leicht zurücknehmen lässt, fragt die Werkstatt nach." }
        div(.class("insek-actions")) {
            question.opener("Maßnahme M-04 löschen …", page: GalleryRoutes.question.link())
        }
        question.dialog
    }

    @HTMLBuilder private var notices: HTML {
        p(.class("kern-body")) { "Eine Meldung steht über dem Inhalt und bleibt, bis Sie sie schließen." }
        div(.class("insek-actions")) {
            a(
                .class("kern-btn kern-btn--secondary"),
                .href(GalleryRoutes.parts.link(query: [Notice.saved.field]))
            ) { span(.class("kern-label")) { "Meldung zeigen" } }
        }
    }

    @HTMLBuilder private var bars: HTML {
        ProgressBar(
            id: "lauf-1", label: "Karten werden gezeichnet", done: 34, total: 127, unit: "Karten", remainingSeconds: 150
        ).html
        ProgressBar(id: "lauf-2", label: "Hinweise vom Auftakt", done: 127, total: 127, unit: "Hinweise").html
    }

    private var map: HTML {
        MapWithList(
            map: GalleryMap.drawing, caption: "Leere Häuser je Ortsteil, Stand August 2026 (erfunden).",
            listTitle: "Dieselben Angaben als Liste", entries: GalleryMap.entries
        ).html
    }
}
