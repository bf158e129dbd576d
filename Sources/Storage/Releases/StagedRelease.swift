public import Domain
public import Values

/// A release while its rows are being loaded: invisible to every reader until it is published.
public struct StagedRelease: Sendable {
    public let id: UUIDv7
    public let dataset: Dataset
    public let coverage: Coverage
    public let referenceDay: Day
    /// Whether the file itself names the day; else it is the day of the import.
    public let isDayStated: Bool
    public let fileName: String
    /// SHA-256 of the file in hexadecimal digits.
    public let fileHash: String
    /// Version of the importer that read it: a better importer may read the same file again.
    public let importer: Int
    public let rowsRead: Int
    public let rowsKept: Int

    public init(
        id: UUIDv7, dataset: Dataset, coverage: Coverage, referenceDay: Day, isDayStated: Bool, fileName: String,
        fileHash: String,
        importer: Int, rowsRead: Int, rowsKept: Int
    ) {
        self.id = id
        self.dataset = dataset
        self.coverage = coverage
        self.referenceDay = referenceDay
        self.isDayStated = isDayStated
        self.fileName = fileName
        self.fileHash = fileHash
        self.importer = importer
        self.rowsRead = rowsRead
        self.rowsKept = rowsKept
    }
}
