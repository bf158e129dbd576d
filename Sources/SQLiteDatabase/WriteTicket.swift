import Database
import Glibc

/// One caller's change on its way through the writer, and the place where the caller waits for the answer.
///
/// `@unchecked Sendable`: the phase is an atomic hand-over by the monitor of `SQLiteWriter`; the result is written by
/// the writer thread before the semaphore is posted and read by the caller after it.
final class WriteTicket: @unchecked Sendable {
    let body: @Sendable (any DatabaseSession) throws -> Void
    /// Gets a transaction of its own.
    let isAlone: Bool
    /// Waits for its turn, and may still be called off. Touched under the writer's lock only.
    var isWaiting = true
    /// What the body threw; its savepoint is undone.
    var refusal: (any Error)?
    private let answered = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init(alone: Bool, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) {
        self.body = body
        isAlone = alone
        sem_init(answered, 0, 0)
    }

    deinit {
        sem_destroy(answered)
        answered.deallocate()
    }

    func answer() { sem_post(answered) }

    /// False when the time passed without an answer. Forever for nil.
    func wait(seconds: Double?) -> Bool {
        guard let seconds else {
            while sem_wait(answered) != 0 {}
            return true
        }
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let end = Double(time.tv_nsec) / 1e9 + seconds
        time.tv_sec += Int(end)
        time.tv_nsec = Int((end - Double(Int(end))) * 1e9)
        while sem_timedwait(answered, &time) != 0 {
            if errno == ETIMEDOUT { return false }
        }
        return true
    }
}
