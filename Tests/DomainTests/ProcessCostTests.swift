import Domain
import Testing
import Values

@Suite("What the making of a concept costs")
struct ProcessCostTests {
    private static func euro(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    private static let tannenrode = ProcessCosts(
        [
            .init(2027, cost: euro(21_000), funding: euro(14_000)),
            .init(2026, cost: euro(24_000), funding: euro(16_000)),
        ], state: .applied, fallback: " ohne Büro für Karten, 28.000 €")

    @Test("45,000 are 30,000 of funding and 15,000 of one's own, year by year")
    func sums() throws {
        let costs = try Self.tannenrode.checked()
        #expect(costs.years.map(\.year) == [2026, 2027])
        #expect(costs.years.map(\.own) == [Self.euro(8_000), Self.euro(7_000)])
        #expect(costs.sums.cost == Self.euro(45_000) && costs.sums.funding == Self.euro(30_000))
        #expect(costs.sums.own == Self.euro(15_000) && costs.sums.third == .zero)
        #expect(costs.fallback == "ohne Büro für Karten, 28.000 €")
        #expect(costs.state.germanName == "beantragt, nicht bewilligt")
        #expect(costs.json["jahre"]?[0]?["foerderung"] == 1_600_000 && costs.json["foerderstand"] == "beantragt")
    }

    @Test("Funding and third parties never give more than it costs")
    func tooMuch() throws {
        let costs = ProcessCosts([
            .init(2026, cost: Self.euro(24_000), funding: Self.euro(16_000), third: Self.euro(9_000))
        ])
        let problem = try #require(costs.problems.first)
        #expect(problem.field == .year(2026))
        #expect(
            problem.message
                == "2026: Förderung und Dritte sind zusammen 25.000\u{A0}€, die Kosten nur 24.000\u{A0}€.")
    }

    @Test("A year stands once, years are few, texts are short")
    func limits() {
        let year = ProcessCosts.Year(2026, cost: Self.euro(1))
        #expect(ProcessCosts([year, year]).problems.map(\.field) == [.year(2026)])
        #expect(ProcessCosts([.init(1999, cost: .zero)]).problems.map(\.field) == [.year(1999)])
        #expect(
            ProcessCosts((2020...2030).map { ProcessCosts.Year($0, cost: .zero) }).problems.map(\.field) == [.years])
        let long = String(repeating: "a", count: 501)
        #expect(ProcessCosts(fallback: long, note: long).problems.map(\.field) == [.fallback, .note])
    }

    @Test("Amounts are written without cents where there are none")
    func euros() {
        #expect(Self.euro(25_000).euros == "25.000\u{A0}€" && Money(cents: 126_050).euros == "1.260,50\u{A0}€")
    }

    @Test("A concept plans for five to twenty years")
    func period() {
        #expect(ConceptPlan.period(from: 2027, to: 2036) == 2027...2036)
        #expect(ConceptPlan.period(from: 2027, to: 2030) == nil && ConceptPlan.period(from: 2027, to: 2047) == nil)
        #expect(ConceptPlan.period(from: 2036, to: 2027) == nil && ConceptPlan.period(from: 1990, to: 2000) == nil)
        let plan = ConceptPlan(period: 2027...2036)
        #expect(plan.json["zeitraum_von"] == 2027 && plan.json["zeitraum_bis"] == 2036)
    }
}
