public import Charts
public import Domain
public import Values

/// A paper before it has a form: the one model out of which page, PDF and figures as JSON are made.
public struct Document: Sendable {
    public let title: String
    public let subtitle: String
    /// Stands on each page of a paper: "Arbeitsgrundlage – kein beschlossenes INSEK".
    public let mark: String
    /// The day on which the paper was made.
    public let day: Day
    public let blocks: [Block]
    /// In the order of their numbers: number 1 is the first.
    public let sources: [Source]
    /// What is cited, in the order of first use.
    public let works: [Work]

    public init(
        title: String, subtitle: String, mark: String, day: Day, blocks: [Block], sources: [Source], works: [Work] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.mark = mark
        self.day = day
        self.blocks = blocks
        self.sources = sources
        self.works = works
    }

    /// A paper whose sources and works are those that its blocks name, with some that no figure of the text names, such
    /// as that of a map.
    public init(title: String, subtitle: String, mark: String, day: Day, blocks: [Block], further: [Source] = []) {
        var numbers = SourceNumbers(of: blocks)
        for source in further { numbers.note(source) }
        self.init(
            title: title, subtitle: subtitle, mark: mark, day: day, blocks: blocks, sources: numbers.sources,
            works: numbers.works)
    }

    /// The number under which a source is listed; nil when no block uses it.
    public func number(of source: Source) -> Int? {
        sources.firstIndex(of: source).map { $0 + 1 }
    }
}

/// A part of a paper between two white lines.
public enum Block: Sendable {
    /// A map may be smaller than a chart and still be read.
    public enum DrawingKind: Sendable { case map, chart }

    /// Level 2 to 4; the title is level 1.
    case heading(level: Int, id: String, text: String)
    case paragraph([Inline])
    case facts([(label: String, value: [Inline])])
    case table(DocumentTable)
    case drawing(id: String, DrawingKind, Drawing, caption: String)
    case notice(title: String, text: String)
    case list([[Inline]])
    /// Steps to be done one after the other.
    case steps([[Inline]])
    case sources
    /// Guidelines, directives and articles that are cited.
    case works
}

/// A table whose first column heads its rows.
public struct DocumentTable: Sendable {
    public struct Column: Sendable {
        public let title: String
        public let isNumeric: Bool
        /// Its share of the width beside the others; nil leaves it to the contents. A table of sentences names all.
        public let weight: Int?

        public init(_ title: String, isNumeric: Bool = false, weight: Int? = nil) {
            self.title = title
            self.isNumeric = isNumeric
            self.weight = weight
        }
    }

    public let caption: String
    public let columns: [Column]
    /// Every row has as many cells as there are columns.
    public let rows: [[[Inline]]]

    /// Whether its cells hold sentences: then it breaks across pages, and rows stand at their top.
    var isText: Bool { columns.allSatisfy { $0.weight != nil } }

    public init(caption: String, columns: [Column], rows: [[[Inline]]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

/// A piece of running text.
public enum Inline: Sendable {
    case text(String)
    /// Number, unit and source; a gap is written as what it is.
    case figure(Figure, withUnit: Bool)
    /// A municipality that has a page of its own, or none.
    case municipality(name: String, slug: Slug?)
    case link(text: String, address: String)
    /// A day of the calendar.
    case day(Day)
    case strong(String)
    /// Where what stands beside it is written: "FRL StBauE, Nr. 4.1".
    case citation(Citation)
}
