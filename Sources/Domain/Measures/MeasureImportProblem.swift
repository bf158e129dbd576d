/// What is wrong at one place of a file with measures.
public struct MeasureImportProblem: Hashable, Sendable {
    /// Line of the file from 1; nil when it concerns the file as a whole.
    public let line: Int?
    /// The field as files name it ("kosten_von"), or the place in the line ("Zeichen 17").
    public let column: String?
    /// A German sentence: what is wrong and what to do.
    public let message: String

    public init(line: Int? = nil, column: String? = nil, _ message: String) {
        self.line = line
        self.column = column
        self.message = message
    }
}

extension MeasureImportProblem: CustomStringConvertible {
    public var description: String {
        let place = [line.map { "Zeile \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? message : "\(place): \(message)"
    }
}

/// A file with measures cannot be read: nothing of it was kept.
public struct MeasureImportProblems: Error, Hashable, Sendable {
    /// The first ones in the order of the file, at most `most`.
    public let problems: [MeasureImportProblem]
    /// How many there are in all.
    public let count: Int

    public static let most = 200

    public init(_ problems: [MeasureImportProblem]) {
        self.problems = Array(problems.prefix(Self.most))
        count = problems.count
    }
}

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
