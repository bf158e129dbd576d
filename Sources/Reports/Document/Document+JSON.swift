import Charts
import Domain
public import Values

extension Document {
    /// The paper as the typesetter's template reads it. Drawings are named files, see `drawings`.
    public var typesetting: JSON {
        [
            "title": .string(title), "subtitle": .string(subtitle), "lang": "de", "mark": .string(mark),
            "date": .string(day.iso), "author": "INSEK-Werkstatt", "blocks": .array(blocks.map(json)),
        ]
    }

    /// The drawings of the paper as SVG files by the names that `typesetting` uses.
    public var drawings: [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case .drawing(let id, _, let drawing, _) in blocks { files["\(id).svg"] = drawing.svg }
        return files
    }

    private func json(_ block: Block) -> JSON {
        switch block {
        case .heading(let level, _, let text):
            ["type": "heading", "level": .integer(Int64(level)), "text": .string(text)]
        case .paragraph(let inlines): ["type": "paragraph", "inlines": json(inlines)]
        case .facts(let rows):
            [
                "type": "facts",
                "rows": .array(rows.map { ["label": .string($0.label), "value": json($0.value)] }),
            ]
        case .table(let table): json(table)
        case .drawing(let id, _, let drawing, let caption):
            [
                "type": "image", "file": .string("\(id).svg"), "alt": .string(drawing.summary),
                "caption": .string(caption),
            ]
        case .notice(let title, let text): ["type": "notice", "title": .string(title), "text": .string(text)]
        case .list(let items): ["type": "list", "items": .array(items.map(json))]
        case .steps(let items): ["type": "steps", "items": .array(items.map(json))]
        case .sources: sourceList
        case .works:
            [
                "type": "works",
                "items": .array(
                    works.map { work in
                        [
                            "title": .string(work.listedTitle), "publisher": .string(work.publisher),
                            "state": .string(work.state),
                        ]
                    }),
            ]
        }
    }

    private func json(_ table: DocumentTable) -> JSON {
        [
            "type": "table", "caption": .string(table.caption),
            "columns": .array(
                table.columns.map { column in
                    var members: [String: JSON] = [
                        "title": .string(column.title), "numeric": .bool(column.isNumeric),
                    ]
                    if table.isText { members["weight"] = column.weight.map { .integer(Int64($0)) } }
                    return .object(members)
                }),
            "rows": .array(table.rows.map { .array($0.map(json)) }),
        ]
    }

    private var sourceList: JSON {
        let items = sources.enumerated().map { index, source -> JSON in
            [
                "number": .integer(Int64(index + 1)), "title": .string(source.title), "credit": .string(source.credit),
                "licence": .string(source.licence),
                "day": .string("\(source.dayLabel.capitalizedFirst) \(source.referenceDay.german)"),
            ]
        }
        return ["type": "sources", "items": .array(items)]
    }

    private func json(_ inlines: [Inline]) -> JSON { .array(inlines.map(json)) }

    private func json(_ inline: Inline) -> JSON {
        switch inline {
        case .text(let text): ["text": .string(text)]
        case .day(let day): ["text": .string(day.german)]
        case .municipality(let name, _): ["text": .string(name)]
        case .strong(let text): ["strong": .string(text)]
        case .citation(let citation): ["citation": .string(citation.german)]
        case .link(let text, let address): ["link": .string(address), "text": .string(text)]
        case .figure(let figure, let withUnit):
            figure.typesetting(withUnit: withUnit, source: number(of: figure.source))
        }
    }
}
