import Domain
import Testing
import Values

@testable import Reports

@Suite("Measures on paper")
struct MeasurePaperTests {
    private static let now = Instant(iso: "2026-11-16T08:00:00Z")!
    private static let concept = ConceptID.make(at: now)
    private static let origin = MeasurePaper.Origin(
        municipality: "Tannenrode", concept: "INSEK 2036", isExample: true, day: Example.day)

    private static func sheet(
        _ details: MeasureDetails = MeasureDetails(), description: String = "", others: [Element] = [],
        links: [(LinkRelation, Element)] = []
    ) throws -> MeasureSheet {
        let measure = Element(
            id: .make(at: now), concept: concept, kind: .measure, code: "M-01", title: "Haus der Dienste",
            text: description)
        let snapshot = ConceptSnapshot(
            concept: concept, changeNumber: 1, elements: [measure] + others,
            links: links.map { relation, element in
                ElementLink(
                    id: .make(at: now), concept: concept, relation: relation, source: .element(measure.id),
                    target: .element(element.id), seen: 1)
            }, details: [measure.id: details])
        return try #require(MeasureSheet(snapshot, MeasureCode("M-01")!))
    }

    private static func plan(_ text: String) throws -> CostPlan { try CostPlan(text: text) }

    @Test("A new measure names what is missing instead of leaving it out")
    func gaps() throws {
        let paper = MeasurePaper(try Self.sheet(), origin: Self.origin).typesetting
        let text = String(decoding: paper.canonical, as: UTF8.self)
        for words in [
            "Noch nicht beschrieben.", "Noch kein Ziel genannt.", "Noch nicht mit einem Befund verbunden.",
            "Noch kein Finanzplan.", "gesamte Gemeinde", "M-01 Haus der Dienste", "Beispieldaten – erfunden",
            "Tannenrode, INSEK 2036",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(!text.contains("Was hängt zusammen?"))
    }

    @Test("Goals, origins and ties stand under their questions; what changed since is marked")
    func ties() throws {
        let goal = Element(
            id: .make(at: Self.now), concept: Self.concept, kind: .operativeGoal, code: "Z2", title: "Ortskern")
        let finding = Element(
            id: .make(at: Self.now), concept: Self.concept, kind: .finding, code: "F-04", title: "Läden leer",
            contentVersion: 2)
        let sheet = try Self.sheet(
            MeasureDetails(goal: "Dienste\nin die Mitte"), description: "Erster Absatz.\n\nZweiter.",
            others: [goal, finding], links: [(.serves, goal), (.restsOn, finding)])
        let sections = try #require(
            MeasurePaper(sheet, origin: Self.origin).typesetting["sheets"]?[0]?["sections"]?.array)
        #expect(sections.map { $0["title"]?.string } == ["Worum geht es?", "Wem dient es?", "Woher kommt es?"])
        #expect(sections[0]["paragraphs"] == ["Erster Absatz.", "Zweiter."])
        #expect(sections[1]["paragraphs"] == ["Dienste", "in die Mitte"])
        #expect(sections[1]["items"] == ["Z2 Ortskern"])
        #expect(sections[2]["items"] == ["F-04 Läden leer (zu prüfen, weil sich die Grundlage geändert hat)"])
        #expect(sections.allSatisfy { $0["missing"] == "" })
    }

    @Test("The table has the years side by side, a row for each source, the sum and what is open")
    func costs() throws {
        let tables = CostTable.tables(
            of: try Self.plan(
                """
                2028 Kosten 252000
                2028 Förderung 168000 (LZP)
                2028 Eigenanteil 84000
                2029 Kosten 504000
                2029 Förderung 336000 (LZP)
                2029 Eigenanteil 158000
                """))
        #expect(tables.count == 1 && tables[0].years == [2028, 2029] && tables[0].hasSum)
        #expect(tables[0].rows.map(\.title) == ["Kosten", "LZP", "Eigenanteil", "offen"])
        #expect(
            tables[0].rows.map(\.cells) == [
                ["252", "504", "756"], ["168", "336", "504"], ["84", "158", "242"], ["0", "10", "10"],
            ])
        #expect(CostTable.tables(of: CostPlan()).isEmpty)
    }

    @Test("More years than fit a page make more tables, the sum stands in the last")
    func manyYears() throws {
        let plan = try Self.plan((2027...2040).map { "\($0) Kosten 1000" }.joined(separator: "\n"))
        let tables = CostTable.tables(of: plan)
        #expect(tables.map(\.years.count) == [6, 6, 2])
        #expect(tables.map(\.hasSum) == [false, false, true])
        #expect(tables[2].rows[0].cells == ["1", "1", "14"])
    }

    @Test("A gap is said in a sentence; a covered plan never counts as approved")
    func findings() throws {
        func costs(_ text: String) throws -> JSON? {
            MeasurePaper(try Self.sheet(MeasureDetails(plan: try Self.plan(text))), origin: Self.origin)
                .typesetting["sheets"]?[0]?["costs"]
        }
        let open = try #require(try costs("2029 Kosten 504000\n2029 Förderung 336000\n2029 Eigenanteil 158000"))
        #expect(
            open["findings"] == [
                "2029: Förderung 336 und Eigenanteil 158 ergeben 494, die Kosten sind 504. Es fehlen 10 T€."
            ])
        #expect(open["covered"] == "")
        let whole = try #require(try costs("2029 Kosten 5\n2029 Eigenanteil 5"))
        #expect(whole["findings"] == [] && whole["covered"]?.string?.contains("noch nicht fest") == true)
    }
}
