import Charts
public import Domain
public import HTML
import Values

/// Writes the blocks of a paper as parts of a page. Where a municipality's own page lies is the caller's knowledge.
public struct DocumentHTML: Sendable {
    private let document: Document
    private let address: @Sendable (Slug) -> Link?

    /// `address` gives the page of a municipality; nil makes plain text of it, as in a file to be sent away.
    public init(_ document: Document, address: @escaping @Sendable (Slug) -> Link?) {
        self.document = document
        self.address = address
    }

    /// All blocks, in reading order, without the title.
    public var blocks: HTML {
        HTML.each(document.blocks) { block, out in out.append(html(block)) }
    }

    private func html(_ block: Block) -> HTML {
        switch block {
        case .heading(let level, let id, let text): heading(level, id, text)
        case .paragraph(let inlines): p(.class("kern-body")) { html(inlines) }
        case .facts(let rows): facts(rows)
        case .table(let table): html(table)
        case .drawing(let id, let kind, let drawing, let caption): html(drawing, kind, id: id, caption: caption)
        case .notice(let title, let text): notice(title, text)
        case .list(let items):
            ul(.class("kern-list kern-list--bullet")) {
                HTML.each(items) { item, out in out.append(li { html(item) }) }
            }
        case .steps(let items):
            ol(.class("kern-list kern-list--number")) {
                HTML.each(items) { item, out in out.append(li { html(item) }) }
            }
        case .sources: sourceList
        case .works: workList
        }
    }

    private var workList: HTML {
        ul(.class("kern-list kern-list--bullet")) {
            HTML.each(document.works) { work, out in
                out.append(li { "\(work.publisher): \(work.listedTitle), \(work.state)." })
            }
        }
    }

    @HTMLBuilder private func heading(_ level: Int, _ id: String, _ text: String) -> HTML {
        switch level {
        case 2: h2(.class("kern-heading-large"), .id(id)) { text }
        case 3: h3(.class("kern-heading-medium"), .id(id)) { text }
        default: HTML.element("h4", .class("kern-heading-small"), .id(id)) { text }
        }
    }

    private func facts(_ rows: [(label: String, value: [Inline])]) -> HTML {
        dl(.class("kern-description-list")) {
            HTML.each(rows) { row, out in
                out.append(
                    div(.class("kern-description-list-item")) {
                        dt(.class("kern-description-list-item__key")) { row.label }
                        dd(.class("kern-description-list-item__value")) { html(row.value) }
                    })
            }
        }
    }

    private func html(_ table: DocumentTable) -> HTML {
        div(.class("kern-table-responsive"), .role("region"), .aria("label", table.caption), .tabindex(0)) {
            HTML.element(
                "table",
                table.isText
                    ? .class("kern-table kern-table--small insek-fold insek-fold--text")
                    : .class("kern-table kern-table--small insek-fold")
            ) {
                HTML.element("caption", .class("kern-title")) { table.caption }
                thead(.class("kern-table__head")) {
                    tr(.class("kern-table__row")) {
                        HTML.each(table.columns) { column, out in
                            out.append(th(.scope(.col), Self.header(column)) { column.title })
                        }
                    }
                }
                tbody(.class("kern-table__body")) {
                    HTML.each(table.rows) { row, out in out.append(tr(.class("kern-table__row")) { cells(row, table) })
                    }
                }
            }
        }
    }

    private func cells(_ row: [[Inline]], _ table: DocumentTable) -> HTML {
        HTML.each(row.enumerated()) { cell, out in
            if cell.offset == 0 {
                out.append(th(.scope(.row), .class("kern-table__header")) { html(cell.element) })
            } else {
                out.append(
                    td(Self.cell(table.columns[cell.offset]), .data("label", table.columns[cell.offset].title)) {
                        span { html(cell.element) }
                    })
            }
        }
    }

    private static func header(_ column: DocumentTable.Column) -> Attribute {
        column.isNumeric ? .class("kern-table__header kern-table__header--numeric") : .class("kern-table__header")
    }

    private static func cell(_ column: DocumentTable.Column) -> Attribute {
        column.isNumeric ? .class("kern-table__cell kern-table__cell--numeric") : .class("kern-table__cell")
    }

    private func html(_ drawing: Drawing, _ kind: Block.DrawingKind, id: String, caption: String) -> HTML {
        HTML.element(
            "figure", kind == .map ? .class("insek-figure insek-figure--map") : .class("insek-figure"), .id(id)
        ) {
            drawing.html
            figcaption(.class("kern-body kern-body--small")) { caption }
        }
    }

    private func notice(_ title: String, _ text: String) -> HTML {
        div(.class("kern-alert kern-alert--info"), .role("note")) {
            div(.class("kern-alert__header")) {
                span(.class("kern-icon kern-icon--info"), .aria("hidden", "true"))
                span(.class("kern-title")) { title }
            }
            div(.class("kern-alert__body")) { p(.class("kern-body")) { text } }
        }
    }

    private var sourceList: HTML {
        ol(.class("kern-list kern-list--number")) {
            HTML.each(document.sources.enumerated()) { item, out in
                out.append(li(.id("quelle-\(item.offset + 1)")) { Self.citation(item.element) })
            }
        }
    }

    /// The full line of a source: what, of when, from whom, under which licence, out of which file.
    @HTMLBuilder public static func citation(_ source: Source) -> HTML {
        "\(source.title), \(source.dayLabel) "
        time(.datetime(source.referenceDay.iso)) { source.referenceDay.german }
        ". \(source.credit). "
        if source.coverage == .saxony {
            a(.href(Link(web: source.dataset.licenceAddress)!), .class("kern-link")) { source.licence }
        } else {
            source.licence
        }
        "."
    }

    private func html(_ inlines: [Inline]) -> HTML {
        HTML.each(inlines) { inline, out in out.append(html(inline)) }
    }

    @HTMLBuilder private func html(_ inline: Inline) -> HTML {
        switch inline {
        case .text(let text): text
        case .figure(let figure, let withUnit): html(figure, withUnit: withUnit)
        case .municipality(let name, let slug):
            if let link = slug.flatMap(address) { a(.href(link), .class("kern-link")) { name } } else { name }
        case .link(let text, let address):
            if let link = Link(web: address) { a(.href(link), .class("kern-link")) { text } } else { text }
        case .day(let day): time(.datetime(day.iso)) { day.german }
        case .strong(let text): strong { text }
        case .citation(let citation): span(.class("insek-citation")) { "(\(citation.german))" }
        }
    }

    /// A number is machine-readable and carries its indicator, day and source, so that a test can trace each one.
    @HTMLBuilder private func html(_ figure: Figure, withUnit: Bool) -> HTML {
        let unit = withUnit ? "\u{A0}\(figure.indicator.unit)" : ""
        switch figure.value {
        case .number(let number):
            data(
                .value(PlainNumber.text(number)), .data("indicator", figure.indicator.rawValue),
                .data("day", figure.referenceDay.iso), .data("release", figure.source.id.text)
            ) { figure.text + unit }
        case .gap(let gap):
            span(
                .class("insek-gap"), .data("indicator", figure.indicator.rawValue), .data("gap", gap.rawValue),
                .data("release", figure.source.id.text), .title(gap.reason)
            ) { gap.text }
        }
        if let number = document.number(of: figure.source) {
            sup(.class("insek-source")) {
                a(.href(Link(fragment: "quelle-\(number)")), .aria("label", "Quelle \(number)")) { "[\(number)]" }
            }
        }
    }
}
