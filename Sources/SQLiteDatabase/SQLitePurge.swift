import Database
import Glibc

/// Rewrites the file without what was deleted, and empties the log.
///
/// `VACUUM` copies row by row, so neither freed pages nor the gaps inside pages keep former bytes, whatever was moved
/// there before by a page that was split. `secure_delete` alone would leave those.
struct SQLitePurge {
    private let session: any DatabaseSession
    /// How long readers of other programs may keep the log from being emptied. Nanoseconds.
    private static let patience: UInt64 = 30_000_000_000

    init(_ session: any DatabaseSession) { self.session = session }

    func run() throws {
        _ = try session.execute("VACUUM")
        let end = monotonicNanoseconds() + Self.patience
        while try !emptiesLog() {
            guard monotonicNanoseconds() < end else { throw DatabaseError.busy(detail: "wal_checkpoint") }
            usleep(20_000)
        }
    }

    /// False while somebody still reads from the log.
    private func emptiesLog() throws -> Bool {
        var isBusy = true
        try session.query("PRAGMA wal_checkpoint(TRUNCATE)") { row in
            isBusy = try row.int() != 0
            return false
        }
        return !isBusy
    }
}
