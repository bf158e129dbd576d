import Glibc

/// Lets one thread through at a time; the others wait, but not beyond their deadline.
///
/// `@unchecked Sendable`: `taken` is only touched with the mutex held; the memory of mutex and condition is
/// allocated once, never moved, and released only when the last reference is gone.
final class Turn: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var taken = false

    init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// True when it is our turn; then `give` must follow.
    func take(until deadline: Deadline) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        var time = deadline.absoluteTime
        while taken {
            if pthread_cond_timedwait(condition, mutex, &time) != 0 && taken { return false }
        }
        taken = true
        return true
    }

    func give() {
        pthread_mutex_lock(mutex)
        taken = false
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }
}
