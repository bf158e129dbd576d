import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Measures in the store")
struct MeasureStoreTests {
    private static func content(
        _ title: String, _ cost: Int64? = nil, to year: Int? = nil, _ status: MeasureStatus = .idea,
        _ priority: MeasurePriority? = nil, in ortsteile: [String] = []
    ) -> MeasureContent {
        let cost = cost.map { CostRange(low: Money(cents: $0 * 50), high: Money(cents: $0 * 100)) }
        return MeasureContent(
            title: title, ortsteile: ortsteile,
            details: MeasureDetails(
                cost: cost, period: MeasurePeriod(to: year), priority: priority, status: status))
    }

    static let contents = [
        content("Ökohof", 360, to: 2033, .draft, .second, in: ["Kaltenbrück", "Obertann"]),
        content("Zaun", nil, to: 2028, .done), content("Öffnung des Marktes", 480, to: 2030, .idea, .first),
        content("Ohrenstein", 24, to: nil, .deferred, .third, in: ["Obertann"]),
    ]

    @Test("A measure comes back as it was kept, with its plan and the next number", arguments: TestStore.all)
    func roundTrip(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            var content = Self.contents[0]
            content.description = "Worum es geht.\nZwei Zeilen 🌲"
            content.details.plan = CostPlan([
                CostLine(year: 2028, source: .funding, name: "LEADER", amount: Money(cents: 1)),
                CostLine(year: 2028, source: .cost, amount: Money(cents: 2)),
                CostLine(year: 2027, source: .ownShare, amount: Money(cents: 3)),
            ])
            content.details.runningCosts = .zero
            let measure = try example.measure(database, content)
            #expect(measure.code.text == "M-01" && measure.content == content)
            #expect(try database.read { try MeasureStore.find($0, example.lead, measure.id) } == measure)
            #expect(try database.read { try MeasureStore.find($0, example.lead, measure.code) } == measure)
            let element = try database.read { try ElementStore.find($0, example.lead, measure.id) }
            #expect(element?.kind == .measure && element?.code == "M-01" && element?.text == content.description)
        }
    }

    @Test("Numbers go on above every number ever given, deleted ones too", arguments: TestStore.all)
    func numbers(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let first = try example.measure(database, Self.contents[0])
            let deletion = try example.delete(database, first.id)
            #expect(try example.measure(database, Self.contents[1]).code.text == "M-02")
            let many = try database.write { writing in
                try MeasureStore.add(
                    writing, lead,
                    [7, nil, nil].map { number in
                        (.make(at: Example.now), number.flatMap(MeasureCode.init), Self.contents[2])
                    }, at: Example.now)
            }
            #expect(many.map(\.code.text) == ["M-07", "M-08", "M-09"])
            let again = planningError {
                try database.write { writing in
                    _ = try MeasureStore.add(
                        writing, lead, [(.make(at: Example.now), MeasureCode(number: 8), Self.contents[2])],
                        at: Example.now)
                }
            }
            #expect(again == .taken)
            try example.restore(database, deletion)
            #expect(try database.read { try MeasureStore.find($0, lead, first.code)?.id } == first.id)
        }
    }

    @Test("Two people on one measure: the second gets the first one's version", arguments: TestStore.all)
    func conflict(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let lead = example.lead
            let measure = try example.measure(database, Self.contents[0])
            var (mine, theirs) = (measure.content, measure.content)
            theirs.details.plan = CostPlan([CostLine(year: 2028, source: .cost, amount: Money(cents: 5))])
            mine.title = "Meins"
            let (theirContent, myContent) = (theirs, mine)
            let stored = try database.write {
                try MeasureStore.edit($0, lead, measure.id, revision: 1, theirContent, at: Example.now)
            }.after
            #expect(stored.revision == 2 && stored.contentVersion == 2)
            let conflict = #expect(throws: EditConflict<Measure>.self) {
                try database.write {
                    try MeasureStore.edit($0, lead, measure.id, revision: 1, myContent, at: Example.now)
                }
            }
            #expect(conflict?.stored == stored)
            let late = #expect(throws: EditConflict<Measure>.self) {
                try database.write {
                    try MeasureStore.delete(
                        $0, lead, measure.id, revision: 1, .make(at: Example.now), at: Example.now)
                }
            }
            #expect(late?.stored == stored)
            #expect(try database.read { try MeasureStore.find($0, lead, measure.id) } == stored)
        }
    }
}
