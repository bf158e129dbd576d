import Foundation

/// A whole answer as it was recorded. Compare with `#expect(Snapshot("name.html", actual).matches)`; to record anew, run
/// the tests with `INSEK_RECORD_SNAPSHOTS=1` and read the difference in git.
public struct Snapshot: CustomStringConvertible {
    private let name: String
    private let actual: String
    private let expected: String?

    public init(_ name: String, _ actual: String) {
        self.name = name
        self.actual = actual
        let file = Samples.snapshots.appending(path: name)
        if TestStore.environment("INSEK_RECORD_SNAPSHOTS") == "1" {
            try? FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? Data(actual.utf8).write(to: file)
        }
        expected = try? String(contentsOf: file, encoding: .utf8)
    }

    public var matches: Bool { expected == actual }

    /// The first line that differs.
    public var description: String {
        guard let expected else { return "\(name) is not recorded (INSEK_RECORD_SNAPSHOTS=1)" }
        let lines = (
            expected.split(separator: "\n", omittingEmptySubsequences: false),
            actual.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let index =
            zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(lines.0.count, lines.1.count)
        func line(_ lines: [Substring]) -> Substring { lines.indices.contains(index) ? lines[index] : "(end)" }
        return "\(name), line \(index + 1)\n  recorded: \(line(lines.0))\n  now:      \(line(lines.1))"
    }
}
