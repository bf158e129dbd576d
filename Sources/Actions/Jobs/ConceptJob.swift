import Access
import Database
import Domain
import Files
import Jobs
import Storage
import Values

/// "Alle Steckbriefe als PDF" of a concept, laid out beside the pages.
///
/// The PDF is made with the rights of whoever asked for it, as they are when the work begins, and belongs to the job: no
/// other page finds it, and it goes after a week.
enum MeasureSheetsJob {
    static let kind = "massnahmen.steckbriefe"
    /// How long the PDF is kept. Seconds.
    static let kept: Int64 = 7 * 86_400
    /// Bytes; thousands of pages stay far below.
    private static let room = 256_000_000

    /// Which concept, by the words of its address and by its key: should another one get the address, the key tells.
    struct Order {
        let municipality: Slug
        let slug: ConceptSlug
        let concept: ConceptID

        var payload: JSON {
            [
                "gemeinde": .string(municipality.text), "konzept": .string(slug.text),
                "schluessel": .string(concept.text),
            ]
        }

        init(_ found: AddressedConcept) {
            municipality = found.municipalitySlug
            slug = found.concept.slug
            concept = found.concept.id
        }

        init?(_ payload: JSON) {
            guard let municipality = payload["gemeinde"]?.string.flatMap({ Slug($0) }),
                let slug = payload["konzept"]?.string.flatMap({ ConceptSlug($0) }),
                let concept = payload["schluessel"]?.string.flatMap({ ConceptID(text: $0) })
            else { return nil }
            self.municipality = municipality
            self.slug = slug
            self.concept = concept
        }
    }

    /// Whose file the result is.
    static func owner(_ id: JobID) -> String { "auftrag \(id.text)" }

    /// The file that a finished job has left.
    static func file(_ status: JobStatus) -> StoredFileID? {
        status.result?["datei"]?.string.flatMap { StoredFileID(text: $0) }
    }

    static func work(_ workshop: Workshop) -> JobKind {
        JobKind(kind, retry: JobRetry(attempts: 4, firstPause: 20)) { context in
            try JobError.translating { try run(workshop, context) }
        }
    }

    private static func run(_ workshop: Workshop, _ context: JobContext) throws {
        guard let order = Order(context.payload),
            let status = try context.read({ try JobQueue.status($0, context.id) }),
            let account = status.owner.flatMap({ AccountID(text: $0) })
        else { throw JobError.hopeless("Die Angaben zu diesem Auftrag sind nicht lesbar.") }
        guard let (scope, found) = try workshop.scope(of: account, in: order) else { throw noRights }
        let pdf = try workshop.measureSheetsPDF(scope) { done, total in
            try context.check()
            // One step more for the setting, which comes last and tells nothing on its way.
            context.progress(done, of: total + 1)
        }
        try context.check()
        let name = "Steckbriefe \(found.municipalityName) \(found.concept.title).pdf"
        let holder = owner(context.id)
        let file = try FileStore(database: workshop.database, clock: workshop.clock)
            .stage(CheckedFile(own: pdf, type: .pdf, name: name), owner: holder, quota: room)
        let now = context.now
        try context.finish(result: ["datei": .string(file.text)]) { writing in
            try FileStore.release(writing, file, owner: holder, at: now)
        }
    }

    /// Removes PDFs that nobody fetched in a week, and those whose job is no longer known.
    static func tidying(_ workshop: Workshop) -> RecurringTask {
        RecurringTask("auftraege.aufraeumen", .daily(hour: 4, minute: 10)) { context in
            let now = context.now
            let old = try context.read {
                try JobQueue.results($0, kind: kind, endedBefore: now.adding(seconds: -kept))
            }
            for job in old {
                try context.check()
                try context.commit { writing in
                    if let file = file(job) { try FileStore.delete(writing, file, owner: owner(job.id), at: now) }
                    try JobQueue.dropResult(writing, job.id)
                }
            }
        }
    }

    private static let noRights = JobError.hopeless(
        "Dieses Konzept gibt es nicht mehr, oder Sie haben dort keine Rechte mehr.")
}

extension Workshop {
    /// The rights that an account has in a concept now; nil without any, or when the address has become another's.
    func scope(
        of account: AccountID, in order: MeasureSheetsJob.Order
    ) throws -> (scope: Scope, found: AddressedConcept)? {
        let now = clock.now()
        return try read { reading in
            guard try AccountStore.find(reading, account)?.state == .active,
                let found = try ConceptStore.find(reading, order.slug, in: order.municipality),
                found.concept.id == order.concept
            else { return nil }
            let identity = Identity(account: account, grants: try GrantStore.grants(reading, of: account))
            guard let scope = identity.scope(in: ConceptPlace(found.concept), at: now), scope.may(.readConcept) else {
                return nil
            }
            return (scope, found)
        }
    }
}
