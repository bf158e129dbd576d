/// What is to be imported, and how.
public struct ImportRequest: Sendable {
    /// Files named by hand: one that is missing or unknown counts as refused.
    public var files: [String]
    /// Folders that are searched, links followed: what is unknown in them is only listed.
    public var folders: [String]
    /// Check and report, keep nothing.
    public var isDryRun: Bool

    public init(files: [String] = [], folders: [String] = [], isDryRun: Bool = false) {
        self.files = files
        self.folders = folders
        self.isDryRun = isDryRun
    }
}

/// How far an import is, for a line that is rewritten.
public struct ImportProgress: Sendable {
    public let file: Int
    public let files: Int
    public let name: String
    /// What happens to the file now, in German.
    public let step: String

    /// One German line.
    public var text: String { "Datei \(file) von \(files): \(name) – \(step)" }
}
