import Glibc

/// Knows whether the current thread is inside a body, so that a nested `read` or `write` is an error, not a deadlock.
///
/// Sendable by construction: the key never changes and what it points to belongs to each thread alone.
final class ThreadMark: Sendable {
    private let key: pthread_key_t

    init() {
        var key = pthread_key_t()
        let result = pthread_key_create(&key, nil)
        precondition(result == 0, "no thread key left")
        self.key = key
    }

    deinit { pthread_key_delete(key) }

    /// Runs the body marked, or throws when the thread is marked already.
    func inside<T>(_ body: () throws -> T) throws -> T {
        guard pthread_getspecific(key) == nil else {
            throw DatabaseError.misuse(
                "read oder write wurde innerhalb eines anderen read oder write derselben Datenbank aufgerufen.")
        }
        pthread_setspecific(key, UnsafeRawPointer(bitPattern: 1))
        defer { pthread_setspecific(key, nil) }
        return try body()
    }

    var isInside: Bool { pthread_getspecific(key) != nil }
}
