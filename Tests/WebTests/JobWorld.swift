import Access
import Actions
import Database
import Domain
import Files
import Foundation
import Jobs
import TestSupport
import Testing
import Values

/// Jobs in states that the pages must show, without a worker.
struct JobWorld {
    let site: WebSite
    let database: Database
    let lead: Signing.Session

    static let sheets = "/werkstatt/tannenrode/insek-2036/massnahmen/steckbriefe"
    static let papers = "/werkstatt/tannenrode/insek-2036/vorlagen/alle"
    static let pdf = Array("%PDF-1.7\nnicht wirklich\n".utf8) + [UInt8](repeating: 65, count: 400_000)

    init(_ site: WebSite, _ database: Database) throws {
        self.site = site
        self.database = database
        try Workspaces.open(site.workshop)
        lead = try Signing.session(site.workshop, granting: .lead)
    }

    var cookie: String { "Cookie: \(lead.cookie)" }

    /// Starts the work as its button does; the job's id.
    func begin(_ button: String = JobWorld.sheets) throws -> JobID {
        let (field, token) = try site.token()
        let answer = try site.client.post(button, [field], "\(token); \(lead.cookie)")
        #expect(answer.status == 303)
        return try #require(JobID(text: String(answer["Location"]?.dropFirst("/auftrag/".count) ?? "")))
    }

    func post(_ path: String, as session: Signing.Session? = nil) throws -> Answer {
        let (field, token) = try site.token()
        return try site.client.post(path, [field], "\(token); \((session ?? lead).cookie)")
    }

    func set(_ id: JobID, _ change: SQL) throws {
        try database.write { _ = try $0.execute("UPDATE job SET \(change) WHERE id = \(id)") }
    }

    func fail(_ id: JobID) throws {
        try set(
            id,
            """
            state = 'failed', due = NULL, finished = \(HandClock.start), message = 'Das PDF ließ sich nicht setzen.',
            detail = 'typst: 137', attempt = 4
            """)
    }

    /// As a worker would leave it.
    func finish(_ id: JobID) throws {
        let store = FileStore(database: database, clock: .fixed(HandClock.start))
        let file = try store.save(
            CheckedFile(own: Self.pdf, type: .pdf, name: "Steckbriefe Tannenrode.pdf"), owner: "auftrag \(id.text)",
            quota: 1_000_000)
        let result: JSON = ["datei": .string(file.text)]
        try set(
            id,
            """
            state = 'done', due = NULL, started = \(HandClock.start), finished = \(HandClock.start),
            result = \(result.canonicalText)
            """)
    }
}

extension TestStore {
    func withJobWorld(_ body: (JobWorld) throws -> Void) throws {
        try withWorkshop { workshop, database in
            _ = try workshop.importFiles(ImportRequest(files: [Samples.register])) { _ in }
            let site = try WebSite(database)
            try body(try JobWorld(site, database))
        }
    }
}
