public import Database
import Synchronization
public import Values

/// Runs jobs of its kinds on threads of its own until it is stopped. Any number of runners, in this process and others,
/// may work on one store: each job is held by one worker at a time.
public final class JobRunner: Sendable {
    public struct Settings: Sendable {
        /// Jobs at a time.
        public var workers: Int
        /// How long a job stays with a worker whose process gives no sign of life. Seconds, at least 1.
        public var lease: Int64
        /// How often to look for jobs that other processes queued; those of this one wake it at once. Seconds.
        public var poll: Double
        /// How long ended jobs are kept, with their payload. Days.
        public var keptDays: Int64

        public init(workers: Int = 2, lease: Int64 = 60, poll: Double = 2, keptDays: Int64 = 30) {
            precondition(workers >= 1 && lease >= 1 && poll > 0 && keptDays >= 0, "no such setting")
            self.workers = workers
            self.lease = lease
            self.poll = poll
            self.keptDays = keptDays
        }
    }

    enum Phase { case resting, running, stopping, stopped }

    struct State {
        var phase = Phase.resting
        /// Somebody queued, cancelled or ended a job.
        var isRung = false
        /// The dispatcher is asking the store for jobs.
        var isTaking = false
        var inbox: [JobContext] = []
        /// Also those in the inbox.
        var active: [JobContext] = []
        var dispatchers = 0
        var listening: Listening?
    }

    let desk: JobDesk
    let schedules: [JobSchedule]
    let settings: Settings
    let report: @Sendable (JobReport) -> Void
    let state = Monitor(State())

    /// - Parameter report: hears of failed attempts and of a store that is away, on any thread.
    public init(
        database: Database, clock: Clock, kinds: [JobKind], schedules: [JobSchedule] = [],
        settings: Settings = Settings(), report: @escaping @Sendable (JobReport) -> Void = { _ in }
    ) {
        precondition(
            schedules.allSatisfy { schedule in kinds.contains { $0.name == schedule.kind } },
            "a schedule names a kind that is not registered")
        desk = JobDesk(database: database, clock: clock, kinds: kinds, leaseSeconds: settings.lease)
        self.schedules = schedules
        self.settings = settings
        self.report = report
    }

    /// Starts the threads. Once in the life of a runner, which then must be stopped.
    public func start() {
        let listening = desk.database.listen(for: JobQueue.topic) { [weak self] in self?.ring() }
        state.withLock { state in
            precondition(state.phase == .resting, "a runner starts once")
            state.phase = .running
            state.listening = listening
            state.dispatchers = 1
        }
        for _ in 1...settings.workers {
            precondition(DetachedThread.start { self.work() }, "no thread for a worker")
        }
        precondition(DetachedThread.start { self.dispatch() }, "no thread for the jobs")
    }

    /// Takes no more jobs, tells the handlers to stop and waits so many seconds for them. What has not ended by then
    /// goes back into the queue and its handler can change nothing any more. Works once; then the store may be closed.
    public func stop(patience: Double = 10) {
        guard let active = leave(.stopping) else { return }
        for context in active { context.interrupt(.stopping) }
        _ = state.wait(until: deadline(patience)) { $0.active.isEmpty && !$0.isTaking ? true : nil }
        for context in leave(.stopped) ?? [] {
            context.interrupt(.leaseLost)
            _ = try? desk.end(context.job, .handedBack)
        }
        _ = state.wait { $0.dispatchers == 0 ? true : nil }
    }

    /// Ends without a word to the store, as a crash does; for tests.
    package func abandon() {
        _ = leave(.stopped)
        _ = state.wait { $0.dispatchers == 0 ? true : nil }
    }

    func ring() {
        state.withLock { $0.isRung = true }
        state.broadcast()
    }

    func deadline(_ seconds: Double) -> UInt64 { monotonicNanoseconds() + UInt64(max(0, seconds) * 1e9) }

    /// The jobs in work; nil when it has come so far already.
    private func leave(_ phase: Phase) -> [JobContext]? {
        let active = state.withLock { state -> [JobContext]? in
            guard phase == .stopping ? state.phase == .running : state.phase != .stopped && state.phase != .resting
            else { return nil }
            state.phase = phase
            if phase == .stopped { state.listening = nil }
            return state.active
        }
        state.broadcast()
        return active
    }
}
