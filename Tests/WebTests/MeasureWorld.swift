import Access
import Actions
import Domain
import TestSupport
import Values

/// A concept with a few measures for the tests of their pages.
struct MeasureWorld {
    static let houseOfServices = MeasureInput([
        .title: "Haus der Dienste, Markt 7", .goal: "Den Ortskern mit Diensten füllen", .place: "Markt 7",
        .ortsteile: "Kernstadt",
        .description: "Das leere Geschäftshaus nimmt Bürgerbüro & Laden auf.\n\nEin Laden auf Probe.\nJe drei Monate.",
        .costLow: "1200000", .costHigh: "1300000", .yearFrom: "2028", .yearTo: "2030", .responsible: "P. Scholz",
        .deputy: "J. Richter", .participants: "Eigentümer\nGewerbeverein", .priority: "1", .status: "entwurf",
        .withoutFunding: "Nur das Erdgeschoss", .runningCosts: "38000", .runningCostsNote: "Annahme",
        .plan: """
        2028 Kosten 252000
        2028 Förderung 168000 (Städtebauförderung)
        2028 Eigenanteil 84000
        2029 Kosten 504000
        2029 Förderung 336000 (Städtebauförderung)
        2029 Eigenanteil 158000
        """,
    ])

    let site: WebSite
    let concept: Concept
    let scope: Scope
    let house: Measure
    let market: Measure
    let orchard: Measure

    init(_ site: WebSite) throws {
        self.site = site
        concept = try Workspaces.open(site.workshop)
        scope = .tool("test", in: concept.id)
        house = try site.workshop.createMeasure(scope, Self.houseOfServices)
        market = try site.workshop.createMeasure(
            scope,
            MeasureInput([
                .title: "Öffnung des Marktes", .place: "Markt", .costHigh: "480000", .yearTo: "2027", .status: "idee",
            ]))
        orchard = try site.workshop.createMeasure(
            scope, MeasureInput([.title: "Streuobst <pflegen>", .ortsteile: "Obertann", .priority: "2"]))
    }

    /// Another concept of the same town with one measure.
    func other() throws -> (scope: Scope, measure: Measure) {
        let concept = try Workspaces.open(site.workshop, "INSEK 2046")
        let scope = Scope.tool("test", in: concept.id)
        return (scope, try site.workshop.createMeasure(scope, MeasureInput([.title: "Von nebenan"])))
    }

    func change(_ measure: Measure, _ change: (inout MeasureInput) -> Void) throws -> Measure {
        let stored = try site.workshop.measure(scope, measure.id)!
        var input = MeasureInput(stored.content)
        change(&input)
        return try site.workshop.editMeasure(scope, measure.id, revision: stored.revision, input)
    }

    func stored(_ measure: Measure) throws -> Measure? { try site.workshop.measure(scope, measure.id) }
}

extension TestStore {
    func withMeasures(_ body: (MeasureWorld) throws -> Void) throws {
        try withSite([Samples.register]) { site in try body(try MeasureWorld(site)) }
    }
}
