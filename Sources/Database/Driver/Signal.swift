import Glibc

/// Wakes one thread, once.
///
/// `@unchecked Sendable`: a POSIX semaphore is made for several threads, and lives as long as the signal.
package final class Signal: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    package init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    package func send() { sem_post(semaphore) }

    /// False when the time passed first. Forever for nil.
    package func wait(seconds: Double?) -> Bool {
        guard let seconds else {
            while sem_wait(semaphore) != 0 {}
            return true
        }
        // The semaphore counts by the wall clock, which may be set; so in slices, judged by the monotonic one.
        let end = monotonicNanoseconds() + UInt64(seconds * 1e9)
        while true {
            let now = monotonicNanoseconds()
            guard now < end else { return sem_trywait(semaphore) == 0 }
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            let nanoseconds = time.tv_nsec + Int(min(end - now, 1_000_000_000))
            time.tv_sec += nanoseconds / 1_000_000_000
            time.tv_nsec = nanoseconds % 1_000_000_000
            if sem_timedwait(semaphore, &time) == 0 { return true }
        }
    }
}
