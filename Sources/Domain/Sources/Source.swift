public import Values

/// Where a figure comes from: a published release of an official file.
public struct Source: Hashable, Sendable {
    /// Identity of the release in the store.
    public let id: UUIDv7
    public let dataset: Dataset
    public let coverage: Coverage
    /// The day to which the file's own state refers.
    public let referenceDay: Day
    public let fileName: String
    public let importedAt: Instant
    /// Data rows of the file that were kept.
    public let rowsKept: Int

    public init(
        id: UUIDv7, dataset: Dataset, coverage: Coverage, referenceDay: Day, fileName: String, importedAt: Instant,
        rowsKept: Int
    ) {
        self.id = id
        self.dataset = dataset
        self.coverage = coverage
        self.referenceDay = referenceDay
        self.fileName = fileName
        self.importedAt = importedAt
        self.rowsKept = rowsKept
    }

    public var title: String { dataset.title }

    /// The credit line; invented data must never look official.
    public var credit: String {
        coverage == .example ? "Beispieldaten – erfunden" : dataset.credit
    }

    public var licence: String {
        coverage == .example ? "frei verwendbar, keine amtlichen Daten" : dataset.licence
    }
}
