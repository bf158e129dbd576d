import Domain
import Testing
import Values

@Suite("Peers of a municipality")
struct PeerTests {
    private static let day = Day(iso: "2025-12-31")!

    private static func town(_ number: Int, _ inhabitants: Int, _ kind: MunicipalityKind = .town) -> Municipality {
        Municipality(
            ags: AGS("14999\(100 + number)")!, name: "Ort \(number)", officialName: "Ort \(number)", kind: kind,
            kreisName: "Kreis", slug: Slug("ort-\(number)")!, hectares: 100, inhabitants: inhabitants,
            inhabitantsDay: day)
    }

    @Test("Towns of two thirds to one and a half times the size, the closest first, never itself")
    func sameKind() throws {
        let own = Self.town(0, 3_000)
        let all = [
            own, Self.town(1, 4_500), Self.town(2, 2_000), Self.town(3, 2_900), Self.town(4, 4_501),
            Self.town(5, 1_999), Self.town(6, 3_050, .municipality),
        ]
        let group = try #require(PeerGroup(of: own, among: all))
        #expect(group.rule == .sameKind)
        #expect(group.members.map(\.name) == ["Ort 3", "Ort 1", "Ort 2"])
    }

    @Test("Too few of a kind: any kind up to three times the size; too few of these: no group")
    func wider() throws {
        let own = Self.town(0, 3_000)
        let village = Self.town(1, 3_000, .municipality)
        let all = [own, village, Self.town(2, 9_000), Self.town(3, 1_000)]
        let group = try #require(PeerGroup(of: own, among: all))
        #expect(group.rule == .anyKind && group.members.map(\.name) == ["Ort 1", "Ort 2", "Ort 3"])
        #expect(PeerGroup(of: own, among: Array(all.dropLast())) == nil)
        #expect(PeerGroup(of: Self.town(9, 0), among: all) == nil)
    }

    @Test("At most ten, in a fixed order")
    func bounded() throws {
        let own = Self.town(0, 3_000)
        let all = (1...30).map { Self.town($0, 3_000) }
        #expect(
            try #require(PeerGroup(of: own, among: all.reversed())).members.map(\.name) == (1...10).map { "Ort \($0)" })
    }

    @Test("The median is of those that have a value; fewer than three give no row; outliers are named")
    func comparison() throws {
        let own = Self.town(0, 3_000)
        let group = try #require(PeerGroup(of: own, among: (1...4).map { Self.town($0, 3_000) }))
        let source = Source(
            id: .make(at: Instant(microseconds: 0)), dataset: .municipalRegister, coverage: .example,
            referenceDay: Self.day, fileName: "x", importedAt: Instant(microseconds: 0), rowsKept: 1)
        func figure(_ indicator: Indicator, _ value: FigureValue) -> Figure {
            Figure(indicator: indicator, value: value, referenceDay: Self.day, source: source)
        }
        let comparison = PeerComparison(
            group, own: [figure(.density, .number(90)), figure(.share67orOlder, .number(28))],
            peers: [
                .density: [70, 80, 60].map { figure(.density, .number($0)) } + [figure(.density, .gap(.missing))],
                .share67orOlder: [figure(.share67orOlder, .number(25)), figure(.share67orOlder, .number(26))],
            ])
        let row = try #require(comparison.rows.first)
        #expect(comparison.rows.count == 1)
        #expect(row.median.number == 70 && row.lowest.number == 60 && row.highest.number == 80 && row.count == 3)
        #expect(row.standsOut && row.median.method == "Median von 3 Vergleichsgemeinden")
    }
}
