import Database

/// One caller's change on its way through the writer, and the signal by which the caller hears of its answer.
///
/// `@unchecked Sendable`: `isWaiting` is touched under the writer's lock only; the refusal is written by the writer
/// thread before it sends the signal and read by the caller after it.
final class WriteTicket: @unchecked Sendable {
    let body: @Sendable (any DatabaseSession) throws -> Void
    enum Kind {
        /// Shares a transaction with others.
        case shared
        /// Gets a transaction of its own.
        case alone
        /// Runs outside any transaction.
        case bare
    }

    let kind: Kind
    /// Waits for its turn, and may still be called off.
    var isWaiting = true
    /// What the body threw; its savepoint is undone.
    var refusal: (any Error)?
    let answered = Signal()

    init(_ kind: Kind, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) {
        self.body = body
        self.kind = kind
    }
}
