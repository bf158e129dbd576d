import Domain
import Testing
import Values

@Suite("Costs and their cover")
struct CostPlanTests {
    private func line(_ year: Int, _ source: CostSource, _ thousands: Int64, _ name: String = "") -> CostLine {
        CostLine(year: year, source: source, name: name, amount: Money(cents: thousands * 100_000))
    }

    @Test("A gap is named with its sum, as on the sheet")
    func gap() {
        let plan = CostPlan([line(2029, .cost, 504), line(2029, .funding, 336, "LZP"), line(2029, .ownShare, 158)])
        #expect(
            plan.findings.map(\.message) == [
                "2029: Förderung 336 und Eigenanteil 158 ergeben 494, die Kosten sind 504. Es fehlen 10 T€."
            ])
        #expect(plan.findings.first?.open == Money(cents: 1_000_000))
    }

    @Test("House of services: every year is covered")
    func covered() {
        let plan = CostPlan(
            [(2028, 252, 168, 84), (2029, 504, 336, 168), (2030, 504, 336, 168)].flatMap { year, cost, funding, own in
                [line(year, .cost, cost), line(year, .funding, funding, "LZP"), line(year, .ownShare, own)]
            })
        #expect(plan.findings.isEmpty)
        #expect(plan.amount(.cost) == Money(cents: 126_000_000))
        #expect(plan.amount(.funding) == Money(cents: 84_000_000))
        #expect(plan.open() == .zero)
        #expect(plan.years == [2028, 2029, 2030])
    }

    @Test("Leipzig's budget: 195 are not 130 and 60, 180 are 120 and 60")
    func leipzig() {
        let whole = CostPlan([line(2015, .cost, 195), line(2015, .funding, 130), line(2015, .ownShare, 60)])
        #expect(whole.findings.first?.message.hasSuffix("Es fehlen 5 T€.") == true)
        let budget = CostPlan([line(2015, .cost, 180), line(2015, .funding, 120), line(2015, .ownShare, 60)])
        #expect(budget.findings.isEmpty)
    }

    @Test("One cover, none, three, and too much")
    func sentences() {
        #expect(
            CostPlan([line(2027, .cost, 40)]).findings.map(\.message) == [
                "2027: Die Kosten von 40 sind nicht gedeckt. Es fehlen 40 T€."
            ])
        #expect(
            CostPlan([line(2027, .cost, 40), line(2027, .ownShare, 10)]).findings.map(\.message) == [
                "2027: Eigenanteil 10 steht Kosten von 40 gegenüber. Es fehlen 30 T€."
            ])
        let three = [
            line(2028, .cost, 50), line(2028, .funding, 30), line(2028, .thirdParties, 12), line(2028, .ownShare, 9),
        ]
        #expect(
            CostPlan(three).findings.map(\.message) == [
                "2028: Förderung 30, Dritte 12 und Eigenanteil 9 ergeben 51, die Kosten sind 50. Das sind 1 T€ zu viel."
            ])
    }

    @Test(
        "Thousands have as many decimals as they need",
        arguments: [
            (2_160_000, "21,6"), (126_000_000, "1.260"), (1, "0,00001"), (0, "0"), (-1_350_000, "\u{2212}13,5"),
        ])
    func thousands(_ example: (cents: Int64, text: String)) {
        #expect(Money(cents: example.cents).thousands == example.text)
    }

    @Test("The plan as text comes back, whatever the names")
    func text() throws {
        let plan = CostPlan([
            line(2028, .funding, 252, "LEADER 70 % (Annahme LES)"), line(2028, .thirdParties, 24, ") ("),
            line(2028, .cost, 360), CostLine(year: 2028, source: .ownShare, amount: Money(cents: 5)),
        ])
        #expect(plan.text.split(separator: "\n").last == "2028 Eigenanteil 0,05")
        #expect(try CostPlan(text: plan.text) == plan)
        #expect(try CostPlan(text: "2028  Kosten 1.260,50 €\r\n\r\n").lines.first?.amount == Money(cents: 126_050))
        #expect(throws: CostPlan.UnreadableLine.self) { try CostPlan(text: "2028 Kosten 5\n2028 Bund 7") }
    }
}
