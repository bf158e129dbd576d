import Access
import Database
import Domain
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing
import Values

@Suite("Snapshots of a concept")
struct SnapshotCacheTests {
    private final class Counter: QueryObserver {
        private let count = Mutex(0)
        func queried(sql: String, nanoseconds: UInt64) { count.withLock { $0 += 1 } }
        /// The number since the last call.
        func taken() -> Int {
            count.withLock { count in
                defer { count = 0 }
                return count
            }
        }
    }

    @Test("A snapshot holds all of the concept: five queries cold, one warm", arguments: TestStore.all)
    func queries(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let goal = try example.goal(database, "Ziel", in: ["Obertann", "Kernstadt"])
            let content = MeasureContent(
                title: "Maßnahme",
                details: MeasureDetails(
                    plan: CostPlan([CostLine(year: 2028, source: .cost, amount: Money(cents: 7))])))
            let measure = try example.measure(database, content)
            let gone = try example.measure(database, content)
            let link = try example.link(database, measure.id, goal.id)
            _ = try example.link(database, gone.id, goal.id)
            _ = try example.delete(database, gone.id)
            let (counter, cache) = (Counter(), SnapshotCache())
            let counted = database.observed(by: counter)

            let cold = try #require(try cache.snapshot(counted, example.lead))
            #expect(counter.taken() == 5)
            let warm = try #require(try cache.snapshot(counted, example.lead))
            #expect(counter.taken() == 1)
            #expect(cold.elements.map(\.id) == warm.elements.map(\.id))
            #expect(cold.element(goal.id) == goal)
            #expect(cold.measures == [measure] && cold.measure(measure.code) == measure)
            #expect(cold.links == [link])
            #expect(cold.orphans.isEmpty)

            _ = try example.goal(database, "Noch eins")
            #expect(try cache.snapshot(counted, example.lead)?.elements.count == 3)
            #expect(counter.taken() == 5)
        }
    }

    @Test("An edit of the meaning makes what rests on it suspect until it is confirmed", arguments: TestStore.all)
    func suspicion(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let (lead, cache) = (example.lead, SnapshotCache())
            let (finding, goal) = (try example.goal(database, "Befund"), try example.goal(database, "Ziel"))
            let measure = try example.measure(database, MeasureContent(title: "Maßnahme"))
            let near = try example.link(database, goal.id, finding.id)
            _ = try example.link(database, measure.id, goal.id)
            _ = try database.write { writing in
                try ElementStore.edit(
                    writing, lead, finding.id, revision: 1, ElementContent(title: "Anders"), at: Example.now)
            }
            let doubtful = try #require(try cache.snapshot(database, lead))
            #expect(doubtful.suspicion.outdated == [near])
            #expect(doubtful.suspicion.isSuspect(goal.id) && doubtful.suspicion.isSuspect(measure.id))
            #expect(MeasureSheet(doubtful, measure.code)?.doubts.map(\.link) == [near])
            _ = try database.write { try LinkStore.confirm($0, lead, near.id) }
            #expect(try cache.snapshot(database, lead)?.suspicion.suspects.isEmpty == true)
        }
    }

    @Test("A change that was rolled back is never seen", arguments: TestStore.all)
    func rollback(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            struct Stop: Error {}
            let example = try SpineExample(database)
            let (lead, cache) = (example.lead, SnapshotCache())
            let goal = try example.goal(database, "Eins")
            let before = try #require(try cache.snapshot(database, lead))
            #expect(throws: Stop.self) {
                try database.write { writing in
                    _ = try ElementStore.edit(
                        writing, lead, goal.id, revision: 1, ElementContent(title: "Verworfen"), at: Example.now)
                    throw Stop()
                }
            }
            #expect(try cache.snapshot(database, lead)?.changeNumber == before.changeNumber)
            // The next change gets the number that the lost one had.
            _ = try database.write { writing in
                try ElementStore.edit(
                    writing, lead, goal.id, revision: 1, ElementContent(title: "Behalten"), at: Example.now)
            }
            let after = try #require(try cache.snapshot(database, lead))
            #expect(after.changeNumber == before.changeNumber + 1)
            #expect(after.element(goal.id)?.title == "Behalten")
        }
    }

    @Test("Two processes over one store see each other's changes at once", arguments: TestStore.all)
    func processes(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let (one, two) = (try place.open(), try place.open())
        defer {
            one.close()
            two.close()
        }
        try Migrator.migrate(one, Migrations.all)
        let example = try SpineExample(one)
        let (first, second) = (SnapshotCache(), SnapshotCache())
        for number in 1...4 {
            _ = try example.goal(number.isMultiple(of: 2) ? one : two, "Ziel \(number)")
            #expect(try first.snapshot(one, example.lead)?.elements.count == number)
            #expect(try second.snapshot(two, example.lead)?.elements.count == number)
        }
    }

    @Test("Who may see a part gets a snapshot of that part", arguments: TestStore.all)
    func restricted(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let cache = SnapshotCache()
            let own = try example.goal(database, "Dorf", in: ["Obertann"])
            let child = try example.goal(database, "Kind", in: ["Obertann"], parent: own.id)
            let hidden = try example.goal(database, "Stadt")
            let orphan = try example.goal(database, "Verwaist", in: ["Obertann"], parent: hidden.id)
            _ = try example.link(database, own.id, hidden.id)
            let link = try example.link(database, own.id, child.id)
            #expect(try cache.snapshot(database, example.lead)?.elements.count == 4)
            let part = try #require(try cache.snapshot(database, example.localCouncil("Obertann")))
            #expect(Set(part.elements.map(\.id)) == [own.id, child.id, orphan.id])
            #expect(part.element(orphan.id)?.parent == nil && part.element(child.id)?.parent == own.id)
            #expect(part.links == [link])
            // Kept apart from the whole and from other parts, and read anew after a change.
            #expect(try cache.snapshot(database, example.localCouncil("Obertann"))?.elements.count == 3)
            #expect(try cache.snapshot(database, example.localCouncil("Kernstadt"))?.elements.isEmpty == true)
            #expect(try cache.snapshot(database, example.lead)?.elements.count == 4)
            _ = try example.goal(database, "Neu", in: ["Obertann"])
            #expect(try cache.snapshot(database, example.localCouncil("Obertann"))?.elements.count == 4)
            #expect(try cache.snapshot(database, example.guest(.read))?.elements.isEmpty == true)
            #expect(try cache.snapshot(database, example.otherLead)?.elements.isEmpty == true)
            #expect(try cache.snapshot(database, .tool("x", in: .make(at: Example.now))) == nil)
        }
    }

    @Test("The cache stays within its bytes", arguments: TestStore.all)
    func bounded(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            _ = try example.goal(database, String(repeating: "ä", count: 300))
            let cache = SnapshotCache(capacity: 2_000)
            for scope in [example.lead, example.otherLead, example.lead] {
                #expect(try cache.snapshot(database, scope)?.concept == scope.concept)
                #expect(cache.weight <= 2_000 && cache.weight > 0)
            }
            let none = SnapshotCache(capacity: 10)
            #expect(try none.snapshot(database, example.lead)?.elements.count == 1)
            #expect(none.weight == 0)
        }
    }

    @Test("Readers among writers always see one state", arguments: TestStore.all)
    func concurrency(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let (lead, cache) = (example.lead, SnapshotCache())
            // Each write changes the title and the plan of the measure together.
            let measure = try example.measure(database, Self.content(0))
            let wrong = Mutex<[String]>([])
            let isDone = Mutex(false)
            let group = DispatchGroup()
            for _ in 0..<4 {
                group.enter()
                Thread.detachNewThread {
                    defer { group.leave() }
                    var last: Int64 = 0
                    while !isDone.withLock({ $0 }) {
                        do {
                            guard let snapshot = try cache.snapshot(database, lead) else { continue }
                            let found = snapshot.measure(measure.id)
                            let number = found.flatMap { Int64($0.content.title.dropFirst(6)) }
                            let amount = found?.content.details.plan.lines.first?.amount.cents
                            if number != amount { wrong.withLock { $0.append("\(number ?? -1) \(amount ?? -1)") } }
                            if snapshot.changeNumber < last { wrong.withLock { $0.append("back") } }
                            last = snapshot.changeNumber
                        } catch { wrong.withLock { $0.append("\(error)") } }
                    }
                }
            }
            for number in 1...60 {
                _ = try database.write { writing in
                    try MeasureStore.edit(
                        writing, lead, measure.id, revision: Int64(number), Self.content(Int64(number)),
                        at: Example.now)
                }
            }
            isDone.withLock { $0 = true }
            group.wait()
            #expect(wrong.withLock { $0 }.isEmpty)
            #expect(try cache.snapshot(database, lead)?.measure(measure.id)?.content == Self.content(60))
        }
    }

    private static func content(_ number: Int64) -> MeasureContent {
        MeasureContent(
            title: "Titel \(number)",
            details: MeasureDetails(
                plan: CostPlan([CostLine(year: 2028, source: .cost, amount: Money(cents: number))])))
    }
}
