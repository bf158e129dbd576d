import Access
import Database
import Domain
import Files
import Jobs
import Storage
import Values

/// Long work on a concept that somebody starts on its pages and that leaves one file.
///
/// It is done with the rights of whoever asked for it, as they are when the work begins. The file belongs to the job: no
/// other page finds it, and it goes after a week. The raw value is the kind of the job.
enum ConceptJob: String, CaseIterable {
    /// "Alle Steckbriefe als PDF"
    case measureSheets = "massnahmen.steckbriefe"
    /// "Alle Papiere erstellen"
    case papers = "vorlagen.alle"

    /// How long the file is kept. Seconds.
    static let kept: Int64 = 7 * 86_400
    /// Bytes; thousands of pages stay far below.
    private static let room = 256_000_000

    /// Whose file the result is.
    static func owner(_ id: JobID) -> String { "auftrag \(id.text)" }

    /// The file that a finished job has left.
    static func file(_ status: JobStatus) -> StoredFileID? {
        status.result?["datei"]?.string.flatMap { StoredFileID(text: $0) }
    }

    /// Whether these rights are enough to start the work and to fetch what came of it.
    func isAllowed(_ scope: Scope) -> Bool {
        switch self {
        case .measureSheets: scope.may(.readConcept)
        // The papers speak of the concept as a whole.
        case .papers: scope.mayEverywhere(.readConcept)
        }
    }

    func work(_ workshop: Workshop) -> JobKind {
        JobKind(rawValue, retry: JobRetry(attempts: 4, firstPause: 20)) { context in
            try JobError.translating { try run(workshop, context) }
        }
    }

    private func run(_ workshop: Workshop, _ context: JobContext) throws {
        guard let order = Order(context.payload),
            let status = try context.read({ try JobQueue.status($0, context.id) }),
            let account = status.owner.flatMap({ AccountID(text: $0) })
        else { throw JobError.hopeless("Die Angaben zu diesem Auftrag sind nicht lesbar.") }
        guard let (scope, found) = try workshop.scope(of: account, in: order), isAllowed(scope) else {
            throw Self.noRights
        }
        let made = try make(workshop, scope, found, context)
        try context.check()
        let holder = Self.owner(context.id)
        let file = try FileStore(database: workshop.database, clock: workshop.clock)
            .stage(made, owner: holder, quota: Self.room)
        let now = context.now
        try context.finish(result: ["datei": .string(file.text)]) { writing in
            try FileStore.release(writing, file, owner: holder, at: now)
        }
    }

    private func make(
        _ workshop: Workshop, _ scope: Scope, _ found: AddressedConcept, _ context: JobContext
    ) throws -> CheckedFile {
        let place = "\(found.municipalityName) \(found.concept.title)"
        switch self {
        case .measureSheets:
            let pdf = try workshop.measureSheetsPDF(scope) { done, total in
                try context.check()
                // One step more for the setting, which comes last and tells nothing on its way.
                context.progress(done, of: total + 1)
            }
            return CheckedFile(own: pdf, type: .pdf, name: "Steckbriefe \(place).pdf")
        case .papers:
            let archive = try workshop.paperArchive(scope, found) { done, total in
                try context.check()
                context.progress(done, of: total)
            }
            return CheckedFile(own: archive, type: .zip, name: "Papiere \(place).zip")
        }
    }

    /// Removes files that nobody fetched in a week, and those whose job is no longer known.
    static func tidying(_ workshop: Workshop) -> RecurringTask {
        RecurringTask("auftraege.aufraeumen", .daily(hour: 4, minute: 10)) { context in
            let now = context.now
            let old = try context.read { reading in
                try allCases.flatMap { work in
                    try JobQueue.results(reading, kind: work.rawValue, endedBefore: now.adding(seconds: -kept))
                }
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
