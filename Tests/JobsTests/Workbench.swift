import Database
import Foundation
import Jobs
import Storage
import Synchronization
import TestSupport
import Values

/// What several threads found.
final class Gathered<Element: Sendable>: Sendable {
    private let elements = Mutex<[Element]>([])

    var all: [Element] { elements.withLock { $0 } }

    func add(_ element: Element) { elements.withLock { $0.append(element) } }
}

/// A gate that a handler waits at until the test opens it.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() { semaphore.signal() }

    /// False when nobody opened it in time.
    @discardableResult
    func wait() -> Bool { semaphore.wait(timeout: .now() + 20) == .success }
}

/// Asks again until it is so; false when it was not in time.
func eventually(seconds: Double = 20, _ condition: () throws -> Bool) rethrows -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
        if try condition() { return true }
        usleep(5_000)
    }
    return try condition()
}

extension TestStore {
    /// All tables, and one more where handlers leave what they did.
    static let migrations =
        Migrations.all + [
            Migration(
                1_000, "effects",
                steps: [.table("effect", columns: [.text("job").notNull, .int64("step").notNull, .text("by").notNull])])
        ]

    func withJobs(_ body: (Database) throws -> Void) throws { try withDatabase(Self.migrations, body) }
}

extension Database {
    func enqueue(_ kind: String, _ payload: JSON = .object([:]), key: String? = nil) throws -> JobID {
        try write { try JobQueue.enqueue($0, kind: kind, payload: payload, at: HandClock.start, key: key) }
    }

    func status(_ id: JobID) throws -> JobStatus? { try read { try JobQueue.status($0, id) } }

    func state(_ id: JobID) throws -> JobState? { try status(id)?.state }

    /// The steps that were done, in the order of their numbers.
    func effects(_ id: JobID) throws -> [Int] {
        try read { try $0.rows("SELECT step FROM effect WHERE job = \(id) ORDER BY step") { Int(try $0.int()) } }
    }
}

extension Writing {
    func leaveEffect(_ id: JobID, step: Int = 1, by worker: String = "") throws {
        try execute("INSERT INTO effect (job, step, by) VALUES (\(id), \(step), \(worker))")
    }
}

extension JobRunner.Settings {
    static let quick = JobRunner.Settings(workers: 2, lease: 60, poll: 0.05)
}
