import Domain
import Testing
import Values

@Suite("The list of measures")
struct MeasureListingTests {
    private static let now = Instant(iso: "2026-11-16T08:00:00Z")!
    private static let concept = ConceptID.make(at: now)

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

    private static let contents = [
        content("Ökohof", 360, to: 2033, .draft, .second, in: ["Kaltenbrück", "Obertann"]),
        content("Zaun", nil, to: 2028, .done), content("Öffnung des Marktes", 480, to: 2030, .idea, .first),
        content("Ohrenstein", 24, to: nil, .deferred, .third, in: ["Obertann", "Äußere Siedlung"]),
    ]

    /// Numbered from 1 in the order given; positions run the other way.
    private static func snapshot(_ contents: [MeasureContent]) -> ConceptSnapshot {
        let elements = contents.enumerated().map { index, content in
            Element(
                id: .make(at: now), concept: concept, kind: .measure, code: MeasureCode(number: index + 1)?.text,
                title: content.title, text: content.description, ortsteile: content.ortsteile, position: -index)
        }
        let goal = Element(id: .make(at: now), concept: concept, kind: .operativeGoal, title: "Ziel", position: 1)
        return ConceptSnapshot(
            concept: concept, changeNumber: 1, elements: elements.reversed() + [goal], links: [],
            details: Dictionary(uniqueKeysWithValues: zip(elements.map(\.id), contents.map(\.details))))
    }

    private func titles(_ query: MeasureQuery) -> [String] {
        let listing = MeasureListing(Self.snapshot(Self.contents), query)
        #expect(listing.rows.count == listing.matching)
        return listing.rows.map(\.title)
    }

    @Test("Every order works both ways, ties have a fixed order, what is not stated comes last")
    func orders() throws {
        let expected: [MeasureOrder: (up: [Int], down: [Int])] = [
            .code: ([0, 1, 2, 3], [3, 2, 1, 0]), .title: ([2, 3, 0, 1], [1, 0, 3, 2]),
            .period: ([1, 2, 0, 3], [0, 2, 1, 3]), .cost: ([3, 0, 2, 1], [2, 0, 3, 1]),
            .priority: ([2, 0, 3, 1], [3, 0, 2, 1]), .status: ([2, 0, 1, 3], [3, 1, 0, 2]),
        ]
        for order in MeasureOrder.allCases {
            let wanted = try #require(expected[order])
            #expect(titles(MeasureQuery(order: order)) == wanted.up.map { Self.contents[$0].title }, "\(order)")
            let down = titles(MeasureQuery(order: order, descending: true))
            #expect(down == wanted.down.map { Self.contents[$0].title }, "\(order) descending")
        }
    }

    @Test("Filters and search find what they name, in any spelling")
    func filters() {
        func count(_ change: (inout MeasureQuery) -> Void) -> Int {
            var query = MeasureQuery()
            change(&query)
            return titles(query).count
        }
        #expect(count { $0.status = .draft } == 1)
        #expect(count { $0.priority = .first } == 1)
        #expect(MeasureHorizon.allCases.map { horizon in count { $0.horizon = horizon } } == [1, 1, 1, 1])
        #expect(count { $0.ortsteil = "Obertann" } == 2)
        #expect(count { $0.ortsteil = "x' OR 1=1 --" } == 0)
        for (search, found) in [
            ("oeko", 1), ("ÖKO", 1), ("markt öffn", 1), ("m 02", 1), ("obertann", 2), ("%", 4), ("_", 4), ("xyz", 0),
            ("marktesx", 0), ("", 4), ("aeussere", 1),
        ] {
            #expect(count { $0.search = search } == found, "\(search)")
        }
    }

    @Test("A search looks at all that a reader of the sheet reads")
    func searched() {
        var content = MeasureContent(title: "Titel", description: "Beschreibung", ortsteile: ["Ortsteil"])
        content.details.goal = "Zielsatz"
        content.details.place = "Lage"
        content.details.responsible = "Bauamt"
        content.details.deputy = "Kämmerei"
        content.details.participants = "Heimatverein"
        content.details.plan = CostPlan([
            CostLine(year: 2028, source: .funding, name: "LEADER", amount: Money(cents: 1))
        ])
        let snapshot = Self.snapshot([content])
        for word in ["titel", "beschr", "ortsteil", "zielsatz", "lage", "bauamt", "kaemm", "heimat", "leader", "m 01"] {
            #expect(MeasureListing(snapshot, MeasureQuery(search: word)).matching == 1, "\(word)")
        }
    }

    @Test("Pages neither overlap nor lose a row, and behind the last there is the count alone")
    func pages() {
        let snapshot = Self.snapshot((0..<7).map { _ in MeasureContent(title: "Gleich") })
        for order in MeasureOrder.allCases {
            let codes = (1...4).flatMap { page in
                MeasureListing(snapshot, MeasureQuery(order: order, page: page, pageSize: 2)).rows.map(\.code)
            }
            #expect(Set(codes).count == 7 && codes.count == 7, "\(order)")
            let behind = MeasureListing(snapshot, MeasureQuery(order: order, page: 5, pageSize: 2))
            #expect(behind.rows.isEmpty && behind.matching == 7 && behind.pageCount == 4, "\(order)")
        }
    }

    @Test("The Ortsteile for the filter stand once each, as in a German dictionary")
    func ortsteile() {
        let listing = MeasureListing(Self.snapshot(Self.contents), MeasureQuery(search: "zaun"))
        #expect(listing.ortsteile == ["Äußere Siedlung", "Kaltenbrück", "Obertann"])
    }
}
