internal import Glibc
internal import Synchronization

/// Hashes and compares passwords, only a few at a time, however many people sign in at once: each takes the memory that
/// its cost says. The others wait, so call it on a thread that may.
public final class PasswordHasher: Sendable {
    private final class Desk: Sendable {
        let lock = Mutex(())
    }

    public let cost: PasswordHash.Cost
    private let desks: [Desk]
    private let line: Int
    private let next = Atomic<Int>(0)
    private let inside = Atomic<Int>(0)

    /// - Parameters:
    ///   - atOnce: How many are worked on at the same time; four of the standard cost take 256 MiB. Without it one less than
    ///     there are processors, at least one and at most four.
    ///   - line: How many may wait before `isBusy` says that it is enough.
    public init(cost: PasswordHash.Cost = .standard, atOnce: Int? = nil, line: Int = 20) {
        self.cost = cost
        self.line = line
        let spare = sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1
        desks = (0..<max(1, atOnce ?? min(4, spare))).map { _ in Desk() }
    }

    /// Whether so many wait that who comes now should rather come again: each holds a thread that others need.
    public var isBusy: Bool { inside.load(ordering: .relaxed) >= desks.count + line }

    public func hash(_ password: String) -> PasswordHash {
        atDesk { PasswordHash(of: password, cost: cost) }
    }

    /// Compares with the hash, or with a decoy when there is none, so that both take as long.
    public func matches(_ password: String, _ hash: PasswordHash?) -> Bool {
        let other = hash ?? .decoy(cost: cost)
        return atDesk { other.matches(password) } && hash != nil
    }

    private func atDesk<Result>(_ work: () -> Result) -> Result {
        inside.wrappingAdd(1, ordering: .relaxed)
        defer { inside.wrappingSubtract(1, ordering: .relaxed) }
        let desk = desks[abs(next.wrappingAdd(1, ordering: .relaxed).oldValue % desks.count)]
        var result: Result?
        desk.lock.withLock { _ in result = PatientThread.run(work) }
        return result!
    }
}
