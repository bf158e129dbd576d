import Database
import Values

extension JobRunner {
    /// What the dispatcher remembers from round to round, so that an idle round is one query.
    struct Memory {
        /// When each schedule is due; nil before the first round that reached the store.
        var nextRuns: [String: Instant]?
        var forgetAt: Instant?
        var storeIsAway = false
        /// Rounds in which others were quicker.
        var emptyRounds = 0
    }

    /// The dispatcher's life: it alone asks the store for jobs, keeps leases and plans what recurs.
    func dispatch() {
        var memory = Memory()
        var goesOn = true
        while goesOn {
            let until = deadline(round(&memory))
            goesOn =
                state.wait(until: until) { state -> Bool? in
                    if state.phase == .stopped { return false }
                    guard state.isRung else { return nil }
                    state.isRung = false
                    return true
                } ?? true
        }
        state.withLock { $0.dispatchers = 0 }
        state.broadcast()
    }

    /// Answers how many seconds to rest, if nobody rings.
    private func round(_ memory: inout Memory) -> Double {
        let now = desk.clock.now()
        let (active, phase) = state.withLock { ($0.active, $0.phase) }
        guard phase != .stopped else { return 0 }
        do {
            try tend(active, at: now)
            guard phase == .running else { return 0.1 }
            try plan(&memory, at: now)
            let rest = try take(&memory, free: settings.workers - active.count, at: now)
            memory.storeIsAway = false
            return active.isEmpty ? rest : min(rest, 1, Double(settings.lease) / 6)
        } catch {
            if !memory.storeIsAway {
                let reason = (error as? DatabaseError).map { JobError(.failed, $0.message, detail: $0.description) }
                report(
                    JobReport(kind: nil, id: nil, attempt: 0, error: reason ?? .unexpected(error), isFinal: false))
            }
            memory.storeIsAway = true
            return settings.poll
        }
    }

    /// Renews leases, stores progress, and tells handlers what the store says about their jobs.
    private func tend(_ active: [JobContext], at now: Instant) throws {
        guard !active.isEmpty else { return }
        for (context, standing) in zip(active, try desk.standings(active.map(\.job))) {
            tell(context, standing)
            guard standing != .lost, case .needed(let progress) = context.renewal(at: now) else { continue }
            tell(context, try desk.renew(context.job, progress))
            context.renewed(progress, at: now)
        }
    }

    private func tell(_ context: JobContext, _ standing: JobDesk.Standing) {
        switch standing {
        case .held: break
        case .cancelled: context.interrupt(.cancelled)
        case .lost: if !context.hasFinished { context.interrupt(.leaseLost) }
        }
    }

    private func plan(_ memory: inout Memory, at now: Instant) throws {
        if memory.nextRuns == nil && !schedules.isEmpty {
            memory.nextRuns = try desk.database.write { [schedules] in
                try ScheduleStore.register($0, schedules, at: now)
            }
        }
        for schedule in schedules where memory.nextRuns?[schedule.name].map({ $0 <= now }) == true {
            let next = try desk.database.write { try ScheduleStore.plan($0, schedule, at: now) }
            memory.nextRuns?[schedule.name] = next
        }
        if memory.forgetAt.map({ $0 <= now }) != false {
            let limit = now.adding(seconds: -settings.keptDays * 86_400)
            try desk.database.write { _ = try JobQueue.forget($0, endedBefore: limit) }
            memory.forgetAt = now.adding(seconds: 3_600)
        }
    }

    private func take(_ memory: inout Memory, free: Int, at now: Instant) throws -> Double {
        guard free > 0 else { return settings.poll }
        let due = try desk.nextDue()
        guard let due, due <= now else {
            memory.emptyRounds = 0
            let next = ([due] + (memory.nextRuns ?? [:]).values.map { $0 }).compactMap { $0 }.min()
            return min(settings.poll, next.map { Double(max(0, $0 - now)) / 1e6 + 0.001 } ?? .infinity)
        }
        let mayTake = state.withLock { state in
            state.isTaking = state.phase == .running
            return state.isTaking
        }
        guard mayTake else { return 0 }
        defer {
            state.withLock { $0.isTaking = false }
            state.broadcast()
        }
        let taken = try desk.take(atMost: free)
        state.withLock { state in
            state.active += taken.jobs
            state.inbox += taken.jobs
        }
        for report in taken.reports { self.report(report) }
        if taken.jobs.isEmpty && taken.reports.isEmpty {
            memory.emptyRounds = min(memory.emptyRounds + 1, 10)
            return min(settings.poll, 0.005 * Double(1 << memory.emptyRounds))
        }
        memory.emptyRounds = 0
        return taken.jobs.count < free ? 0 : settings.poll
    }
}
