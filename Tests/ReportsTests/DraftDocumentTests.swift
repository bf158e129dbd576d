import Domain
import Reports
import Testing
import Values

@Suite("The draft and the first papers as documents")
struct DraftDocumentTests {
    private static func basis(
        _ portrait: MunicipalityPortrait = Example.portrait(census: Example.censusFigures(homes: true)),
        peers: PeerComparison? = nil
    ) -> DraftBasis {
        DraftBasis(
            portrait: portrait, peers: peers, roadmap: Roadmap(start: Example.day, steps: ProcessStep.all),
            day: Example.day)
    }

    private func headings(_ document: Document) -> [String] {
        document.blocks.compactMap { block in if case .heading(_, let id, _) = block { id } else { nil } }
    }

    @Test("Every chapter is there, once, in its order, whatever is missing")
    func chapters() {
        for basis in [Self.basis(), Self.basis(Example.portrait(census: nil, neighbours: nil))] {
            let document = DraftDocument.make(basis)
            let ids = headings(document)
            #expect(Set(ids).count == ids.count, "ids are unique")
            let chapters = document.chapters.map(\.id)
            #expect(chapters.filter { DraftChapter(rawValue: $0) != nil } == DraftChapter.allCases.map(\.rawValue))
            #expect(document.mark.hasPrefix("Arbeitsgrundlage – kein beschlossenes INSEK"))
        }
    }

    @Test("A chapter on its own page is what it is in the whole, with the sources that it names")
    func pages() {
        let basis = Self.basis()
        let whole = DraftDocument.make(basis)
        let parts = [DraftDocument.make(nil, basis)] + DraftChapter.allCases.map { DraftDocument.make($0, basis) }
        let texts = parts.map { $0.blocks.count }
        #expect(texts.allSatisfy { $0 > 0 })
        #expect(DraftDocument.make(.homes, basis).sources.map(\.dataset) == [.censusBuildings])
        #expect(DraftDocument.make(.framework, basis).sources.contains(Example.boundaries))
        #expect(DraftDocument.make(.funding, basis).works.count > 5)
        #expect(whole.works.count >= DraftDocument.make(.funding, basis).works.count)
    }

    @Test("Too small for a programme: it is said, with the directive")
    func small() {
        var village = Example.municipality("14999050", "Birkenbrunn", "birkenbrunn", .municipality)
        village = Municipality(
            ags: village.ags, name: village.name, officialName: village.officialName, kind: village.kind,
            kreisName: village.kreisName, slug: village.slug, hectares: 2_210, inhabitants: 1_236,
            inhabitantsDay: village.inhabitantsDay)
        let basis = Self.basis(Example.portrait(of: village))
        let page = DraftDocument.make(.funding, basis).page
        #expect(page.contains("mindestens 2.000\u{A0}Einwohner"))
        let paper = FirstPaperDocument.make(.resolution, basis, ConceptPlan()).page
        #expect(paper.contains("Gemeinderat der Gemeinde Birkenbrunn") && !paper.contains("Stadtrat"))
    }

    @Test("One affected programme is named in the singular, several in the plural")
    func affected() {
        let page = DraftDocument.make(.leavingOut, Self.basis()).page
        for sentence in page.split(separator: "Betroffenes Programm: ").dropFirst() {
            #expect(FundingProgramme.all.contains { sentence.hasPrefix("\($0.name).") }, "\(sentence.prefix(120))")
        }
        #expect(page.contains("Betroffene Programme: "))
    }

    @Test("Every cited work is found in the list by the words of its citation")
    func works() {
        for work in DraftDocument.make(Self.basis()).works { #expect(work.listedTitle.contains(work.shortTitle)) }
    }

    @Test("What nobody has said is open, what was said stands there", arguments: FirstPaper.allCases)
    func papers(_ paper: FirstPaper) {
        let empty = FirstPaperDocument.make(paper, Self.basis(), ConceptPlan())
        #expect(empty.mark == "Entwurf der Verwaltung. Beispieldaten – erfunden" && !empty.blocks.isEmpty)
        let plan = ConceptPlan(
            contact: "Jana Richter, Telefon 0000 4711", session: Day(iso: "2026-12-03"),
            cost: CostRange(low: Money(cents: 2_800_000), high: Money(cents: 4_500_000)))
        let filled = FirstPaperDocument.make(paper, Self.basis(), plan).page
        switch paper {
        case .resolution:
            #expect(empty.page.contains("noch offen; Angebote liegen nicht vor"))
            for words in ["Jana Richter", "03.12.2026", "28–45 T€, grobe Schätzung"] { #expect(filled.contains(words)) }
        case .notice:
            #expect(empty.page.contains("geben wir mit dem Beschluss bekannt") && filled.contains("Jana Richter"))
        case .roadmap, .reasons: #expect(!filled.contains("Jana Richter"))
        }
    }

    @Test("The resolution prints the costs by year, what is not granted as such, and the period")
    func costs() {
        func euro(_ amount: Int64) -> Money { Money(cents: amount * 100) }
        let costs = ProcessCosts(
            [
                .init(2026, cost: euro(24_000), funding: euro(16_000)),
                .init(2027, cost: euro(21_000), funding: euro(14_000)),
            ], state: .applied, fallback: "ohne Büro für Karten, 28.000 €")
        let plan = ConceptPlan(period: 2027...2036)
        let page = FirstPaperDocument.make(.resolution, Self.basis(), plan, costs: costs).page
        for words in [
            "Kosten und Finanzierung nach Jahren", "45.000\u{A0}€", "30.000\u{A0}€, beantragt, nicht bewilligt",
            "15.000\u{A0}€", "ohne Büro für Karten", "2027 bis 2036",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("in Klärung; siehe Beschlusspunkt 5") && !page.contains("Dritte</th>"))
        let plain = FirstPaperDocument.make(.resolution, Self.basis(), ConceptPlan()).page
        #expect(!plain.contains("Konzeptzeitraum") && !plain.contains("Finanzierung nach Jahren"))
    }
}
