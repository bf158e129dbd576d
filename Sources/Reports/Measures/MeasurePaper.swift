public import Domain
public import Values

/// The sheets of measures before they are typeset: one to a page, or all of a concept behind a table of contents.
public struct MeasurePaper: Sendable {
    /// What the sheets belong to, as it stands above each of them.
    public struct Origin: Hashable, Sendable {
        /// "Tannenrode, INSEK 2036"
        public let place: String
        /// Invented data carry a mark on each page.
        public let isExample: Bool
        /// The day on which the paper was made.
        public let day: Day

        public init(municipality: String, concept: String, isExample: Bool, day: Day) {
            place = "\(municipality), \(concept)"
            self.isExample = isExample
            self.day = day
        }
    }

    private let origin: Origin
    private let title: String
    private let hasContents: Bool
    private var sheets: [JSON] = []

    /// The paper of one measure.
    public init(_ sheet: MeasureSheet, origin: Origin) {
        self.origin = origin
        title = "\(sheet.measure.code) \(sheet.measure.content.title)"
        hasContents = false
        add(sheet)
    }

    /// The paper of all measures of a concept, empty so far.
    public init(origin: Origin) {
        self.origin = origin
        title = MeasurePaperTexts.title
        hasContents = true
    }

    /// Puts one more sheet at the end.
    public mutating func add(_ sheet: MeasureSheet) { sheets.append(MeasureSheetOutline(sheet).typesetting) }

    /// The name of the template that draws `typesetting`.
    public static let template = "measures"

    /// The paper as the typesetter's template reads it.
    public var typesetting: JSON {
        [
            "title": .string(title), "lang": "de", "author": "INSEK-Werkstatt", "place": .string(origin.place),
            "date": .string(origin.day.iso), "contents": .bool(hasContents), "sheets": .array(sheets),
            "mark": .string(origin.isExample ? MeasurePaperTexts.exampleMark : MeasurePaperTexts.mark),
            "empty": .string(MeasurePaperTexts.noMeasures),
        ]
    }
}
