import Domain
import Synchronization

/// How many measures of each state the concepts have, as one process has counted them, each valid as long as the concept's
/// change number.
final class MeasureCountCache: Sendable {
    private struct Entry {
        let number: Int64
        let counts: [MeasureStatus: Int]
    }

    private let entries = Mutex<[ConceptID: Entry]>([:])
    /// An entry is some 200 bytes.
    private static let most = 10_000

    func counts(of concept: ConceptID, at number: Int64) -> [MeasureStatus: Int]? {
        entries.withLock { $0[concept] }.flatMap { $0.number == number ? $0.counts : nil }
    }

    func keep(_ counts: [MeasureStatus: Int], of concept: ConceptID, at number: Int64) {
        entries.withLock { entries in
            if entries.count >= Self.most { entries.removeAll() }
            entries[concept] = Entry(number: number, counts: counts)
        }
    }
}
