public import Values

/// Where a figure comes from: a published release of an official file.
public struct Source: Hashable, Sendable {
    /// Identity of the release in the store.
    public let id: UUIDv7
    public let dataset: Dataset
    public let coverage: Coverage
    /// The day to which the file's own state refers.
    public let referenceDay: Day
    /// Whether the file itself names that day; if not, it is the day on which the file was imported.
    public let isDayStated: Bool
    public let fileName: String
    public let importedAt: Instant
    /// Data rows of the file that were kept.
    public let rowsKept: Int

    public init(
        id: UUIDv7, dataset: Dataset, coverage: Coverage, referenceDay: Day, isDayStated: Bool = true, fileName: String,
        importedAt: Instant, rowsKept: Int
    ) {
        self.id = id
        self.dataset = dataset
        self.coverage = coverage
        self.referenceDay = referenceDay
        self.isDayStated = isDayStated
        self.fileName = fileName
        self.importedAt = importedAt
        self.rowsKept = rowsKept
    }

    public var title: String { dataset.title }

    /// What stands before the day: the state that the file names, or the import when it names none.
    public var dayLabel: String { isDayStated ? "Stand" : "ohne Stand in der Datei, eingelesen am" }

    /// The credit line; invented data must never look official.
    public var credit: String {
        coverage == .example ? "Beispieldaten – erfunden" : dataset.credit
    }

    public var licence: String {
        coverage == .example ? "frei verwendbar, keine amtlichen Daten" : dataset.licence
    }
}
