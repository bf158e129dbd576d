import Database
import Values

extension JobRunner {
    /// A worker's life: one job after the other.
    func work() {
        while let context = next() {
            if let ending = run(context) { settle(context, ending) }
            state.withLock { state in
                state.active.removeAll { $0 === context }
                state.isRung = true
            }
            state.broadcast()
        }
    }

    private func next() -> JobContext? {
        let next = state.wait { state -> JobContext?? in
            if state.phase == .stopped { return .some(nil) }
            return state.inbox.isEmpty ? nil : .some(state.inbox.removeFirst())
        }
        return next ?? nil
    }

    /// Nil when there is nothing to say to the store: the handler said it, or it is no longer ours to say.
    private func run(_ context: JobContext) -> JobEnding? {
        guard state.withLock({ $0.phase == .running }) else { return .handedBack }
        do {
            try context.job.kind.handler(context)
            if context.hasFinished { return nil }
            return context.knownInterruption.map { ending($0, context) } ?? .done
        } catch {
            let reason =
                switch error {
                case let error as JobError: error
                case let error as DatabaseError: JobError(.failed, error.message, detail: error.description)
                default: JobError.unexpected(error)
                }
            if context.hasFinished {
                tell(context, reason, isFinal: true)
                return nil
            }
            return ending(reason, context)
        }
    }

    private func ending(_ reason: JobError, _ context: JobContext) -> JobEnding? {
        if reason.code == .leaseLost || context.hasLostLease {
            tell(context, reason, isFinal: false)
            return nil
        }
        return switch reason.code {
        case .cancelled: .cancelled
        case .stopping: .handedBack
        case .failed, .hopeless, .leaseLost: .failed(reason)
        }
    }

    /// Says it again while the store is away, until the lease has run out and somebody else will do the job anyway.
    private func settle(_ context: JobContext, _ ending: JobEnding) {
        let limit = desk.lease(from: desk.clock.now())
        while true {
            do {
                if let report = try desk.end(context.job, ending) { self.report(report) }
                return
            } catch {
                let code = (error as? DatabaseError)?.code
                let mayHelp = code == .unavailable || code == .busy || code == .outcomeUnknown
                let isStopped = state.withLock { $0.phase == .stopped }
                guard mayHelp, !isStopped, desk.clock.now() < limit else {
                    return tell(context, .unexpected(error), isFinal: false)
                }
                _ = state.wait(until: deadline(0.5)) { $0.phase == .stopped ? true : nil }
            }
        }
    }

    private func tell(_ context: JobContext, _ error: JobError, isFinal: Bool) {
        report(
            JobReport(
                kind: context.job.kind.name, id: context.id, attempt: context.attempt, error: error, isFinal: isFinal))
    }
}
