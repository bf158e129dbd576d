public import Access
import Database
public import Domain
import Files
public import Jobs
import Storage
import Values

/// A job as its page shows it.
public struct JobView: Sendable {
    public let status: JobStatus
    /// Where it was started; nil for what the installation does by itself.
    public let origin: Origin?
    /// Whether there is a file to fetch.
    public let hasFile: Bool

    public enum Origin: Hashable, Sendable {
        case measureSheets(Slug, ConceptSlug)
        case papers(Slug, ConceptSlug)
    }
}

extension Workshop {
    /// Lays out all sheets of a concept in the background. Whoever asks again while it runs gets the same job.
    ///
    /// Throws `PlanningError` for who is no person with an account.
    public func startMeasureSheets(_ scope: Scope, _ found: AddressedConcept) throws -> JobID {
        try start(.measureSheets, scope, found)
    }

    /// Makes every paper of a concept in the background. Whoever asks again while it runs gets the same job.
    ///
    /// Throws `PlanningError` for who is no person with an account, or may not read all of the concept.
    public func startPapers(_ scope: Scope, _ found: AddressedConcept) throws -> JobID {
        try start(.papers, scope, found)
    }

    private func start(_ work: ConceptJob, _ scope: Scope, _ found: AddressedConcept) throws -> JobID {
        guard case .account(let account) = scope.actor, work.isAllowed(scope), scope.concept == found.concept.id
        else {
            throw PlanningError.notAllowed
        }
        let (kind, payload) = (work.rawValue, ConceptJob.Order(found).payload)
        let now = clock.now()
        return try write { writing in
            let own = try JobQueue.newest(writing, kind: kind, owner: account.text, limit: 20)
            if let open = own.first(where: { !$0.state.hasEnded && $0.payload == payload }) { return open.id }
            return try JobQueue.enqueue(writing, kind: kind, payload: payload, at: now, owner: account.text)
        }
    }

    /// A job for whoever started it and for those who run the installation; nil for all others.
    public func job(_ id: JobID, for identity: Identity) throws -> JobView? {
        guard let status = try read({ try JobQueue.status($0, id) }),
            Self.isOwn(status, identity)
                || identity.may(.readOperations, at: clock.now())
        else { return nil }
        return JobView(
            status: status, origin: Self.origin(status),
            hasFile: status.state == .done && ConceptJob.file(status) != nil && Self.isOwn(status, identity))
    }

    /// Ends a job; false when it has ended already or is none of theirs.
    @discardableResult
    public func cancelJob(_ id: JobID, for identity: Identity) throws -> Bool {
        guard try job(id, for: identity) != nil else { return false }
        let now = clock.now()
        return try write { try JobQueue.cancel($0, id, at: now) }
    }

    /// Tries a failed or cancelled job once more; false when it has not ended so or is none of theirs.
    @discardableResult
    public func restartJob(_ id: JobID, for identity: Identity) throws -> Bool {
        guard try job(id, for: identity) != nil else { return false }
        let now = clock.now()
        return try write { try JobQueue.restart($0, id, at: now) }
    }

    /// What a finished job has left, for whoever started it and still has the rights that it was made with.
    public func jobResult(_ id: JobID, for identity: Identity) throws -> StoredContent? {
        guard let status = try read({ try JobQueue.status($0, id) }), Self.isOwn(status, identity),
            let account = identity.account, let work = ConceptJob(rawValue: status.kind),
            let order = ConceptJob.Order(status.payload), let file = ConceptJob.file(status),
            let rights = try scope(of: account, in: order)?.scope, work.isAllowed(rights),
            let stored = try read({ try FileStore.find($0, file, owner: ConceptJob.owner(id)) })
        else { return nil }
        return StoredContent(stored, FileStore(database: database, clock: clock))
    }

    /// All jobs of the installation, the newest first.
    public func jobs(_ state: JobState?, before: JobID?, limit: Int) throws -> [JobStatus] {
        try read { try JobQueue.newest($0, state: state, before: before, limit: limit) }
    }

    private static func origin(_ status: JobStatus) -> JobView.Origin? {
        guard let work = ConceptJob(rawValue: status.kind), let order = ConceptJob.Order(status.payload) else {
            return nil
        }
        switch work {
        case .measureSheets: return .measureSheets(order.municipality, order.slug)
        case .papers: return .papers(order.municipality, order.slug)
        }
    }

    private static func isOwn(_ status: JobStatus, _ identity: Identity) -> Bool {
        guard let owner = status.owner, let account = identity.account else { return false }
        return owner == account.text
    }
}
