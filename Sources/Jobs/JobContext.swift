public import Database
import Synchronization
public import Values

/// What a handler knows and may do about its job. Safe to use from several threads.
public final class JobContext: Sendable {
    struct State {
        var interruption: JobError?
        /// The handler asked and was told to stop.
        var knowsIt = false
        var hasFinished = false
        var commits = 0
        var checkpoint: JSON?
        var progress: JobDesk.Progress?
        var progressStored: JobDesk.Progress?
        var lastSign: Instant
        var renewedAt: Instant
    }

    let desk: JobDesk
    let job: TakenJob
    let state: Mutex<State>

    init(_ desk: JobDesk, _ job: TakenJob, at now: Instant) {
        self.desk = desk
        self.job = job
        state = Mutex(State(checkpoint: job.checkpoint, lastSign: now, renewedAt: now))
    }

    public var id: JobID { job.id }
    public var payload: JSON { job.payload }
    /// From 1.
    public var attempt: Int { job.attempt }
    /// By the runner's clock.
    public var now: Instant { desk.clock.now() }
    /// What the last `commit` with a checkpoint left, also one of an earlier attempt: where to go on.
    public var checkpoint: JSON? { state.withLock { $0.checkpoint } }

    /// Whether the handler should stop, because somebody cancelled the job, the program is being stopped or another
    /// worker took over. A handler that returns after it was told so counts as stopped, not as done.
    public var isCancelled: Bool {
        let now = desk.clock.now()
        return state.withLock { state in
            state.lastSign = now
            state.knowsIt = state.interruption != nil
            return state.knowsIt
        }
    }

    /// Throws why the handler should stop, if it should.
    public func check() throws(JobError) {
        if isCancelled, let reason = state.withLock({ $0.interruption }) { throw reason }
    }

    /// Tells how far it is. Costs nothing: it is stored about once a second and with each commit.
    public func progress(_ done: Int, of total: Int) {
        let now = desk.clock.now()
        state.withLock { state in
            state.lastSign = now
            state.progress = JobDesk.Progress(done: min(max(0, done), total), of: total, at: now)
        }
    }

    /// Reads, whether or not this worker still holds the job.
    public func read<T>(_ body: (Reading) throws -> T) throws -> T { try desk.database.read(body) }

    /// Changes the store only if this worker still holds the job, so that a slow one can never write after another took
    /// over. Throws `JobError` `.leaseLost` or `.cancelled` instead, which the handler passes on.
    ///
    /// - Parameter checkpoint: where to go on after a crash, stored with the change: each step happens once.
    @discardableResult
    public func commit<T: Sendable>(
        checkpoint: JSON? = nil, _ body: @escaping @Sendable (Writing) throws -> T
    ) throws -> T {
        try change(checkpoint: checkpoint, ends: false, body)
    }

    /// As `commit`, and the job is done with it: what a job does exactly once.
    /// - Parameter result: what came of it, kept with the job.
    @discardableResult
    public func finish<T: Sendable>(
        result: JSON? = nil, _ body: @escaping @Sendable (Writing) throws -> T
    ) throws -> T {
        try change(checkpoint: nil, ends: true, result: result, body)
    }

    private func change<T: Sendable>(
        checkpoint: JSON?, ends: Bool, result outcome: JSON? = nil, _ body: @escaping @Sendable (Writing) throws -> T
    ) throws -> T {
        let (desk, job, now) = (desk, job, desk.clock.now())
        let progress = state.withLock { state in
            state.commits += 1
            state.lastSign = now
            return state.progress
        }
        defer { state.withLock { $0.commits -= 1 } }
        do {
            let result = try desk.database.write { writing in
                switch try desk.hold(writing, job, progress, checkpoint: checkpoint, at: now) {
                case .held: break
                case .cancelled: throw JobError.cancelled
                case .lost: throw JobError.leaseLost
                }
                let result = try body(writing)
                if ends { try desk.close(writing, job.id, .done, nil, result: outcome, at: now) }
                return result
            }
            state.withLock { state in
                state.checkpoint = checkpoint ?? state.checkpoint
                state.progressStored = progress
                state.renewedAt = now
                state.hasFinished = ends
            }
            return result
        } catch let error as JobError where error.code == .leaseLost || error.code == .cancelled {
            interrupt(error)
            throw error
        }
    }
}
