import Synchronization
import Values

/// The runner's side of a job in work.
extension JobContext {
    /// The reason to stop; a lost lease outweighs all others.
    func interrupt(_ reason: JobError) {
        state.withLock { state in
            if state.interruption == nil || reason.code == .leaseLost { state.interruption = reason }
        }
    }

    var hasFinished: Bool { state.withLock { $0.hasFinished } }

    var hasLostLease: Bool { state.withLock { $0.interruption?.code == .leaseLost } }

    /// Why it stopped, if it returned because it was told to.
    var knownInterruption: JobError? { state.withLock { $0.knowsIt ? $0.interruption : nil } }

    enum Renewal {
        case needed(JobDesk.Progress?)
        case notNow
    }

    /// Whether lease or progress should be stored now. Not while a commit does it, and not for a handler that hangs.
    func renewal(at now: Instant) -> Renewal {
        let (lease, silence) = (desk.leaseSeconds * 1_000_000, job.kind.silence * 1_000_000)
        return state.withLock { state in
            if state.commits > 0 || state.hasFinished || now - state.lastSign > silence { return .notNow }
            if state.interruption?.code == .leaseLost { return .notNow }
            let hasNews = state.progress != state.progressStored
            guard now - state.renewedAt >= (hasNews ? min(1_000_000, lease / 3) : lease / 3) else { return .notNow }
            return .needed(state.progress)
        }
    }

    func renewed(_ progress: JobDesk.Progress?, at now: Instant) {
        state.withLock { state in
            state.renewedAt = now
            state.progressStored = progress
        }
    }
}
