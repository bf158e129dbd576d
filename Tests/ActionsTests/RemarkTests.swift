import Actions
import Database
import Domain
import TestSupport
import Testing
import Values

@Suite("Remarks and keys")
struct RemarkTests {
    @Test("Remarks are kept with their time, the newest first", arguments: TestStore.all)
    func newestFirst(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withWorkshop(clock: hand.clock) { workshop, _ in
            try workshop.importing(Samples.register)
            let municipality = try #require(try workshop.municipality(Slug("tannenrode")!))
            let first = try workshop.keepRemark(
                on: municipality, .area, text: "Die Fläche stimmt nicht: <41,6>\nSie ist größer.")
            hand.advance(seconds: 60)
            let second = try workshop.keepRemark(on: municipality, .other, text: "Dobry dźeń 🌲")
            #expect(try workshop.remarks(limit: 10) == [second, first])
            #expect(try workshop.remarks(limit: 1) == [second])
            #expect(second.sentAt == HandClock.start.adding(seconds: 60))
        }
    }

    @Test("A shared key is made once", arguments: TestStore.all)
    func sharedKey(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let first = try workshop.sharedKey(named: "formulare", candidate: [1, 2, 3])
            let again = try workshop.sharedKey(named: "formulare", candidate: [4, 5, 6])
            let other = try workshop.sharedKey(named: "andere", candidate: [4, 5, 6])
            #expect(first == [1, 2, 3])
            #expect(again == first)
            #expect(other == [4, 5, 6])
        }
    }

    @Test("Every query is counted", arguments: TestStore.all)
    func counting(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.register)
            let counter = Counter()
            let counted = workshop.counting { _ in counter.add() }
            _ = try counted.portrait(Slug("tannenrode")!)
            #expect(counter.value == 2)
            _ = try counted.sources()
            #expect(counter.value == 3)
        }
    }

    @Test("A closed store is one error for all callers, whatever the driver", arguments: TestStore.all)
    func closed(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            workshop.close()
            let error = #expect(throws: StoreUnavailable.self) { try workshop.sources() }
            #expect(error?.message == workshop.storeTrouble())
        }
    }
}
