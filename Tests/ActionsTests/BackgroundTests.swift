import Access
import Cryptography
import Database
import Domain
import Files
import Foundation
import Jobs
import Storage
import TestSupport
import Testing
import Values

@testable import Actions

@Suite("Work beside the pages")
struct BackgroundTests {
    /// Runs one kind of job until it has ended.
    private func run(
        _ kind: JobKind, _ database: Database, _ clock: Clock, owner: String? = nil, payload: JSON = .object([:])
    ) throws -> JobStatus {
        let id = try database.write {
            try JobQueue.enqueue($0, kind: kind.name, payload: payload, at: clock.now(), owner: owner)
        }
        let runner = JobRunner(database: database, clock: clock, kinds: [kind], settings: .init(poll: 0.05))
        runner.start()
        defer { runner.stop() }
        for _ in 0..<2_000 {
            if let status = try database.read({ try JobQueue.status($0, id) }),
                status.state.hasEnded || status.message != nil
            {
                return status
            }
            usleep(5_000)
        }
        throw Late()
    }

    private struct Late: Error {}

    @Test("Sessions, links and tries that have expired go", arguments: TestStore.all)
    func accounts(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.inviteUte()
            _ = try? world.workshop.signIn(
                email: "ute.beyer@tannenrode.example", password: "falsch", from: AccountWorld.place)
            func rows() throws -> Int {
                try world.database.read { reading in
                    try reading.scalar(
                        """
                        SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM one_time_link)
                            + (SELECT count(*) FROM sign_in_throttle) + (SELECT count(*) FROM throttle_salt)
                        """)
                }
            }
            let before = try rows()
            #expect(before >= 4)
            #expect(try run(world.workshop.accountTidying.kind, world.database, world.hand.clock).state == .done)
            #expect(try rows() == before, "what still counts stays")
            world.hand.advance(seconds: 30 * 86_400)
            #expect(try run(world.workshop.accountTidying.kind, world.database, world.hand.clock).state == .done)
            #expect(try rows() == 0)
        }
    }

    @Test(
        "Heads are signed once they have grown; a chain that was cut fails the job and is told",
        arguments: TestStore.all)
    func heads(_ store: TestStore) throws {
        let folder = try TestFolder()
        let signing = HeadSigning(key: SigningKey.make(), path: "\(folder.path)/koepfe.jsonl")
        try store.withWorkshop { workshop, database in
            _ = try workshop.invite(
                email: AccountWorld.ute, name: "Ute Beyer", AccountWorld.lead, by: .tool("test"), byLetter: false)
            let task = workshop.headSigning(signing)
            #expect(try run(task.kind, database, workshop.clock).state == .done)
            let lines = try String(contentsOfFile: signing.path, encoding: .utf8).split(separator: "\n").count
            #expect(lines == 1)
            #expect(try run(task.kind, database, workshop.clock).state == .done)
            #expect(try String(contentsOfFile: signing.path, encoding: .utf8).split(separator: "\n").count == lines)
            try database.write { _ = try $0.execute("DELETE FROM audit_entry") }
            let failed = try run(task.kind, database, workshop.clock)
            #expect(failed.state == .failed)
            #expect(failed.message?.isEmpty == false)
        }
    }

    @Test("Without rights nothing is made of a concept, whoever asked for it before", arguments: TestStore.all)
    func noRights(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            try workshop.importing([Samples.register])
            _ = try workshop.openConcept(
                ConceptDraft(title: "INSEK 2036", municipalities: [AGS("14999010")!]), byTool: "test")
            let found = try #require(
                try workshop.addressedConcept(ConceptSlug("insek-2036")!, in: Slug("tannenrode")!))
            let payload = ConceptJob.Order(found).payload
            let stranger = AccountID.make(at: HandClock.start)
            for kind in ConceptJob.allCases.map({ $0.work(workshop) }) {
                for owner in [stranger.text, nil, "unsinn"] {
                    let status = try run(kind, database, workshop.clock, owner: owner, payload: payload)
                    #expect(status.state == .failed, "\(kind.name) \(owner ?? "-")")
                    #expect(status.result == nil)
                }
                #expect(try run(kind, database, workshop.clock, owner: stranger.text).state == .failed)
            }
        }
    }

    @Test("What a job has left goes after a week, and not before", arguments: TestStore.all)
    func results(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let hand = HandClock()
            let workshop = Workshop.forTests(database, clock: hand.clock)
            let left = try ConceptJob.allCases.map { try leave($0, database, hand.clock) }
            func isThere(_ left: (job: JobID, file: StoredFileID)) throws -> Bool {
                try database.read { try FileStore.find($0, left.file, owner: ConceptJob.owner(left.job)) } != nil
            }
            hand.advance(seconds: 6 * 86_400)
            #expect(try run(ConceptJob.tidying(workshop).kind, database, hand.clock).state == .done)
            for one in left { #expect(try isThere(one)) }
            hand.advance(seconds: 86_401)
            #expect(try run(ConceptJob.tidying(workshop).kind, database, hand.clock).state == .done)
            for one in left {
                #expect(try !isThere(one))
                #expect(try database.read { try JobQueue.status($0, one.job) }?.result == nil)
            }
        }
    }

    /// A finished job with its file.
    private func leave(
        _ work: ConceptJob, _ database: Database, _ clock: Clock
    ) throws -> (job: JobID, file: StoredFileID) {
        let id = try database.write { try JobQueue.enqueue($0, kind: work.rawValue, at: clock.now()) }
        let file = try FileStore(database: database, clock: clock)
            .save(
                CheckedFile(own: Array("%PDF-1.7".utf8), type: .pdf, name: "a.pdf"), owner: ConceptJob.owner(id),
                quota: 1_000)
        let result: JSON = ["datei": .string(file.text)]
        try database.write { writing in
            try writing.execute(
                """
                UPDATE job SET state = 'done', due = NULL, finished = \(clock.now()),
                    result = \(result.canonicalText) WHERE id = \(id)
                """)
        }
        return (id, file)
    }
}
