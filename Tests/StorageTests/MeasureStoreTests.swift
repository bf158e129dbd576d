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

    private func titles(_ database: Database, _ example: SpineExample, _ query: MeasureQuery) throws -> [String] {
        let (rows, count) = try database.read { try MeasureStore.list($0, example.lead, query) }
        #expect(rows.count == min(count, query.pageSize) || query.page > 1)
        return rows.map(\.title)
    }

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
            #expect(
                try titles(database, example, MeasureQuery())
                    == ["Ökohof", "Zaun"] + Array(repeating: "Öffnung des Marktes", count: 3))
        }
    }

    @Test(
        "Every order works both ways, ties have a fixed order, what is not stated comes last", arguments: TestStore.all)
    func orders(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for content in Self.contents { _ = try example.measure(database, content) }
            let expected: [MeasureOrder: (up: [Int], down: [Int])] = [
                .code: ([0, 1, 2, 3], [3, 2, 1, 0]), .title: ([2, 3, 0, 1], [1, 0, 3, 2]),
                .period: ([1, 2, 0, 3], [0, 2, 1, 3]), .cost: ([3, 0, 2, 1], [2, 0, 3, 1]),
                .priority: ([2, 0, 3, 1], [3, 0, 2, 1]), .status: ([2, 0, 1, 3], [3, 1, 0, 2]),
            ]
            for order in MeasureOrder.allCases {
                let wanted = try #require(expected[order])
                let up = try titles(database, example, MeasureQuery(order: order))
                let down = try titles(database, example, MeasureQuery(order: order, descending: true))
                #expect(up == wanted.up.map { Self.contents[$0].title }, "\(order)")
                #expect(down == wanted.down.map { Self.contents[$0].title }, "\(order) descending")
            }
        }
    }

    @Test("Filters and search find what they name, in any spelling", arguments: TestStore.all)
    func filters(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for content in Self.contents { _ = try example.measure(database, content) }
            let all = MeasureQuery()
            func count(_ change: (inout MeasureQuery) -> Void) throws -> Int {
                var query = all
                change(&query)
                return try titles(database, example, query).count
            }
            #expect(try count { $0.status = .draft } == 1)
            #expect(try count { $0.priority = .first } == 1)
            #expect(try MeasureHorizon.allCases.map { horizon in try count { $0.horizon = horizon } } == [1, 1, 1, 1])
            #expect(try count { $0.ortsteil = "Obertann" } == 2)
            #expect(try count { $0.ortsteil = "x' OR 1=1 --" } == 0)
            for (search, found) in [
                ("oeko", 1), ("ÖKO", 1), ("markt öffn", 1), ("m 02", 1), ("obertann", 2), ("%", 4), ("_", 4),
                ("xyz", 0),
            ] {
                #expect(try count { $0.search = search } == found, "\(search)")
            }
        }
    }

    @Test("Pages neither overlap nor lose a row", arguments: TestStore.all)
    func pages(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            for _ in 0..<7 { _ = try example.measure(database, MeasureContent(title: "Gleich")) }
            for order in MeasureOrder.allCases {
                let codes = try (1...4).flatMap { page in
                    try database.read {
                        try MeasureStore.list($0, example.lead, MeasureQuery(order: order, page: page, pageSize: 2))
                    }.rows.map(\.code)
                }
                #expect(Set(codes).count == 7 && codes.count == 7, "\(order)")
                let behind = try database.read {
                    try MeasureStore.list($0, example.lead, MeasureQuery(order: order, page: 5, pageSize: 2))
                }
                #expect(behind.rows.isEmpty && behind.matching == 7, "\(order)")
            }
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
