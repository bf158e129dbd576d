import Charts
import Domain
public import Values

extension Document {
    /// The paper as pandoc's tree (pandoc-types 1.22), from which Word is written. Drawings are named files, see `drawings`;
    /// the mark stands in the foot of the reference document.
    public var pandoc: JSON {
        [
            "pandoc-api-version": [1, 22, 2, 1],
            "meta": [
                "title": Pandoc.meta(title), "subtitle": Pandoc.meta(subtitle), "lang": Pandoc.meta("de-DE"),
                "author": ["t": "MetaList", "c": [Pandoc.meta("INSEK-Werkstatt")]], "date": Pandoc.meta(day.german),
            ],
            "blocks": .array(blocks.flatMap(tree)),
        ]
    }

    private func tree(_ block: Block) -> [JSON] {
        switch block {
        // The title is no heading in Word, so that headings begin with the first level there.
        case .heading(let level, let id, let text):
            [Pandoc.node("Header", [.integer(Int64(level - 1)), Pandoc.attributes(id: id), [Pandoc.text(text)]])]
        case .paragraph(let inlines): [Pandoc.node("Para", tree(inlines))]
        case .facts(let rows):
            [
                Pandoc.table(
                    caption: nil,
                    [DocumentTable.Column("Merkmal", weight: 3), DocumentTable.Column("Angabe", weight: 7)],
                    rows.map { [[Pandoc.text($0.label)], tree($0.value).array ?? []] })
            ]
        case .table(let table):
            [
                Pandoc.table(
                    caption: table.caption, table.columns,
                    table.rows.map { $0.map { tree($0).array ?? [] } })
            ]
        case .drawing(let id, let kind, let drawing, let caption):
            [
                Pandoc.node(
                    "Para", [Pandoc.image("\(id).svg", drawing.summary, width: kind == .map ? "11cm" : "16cm")]),
                Pandoc.styled("Image Caption", [[Pandoc.text(caption)]]),
            ]
        case .notice(let title, let text):
            [Pandoc.styled("Hinweis", [[Pandoc.node("Strong", [Pandoc.text(title)])], [Pandoc.text(text)]])]
        case .list(let items): [Pandoc.node("BulletList", .array(items.map { [Pandoc.node("Plain", tree($0))] }))]
        case .steps(let items): [Pandoc.numbered(items.map { [Pandoc.node("Plain", tree($0))] })]
        case .sources:
            [
                Pandoc.numbered(
                    sources.map { source in
                        let day = "\(source.dayLabel) \(source.referenceDay.german)"
                        return [
                            Pandoc.node(
                                "Plain", [Pandoc.text("\(source.title), \(day). \(source.credit). \(source.licence).")])
                        ]
                    })
            ]
        case .works:
            [
                Pandoc.node(
                    "BulletList",
                    .array(
                        works.map { work in
                            [
                                Pandoc.node(
                                    "Plain", [Pandoc.text("\(work.publisher): \(work.listedTitle), \(work.state).")])
                            ]
                        }))
            ]
        }
    }

    private func tree(_ inlines: [Inline]) -> JSON { .array(inlines.flatMap(tree)) }

    private func tree(_ inline: Inline) -> [JSON] {
        switch inline {
        case .text(let text): [Pandoc.text(text)]
        case .day(let day): [Pandoc.text(day.german)]
        case .municipality(let name, _): [Pandoc.text(name)]
        case .strong(let text): [Pandoc.node("Strong", [Pandoc.text(text)])]
        case .citation(let citation): [Pandoc.text("(\(citation.german))")]
        case .link(let text, let address):
            [Pandoc.node("Link", [Pandoc.attributes(), [Pandoc.text(text)], [.string(address), ""]])]
        case .figure(let figure, let withUnit):
            switch figure.value {
            case .number:
                [Pandoc.text(figure.text + (withUnit ? "\u{A0}\(figure.indicator.unit)" : ""))] + mark(figure.source)
            case .gap(let gap):
                [Pandoc.node("Emph", [Pandoc.text(gap.text)])] + mark(figure.source)
            }
        }
    }

    private func mark(_ source: Source) -> [JSON] {
        number(of: source).map { [Pandoc.node("Superscript", [Pandoc.text("[\($0)]")])] } ?? []
    }
}

/// Nodes of pandoc's tree.
private enum Pandoc {
    static func node(_ type: String, _ content: JSON) -> JSON { ["t": .string(type), "c": content] }

    static func text(_ text: String) -> JSON { node("Str", .string(text)) }

    static func meta(_ text: String) -> JSON { node("MetaInlines", [Pandoc.text(text)]) }

    static func attributes(id: String = "", _ pairs: [(String, String)] = []) -> JSON {
        [.string(id), [], .array(pairs.map { [.string($0.0), .string($0.1)] })]
    }

    static func image(_ file: String, _ summary: String, width: String) -> JSON {
        node("Image", [attributes([("width", width)]), [text(summary)], [.string(file), ""]])
    }

    /// Paragraphs in a style of the reference document.
    static func styled(_ style: String, _ paragraphs: [[JSON]]) -> JSON {
        node("Div", [attributes([("custom-style", style)]), .array(paragraphs.map { node("Para", .array($0)) })])
    }

    static func numbered(_ items: [JSON]) -> JSON {
        node("OrderedList", [[1, ["t": "Decimal"], ["t": "Period"]], .array(items)])
    }

    static func table(caption: String?, _ columns: [DocumentTable.Column], _ rows: [[[JSON]]]) -> JSON {
        let alignments = columns.map { $0.isNumeric ? "AlignRight" : "AlignLeft" }
        let total = columns.compactMap(\.weight).reduce(0, +)
        func width(_ column: DocumentTable.Column) -> JSON {
            guard columns.allSatisfy({ $0.weight != nil }), let weight = column.weight else {
                return ["t": "ColWidthDefault"]
            }
            return node("ColWidth", .number(Double(weight) / Double(total)))
        }
        func row(_ cells: [[JSON]]) -> JSON {
            [
                attributes(),
                .array(
                    zip(cells, alignments).map { cell, alignment in
                        [attributes(), ["t": .string(alignment)], 1, 1, [node("Plain", .array(cell))]]
                    }),
            ]
        }
        return node(
            "Table",
            [
                attributes(), [.null, caption.map { [node("Plain", [text($0)])] } ?? []],
                .array(zip(columns, alignments).map { [["t": .string($1)], width($0)] }),
                [attributes(), [row(columns.map { [text($0.title)] })]],
                [[attributes(), 0, [], .array(rows.map(row))]], [attributes(), []],
            ])
    }
}
