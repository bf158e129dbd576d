import Domain
import Synchronization
import Values

/// Portraits with their peers as one process has made them, each valid as long as the imported releases are the same.
final class DraftCache: Sendable {
    struct Entry: Sendable {
        let releases: [UUIDv7]
        let portrait: MunicipalityPortrait
        let peers: PeerComparison?
    }

    private let entries = Mutex<[AGS: Entry]>([:])
    /// An entry is some 100 KB, most of it outlines.
    private static let most = 100

    func entry(_ ags: AGS, releases: [UUIDv7]) -> Entry? {
        entries.withLock { $0[ags] }.flatMap { $0.releases == releases ? $0 : nil }
    }

    func keep(_ entry: Entry, of ags: AGS) {
        entries.withLock { entries in
            if entries.count >= Self.most { entries.removeAll() }
            entries[ags] = entry
        }
    }
}
