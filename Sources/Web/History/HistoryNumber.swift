import HTTPServer

/// The number of a change in its concept's chain, as part of an address; from 1.
struct HistoryNumber: PathParameter {
    let value: Int64

    init(_ value: Int64) { self.value = value }

    /// Only the canonical spelling, so that a change has one address.
    init?(pathSegment: String) {
        guard let value = Int64(pathSegment), value > 0, String(value) == pathSegment else { return nil }
        self.value = value
    }

    var pathSegment: String { String(value) }
}
