public import Domain
public import Values

/// What became of the files that were to be imported.
public struct ImportReport: Sendable {
    /// One file that was looked at.
    public struct File: Sendable {
        public let path: String
        /// Named by hand, not found in a folder.
        public var isNamed: Bool
        public let outcome: Outcome
        public var problems: [Problem]
        public var counts: Counts

        public init(
            path: String, isNamed: Bool, outcome: Outcome, problems: [Problem] = [], counts: Counts = Counts()
        ) {
            self.path = path
            self.isNamed = isNamed
            self.outcome = outcome
            self.problems = problems
            self.counts = counts
        }
    }

    public enum Outcome: Sendable, Equatable {
        /// Published; its figures are visible now.
        case imported(Dataset, Coverage, FileDay)
        /// A dry run: the file is good and would be published.
        case wouldImport(Dataset, Coverage, FileDay)
        /// Exactly this file is the current release already.
        case unchanged(Dataset, since: Instant)
        /// Good, but a newer edition is in already; nothing of it has been kept.
        case outdated(Dataset, FileDay, newer: Day)
        /// Recognised, but not good; nothing of it has been kept.
        case refused(Dataset)
        /// Not a format that the product reads.
        case unknown
        /// Could not be opened.
        case unreadable
    }

    /// The day of a file's state, and whether the file itself names it; else it is the day of the import.
    public struct FileDay: Sendable, Equatable {
        public let day: Day
        public let isStated: Bool

        public init(day: Day, isStated: Bool) {
            self.day = day
            self.isStated = isStated
        }
    }

    /// Data rows of a file. Every row is kept, skipped, refused or dropped.
    public struct Counts: Sendable, Equatable {
        public var read = 0
        public var kept = 0
        /// Outside Saxony.
        public var skipped = 0
        public var refused = 0
        /// Good rows of a file that was refused for the sake of others.
        public var dropped = 0

        public init(read: Int = 0, kept: Int = 0, skipped: Int = 0, refused: Int = 0) {
            self.read = read
            self.kept = kept
            self.skipped = skipped
            self.refused = refused
        }

        /// The same rows when the file is refused as a whole.
        var ofRefusedFile: Counts {
            var counts = self
            counts.dropped = kept
            counts.kept = 0
            return counts
        }
    }

    /// Something that a person should know about a file.
    public struct Problem: Sendable, Equatable {
        public let line: Int?
        public let field: String?
        /// A German sentence: what is wrong and what to do.
        public let message: String
        /// False for a mere note.
        public let refuses: Bool

        public init(line: Int? = nil, field: String? = nil, message: String, refuses: Bool) {
            self.line = line
            self.field = field
            self.message = message
            self.refuses = refuses
        }
    }

    public var files: [File]

    public init(files: [File] = []) { self.files = files }

    /// Whether a file that the product recognised, or that was named by hand, did not get in.
    public var hasRefusals: Bool {
        files.contains { file in
            switch file.outcome {
            case .refused: true
            case .unreadable, .unknown: file.isNamed
            case .imported, .wouldImport, .unchanged, .outdated: false
            }
        }
    }
}
