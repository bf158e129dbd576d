import Database
import Synchronization

/// An observer that remembers.
final class Watcher: QueryObserver {
    private let heard = Mutex<[String]>([])

    var texts: [String] { heard.withLock { $0 } }

    func queried(sql: String, nanoseconds: UInt64) { heard.withLock { $0.append(sql) } }
}
