public import Domain

/// Numbers sources in the order in which a paper first uses them.
public struct SourceNumbers: Sendable {
    public private(set) var sources: [Source] = []
    /// Works are listed without numbers: a citation names its work.
    public private(set) var works: [Work] = []

    public init() {}

    /// Collects the sources of all figures of the blocks, in reading order.
    public init(of blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines): note(inlines)
            case .facts(let rows): for row in rows { note(row.value) }
            case .table(let table): for row in table.rows { for cell in row { note(cell) } }
            case .list(let items), .steps(let items): for item in items { note(item) }
            case .heading, .drawing, .notice, .sources, .works: break
            }
        }
    }

    /// Adds a source that no figure of the text names, such as that of a map.
    public mutating func note(_ source: Source) {
        if !sources.contains(source) { sources.append(source) }
    }

    private mutating func note(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .figure(let figure, _): note(figure.source)
            case .citation(let citation):
                if !works.contains(citation.work) { works.append(citation.work) }
            default: break
            }
        }
    }
}
