import Synchronization

/// A word that listeners hear once a change is stored: `Writing.announce` says it inside the change, `Database.listen`
/// hears it. On PostgreSQL it also reaches the other processes (NOTIFY), on SQLite it does not; and a line may break. So
/// it spares waiting for the next look, and whoever listens also looks by itself from time to time.
public struct Topic: Hashable, Sendable {
    let name: String

    public init(_ name: StaticString) { self.name = name.description }
}

extension Database {
    /// Calls `hear` after each stored change that announced the topic, on the thread that made it: be quick. May call it
    /// without a change, when one may have been missed. Ends with the last reference to what is returned.
    public func listen(for topic: Topic, _ hear: @escaping @Sendable () -> Void) -> Listening {
        defer { hearOthers() }
        return Listening(board, topic, hear)
    }
}

/// Somebody listens as long as this lives.
public final class Listening: Sendable {
    private let board: NoticeBoard
    private let number: Int

    init(_ board: NoticeBoard, _ topic: Topic, _ hear: @escaping @Sendable () -> Void) {
        self.board = board
        number = board.add(topic, hear)
    }

    deinit { board.remove(number) }
}

/// Who listens to one opened store.
final class NoticeBoard: Sendable {
    private struct Listener {
        let topic: Topic
        let hear: @Sendable () -> Void
    }

    private let listeners = Mutex<(next: Int, all: [Int: Listener])>((0, [:]))

    func add(_ topic: Topic, _ hear: @escaping @Sendable () -> Void) -> Int {
        listeners.withLock { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = Listener(topic: topic, hear: hear)
            return listeners.next
        }
    }

    func remove(_ number: Int) { listeners.withLock { _ = $0.all.removeValue(forKey: number) } }

    /// What another process announced; nil for all topics.
    func tell(named name: String?) {
        let hearing = listeners.withLock { $0.all.values.filter { name == nil || $0.topic.name == name } }
        for listener in hearing { listener.hear() }
    }

    func tell(_ topics: Set<Topic>) {
        guard !topics.isEmpty else { return }
        let hearing = listeners.withLock { $0.all.values.filter { topics.contains($0.topic) } }
        for listener in hearing { listener.hear() }
    }
}
