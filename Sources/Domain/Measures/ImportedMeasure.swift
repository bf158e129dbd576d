/// A measure as a file gives it.
public struct ImportedMeasure: Hashable, Sendable {
    /// Line of the file from 1.
    public let line: Int
    /// Nil where the file leaves the number to the program.
    public let code: MeasureCode?
    public let content: MeasureContent

    public init(line: Int, code: MeasureCode?, content: MeasureContent) {
        self.line = line
        self.code = code
        self.content = content
    }
}

/// The formats of files with measures.
public enum MeasureFormat: String, CaseIterable, Sendable {
    case csv, json
}
