/// Threads for handlers that may wait. A thread is started when a job finds none idle, up to the limit; the queue is
/// bounded, so that a slow database leads to quick refusals instead of endless waiting.
final class WorkerPool: Sendable {
    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var next = 0
        var reserved = 0
        var idle = 0
        var threads = 0
        var stopped = false

        var waiting: Int { jobs.count - next }

        mutating func pop() -> (@Sendable () -> Void)? {
            guard next < jobs.count else { return nil }
            let job = jobs[next]
            next += 1
            if next == jobs.count || next > 256 {
                jobs.removeFirst(next)
                next = 0
            }
            return job
        }
    }

    private let state: Monitor<State>
    private let threadLimit: Int
    private let queueLimit: Int

    init(threads: Int, queue: Int) {
        threadLimit = max(1, threads)
        queueLimit = max(0, queue)
        state = Monitor(State())
    }

    /// Keeps a place for one job, which `submit` must then fill. False if everything is full or stopped.
    func reserve() -> Bool {
        state.withLock { state in
            let free = max(0, state.idle + threadLimit - state.threads)
            guard !state.stopped, state.waiting + state.reserved < queueLimit + free else { return false }
            state.reserved += 1
            return true
        }
    }

    func submit(_ job: @escaping @Sendable () -> Void) {
        let needsThread = state.withLock { state in
            state.reserved -= 1
            state.jobs.append(job)
            guard state.waiting > state.idle, state.threads < threadLimit else { return false }
            state.threads += 1
            return true
        }
        state.wakeOne()
        if needsThread { startThread() }
    }

    /// Idle threads end now, busy ones after their job. Jobs that wait are dropped.
    func stop() {
        state.withLock { state in
            state.stopped = true
            state.jobs = []
            state.next = 0
        }
        state.wakeAll()
    }

    private func startThread() {
        let started = Thread(name: "worker") { [self] in
            while let job = take() { job() }
        }
        if let started {
            started.detach()
        } else {
            // The system refuses; the threads there are will do the job, and a later one tries again.
            state.withLock { $0.threads -= 1 }
        }
    }

    private func take() -> (@Sendable () -> Void)? {
        var counted = false
        let job = state.wait { state -> (@Sendable () -> Void)?? in
            if let job = state.pop() {
                if counted { state.idle -= 1 }
                return .some(job)
            }
            if state.stopped {
                if counted { state.idle -= 1 }
                state.threads -= 1
                return .some(nil)
            }
            if !counted {
                counted = true
                state.idle += 1
            }
            return nil
        }
        return job ?? nil
    }
}
