import Synchronization

/// A value that the first who asks works out, and that is kept for all who ask later.
final class Deferred<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    /// - Parameter make: Pure, so that it does not matter whose is taken.
    func value(_ make: () -> Value) -> Value {
        if let value = kept.withLock({ $0 }) { return value }
        let value = make()
        kept.withLock { $0 = value }
        return value
    }
}
