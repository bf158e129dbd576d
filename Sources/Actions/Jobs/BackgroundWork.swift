import Database
import Jobs
import Mail
import Values

/// What runs beside the pages: letters, recurring tidying, long work that somebody started. Several processes over one
/// store share it; each job is done by one of them.
public final class BackgroundWork: Sendable {
    /// A failure for the log.
    public struct Report: Sendable {
        /// Nil for trouble with the store.
        public let kind: String?
        public let attempt: Int
        public let message: String
        public let detail: String?
        public let isFinal: Bool
    }

    private let runner: JobRunner

    /// - Parameters:
    ///   - office: without one, or with a viewer, no letter is sent.
    ///   - signing: without it, the heads of the history are not signed here.
    ///   - report: hears of failed attempts, on any thread.
    public init(
        _ workshop: Workshop, office: PostOffice? = nil, signing: HeadSigning? = nil,
        report: @escaping @Sendable (Report) -> Void
    ) {
        let cleaning = Outbox.cleaning()
        var tasks = [
            workshop.accountTidying, workshop.fileTidying, ConceptJob.tidying(workshop),
            RecurringTask(kind: cleaning.kind, schedule: cleaning.schedule),
        ]
        if let signing { tasks.append(workshop.headSigning(signing)) }
        var kinds = tasks.map(\.kind) + ConceptJob.allCases.map { $0.work(workshop) }
        if case .server(let server) = office?.way { kinds.append(Outbox.sender(server)) }
        // On PostgreSQL other processes ring (NOTIFY); on SQLite, and while a line is broken, looking finds the work.
        runner = JobRunner(
            database: workshop.database, clock: workshop.clock, kinds: kinds, schedules: tasks.map(\.schedule),
            settings: .init(workers: 2, poll: 1)
        ) { job in
            report(
                Report(
                    kind: job.kind, attempt: job.attempt, message: job.error.message, detail: job.error.detail,
                    isFinal: job.isFinal))
        }
    }

    /// Once; then it must be stopped.
    public func start() { runner.start() }

    /// Takes no more work; what does not end in time goes back into the queue for another process or the next start.
    public func stop() { runner.stop() }
}

/// Work that comes again: what to do and when.
struct RecurringTask: Sendable {
    let kind: JobKind
    let schedule: JobSchedule

    init(kind: JobKind, schedule: JobSchedule) {
        self.kind = kind
        self.schedule = schedule
    }

    /// Both under one name.
    init(_ name: String, _ rule: JobRule, _ handler: @escaping @Sendable (JobContext) throws -> Void) {
        self.init(kind: JobKind(name, handler), schedule: JobSchedule(name, kind: name, rule))
    }
}
