import Database

/// One caller's change on its way through the writer, and the signal by which the caller hears of its answer.
///
/// `@unchecked Sendable`: `isWaiting` is touched under the writer's lock only; the refusal is written by the writer
/// thread before it sends the signal and read by the caller after it.
final class WriteTicket: @unchecked Sendable {
    let body: @Sendable (any DatabaseSession) throws -> Void
    /// Gets a transaction of its own.
    let isAlone: Bool
    /// Waits for its turn, and may still be called off.
    var isWaiting = true
    /// What the body threw; its savepoint is undone.
    var refusal: (any Error)?
    let answered = Signal()

    init(alone: Bool, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) {
        self.body = body
        isAlone = alone
    }
}
