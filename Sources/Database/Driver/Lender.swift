import Synchronization

/// Lends a limited number of things to threads, in the order in which they asked: under load nobody is passed over by
/// those who come back at once. The one used last is lent first, it is warmest.
package final class Lender<Resource: Sendable>: Sendable {
    package enum Loan: Sendable {
        case lent(Resource)
        /// There may be one more; the caller makes it, or says `discard()`.
        case toMake
        case refused(DatabaseError)
    }

    private final class Waiter: Sendable {
        let signal = Signal()
        let loan = Mutex<Loan?>(nil)
    }

    private struct State {
        var idle: [Resource] = []
        var count = 0
        var line: [Waiter] = []
        var isClosed = false

        /// The first in line, who now has the loan.
        mutating func serve(_ loan: Loan) -> Waiter? {
            guard !line.isEmpty else { return nil }
            let waiter = line.removeFirst()
            waiter.loan.withLock { $0 = loan }
            return waiter
        }

        mutating func empty(_ error: DatabaseError) -> [Waiter] {
            count -= idle.count
            idle = []
            defer { line = [] }
            for waiter in line { waiter.loan.withLock { $0 = .refused(error) } }
            return line
        }
    }

    private let size: Int
    private let state = Mutex(State())

    package init(size: Int) { self.size = max(1, size) }

    /// Waits at most so long; nil when the time has passed.
    package func take(seconds: Double) -> Loan? {
        var waiter: Waiter?
        let loan = state.withLock { state -> Loan? in
            if state.isClosed { return .refused(.closed) }
            if let resource = state.idle.popLast() { return .lent(resource) }
            if state.count < size {
                state.count += 1
                return .toMake
            }
            let last = Waiter()
            state.line.append(last)
            waiter = last
            return nil
        }
        guard let waiter else { return loan }
        if !waiter.signal.wait(seconds: seconds) {
            state.withLock { state in state.line.removeAll { $0 === waiter } }
        }
        // Also when time had passed: it may have been served in the meantime.
        return waiter.loan.withLock { $0 }
    }

    package func giveBack(_ resource: Resource) {
        let waiter = state.withLock { state -> Waiter? in
            if state.isClosed {
                state.count -= 1
                return nil
            }
            if let waiter = state.serve(.lent(resource)) { return waiter }
            state.idle.append(resource)
            return nil
        }
        waiter?.signal.send()
    }

    /// What was lent, or to be made, is no more.
    package func discard() {
        let waiter = state.withLock { state -> Waiter? in
            if !state.isClosed, let waiter = state.serve(.toMake) { return waiter }
            state.count -= 1
            return nil
        }
        waiter?.signal.send()
    }

    /// Refuses all who wait and forgets what is idle. What is out comes back as usual.
    package func refuseAll(_ error: DatabaseError) {
        let waiters = state.withLock { state in state.empty(error) }
        for waiter in waiters { waiter.signal.send() }
    }

    package func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            return state.empty(.closed)
        }
        for waiter in waiters { waiter.signal.send() }
    }
}
