import Database
import Glibc

/// The only thread that changes the file. What arrives while the disk is synced goes into the next transaction
/// together, so many callers share one sync; each is answered after the COMMIT that holds its change.
final class SQLiteWriter: Sendable {
    private struct Queue {
        var waiting: [WriteTicket] = []
        var isClosed = false
        var hasEnded = false
        var thread: pthread_t?
    }

    private let queue = Monitor(Queue())
    private let patience: Double
    private static let batchSize = 512

    init(_ connection: SQLiteConnection, patience: Double) {
        self.patience = patience
        let queue = queue
        startThread {
            queue.withLock { $0.thread = pthread_self() }
            let batches = SQLiteBatch(connection)
            while let tickets = Self.next(queue) { batches.run(tickets) }
            queue.withLock { $0.hasEnded = true }
            queue.broadcast()
        }
    }

    func write(_ kind: WriteTicket.Kind, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) throws {
        let ticket = WriteTicket(kind, body)
        try queue.withLock { queue in
            if queue.isClosed { throw DatabaseError.closed }
            queue.waiting.append(ticket)
        }
        queue.broadcast()
        if !ticket.answered.wait(seconds: kind == .shared ? patience : nil) {
            guard !calledOff(ticket) else { throw DatabaseError.busy() }
            _ = ticket.answered.wait(seconds: nil)
        }
        if let refusal = ticket.refusal { throw refusal }
    }

    /// Finishes what waits, then ends the thread. Does not wait on that thread itself, which may hold the last reference.
    func close() {
        let isOwn = queue.withLock { queue in
            queue.isClosed = true
            return queue.thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false
        }
        queue.broadcast()
        if !isOwn { _ = queue.wait { $0.hasEnded ? true : nil } }
    }

    private func calledOff(_ ticket: WriteTicket) -> Bool {
        queue.withLock { queue in
            guard ticket.isWaiting else { return false }
            queue.waiting.removeAll { $0 === ticket }
            return true
        }
    }

    /// All that wait, up to a bound; nil when closed and empty.
    private static func next(_ queue: Monitor<Queue>) -> [WriteTicket]? {
        queue.wait { queue -> [WriteTicket]?? in
            if queue.waiting.isEmpty { return queue.isClosed ? .some(nil) : .none }
            let end = queue.waiting.firstIndex { $0.kind != .shared } ?? queue.waiting.count
            let tickets = Array(queue.waiting.prefix(max(1, min(end, batchSize))))
            queue.waiting.removeFirst(tickets.count)
            for ticket in tickets { ticket.isWaiting = false }
            return .some(tickets)
        } ?? nil
    }
}

/// A detached thread that runs the body once.
private func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Start: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let start = Unmanaged.passRetained(Start(body)).toOpaque()
    let result = pthread_create(
        &thread, nil,
        { argument in
            Unmanaged<Start>.fromOpaque(argument!).takeRetainedValue().body()
            return nil
        }, start)
    precondition(result == 0, "no thread for the database writer")
    pthread_detach(thread)
}
