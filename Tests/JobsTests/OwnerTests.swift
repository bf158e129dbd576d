import Database
import Jobs
import TestSupport
import Testing
import Values

@Suite("Whose a job is, what came of it, and once more")
struct OwnerTests {
    @Test("Owner, payload and result are kept with the job", arguments: TestStore.all)
    func kept(_ store: TestStore) throws {
        try store.withJobs { database in
            let id = try database.write {
                try JobQueue.enqueue($0, kind: "a", payload: ["was": "alles"], at: HandClock.start, owner: "ute")
            }
            try database.write { try JobQueue.enqueue($0, kind: "a", at: HandClock.start, owner: "bob") }
            let runner = JobRunner(
                database: database, clock: .system,
                kinds: [JobKind("a") { context in try context.finish(result: ["datei": "7"]) { _ in } }],
                settings: .quick)
            runner.start()
            #expect(try eventually { try database.state(id) == .done })
            runner.stop()
            let status = try #require(try database.status(id))
            #expect(status.owner == "ute")
            #expect(status.payload == ["was": "alles"])
            #expect(status.result == ["datei": "7"])
            #expect(try database.read { try JobQueue.newest($0, owner: "ute", limit: 9) }.map(\.id) == [id])
            #expect(try database.read { try JobQueue.newest($0, state: .failed, limit: 9) }.isEmpty)
            let later = Clock.system.now().adding(seconds: 1)
            #expect(try database.read { try JobQueue.results($0, kind: "a", endedBefore: later) }.count == 2)
            try database.write { try JobQueue.dropResult($0, id) }
            #expect(try database.read { try JobQueue.results($0, kind: "a", endedBefore: later) }.count == 1)
        }
    }

    @Test("A failed or cancelled job begins again with all its attempts; no other does", arguments: TestStore.all)
    func restart(_ store: TestStore) throws {
        try store.withJobs { database in
            let attempts = Gathered<Int>()
            let kind = JobKind("a", retry: .never) { context in
                attempts.add(context.attempt)
                if attempts.all.count == 1 {
                    try context.commit(checkpoint: "drei") { _ in }
                    throw JobError.hopeless("Das ging nicht.")
                }
                #expect(context.checkpoint == nil)
            }
            let runner = JobRunner(database: database, clock: .system, kinds: [kind], settings: .quick)
            runner.start()
            defer { runner.stop() }
            let id = try database.enqueue("a")
            #expect(try eventually { try database.state(id) == .failed })
            #expect(try database.write { try JobQueue.restart($0, id, at: Clock.system.now()) })
            #expect(try eventually { try database.state(id) == .done })
            #expect(attempts.all == [1, 1])
            #expect(try database.status(id)?.message == nil)
            #expect(try !database.write { try JobQueue.restart($0, id, at: Clock.system.now()) }, "it is done")
        }
    }

    @Test("Pages of the list go on behind the last one", arguments: TestStore.all)
    func pages(_ store: TestStore) throws {
        try store.withJobs { database in
            let ids = try (0..<5).map { _ in try database.enqueue("a") }
            var seen: [JobID] = []
            while let page = try Optional(database.read { try JobQueue.newest($0, before: seen.last, limit: 2) }),
                !page.isEmpty
            {
                seen += page.map(\.id)
            }
            #expect(seen == ids.sorted { $0.text > $1.text })
            #expect(try database.read { try JobQueue.counts($0) } == [.queued: 5])
        }
    }
}
