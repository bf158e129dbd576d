import Domain
import Testing
import Values

@Suite("Differences of a measure, and taking them back")
struct MeasureReversalTests {
    private let before = MeasureExample.houseOfServices

    private func changed(_ change: (inout MeasureContent) -> Void) -> MeasureContent {
        var content = before
        change(&content)
        return content
    }

    @Test("Differences speak as the sheet does")
    func differences() {
        let after = changed { content in
            content.title = "Haus der Dienste"
            content.details.cost = nil
            content.details.period = MeasurePeriod(from: 2028, to: 2031)
            content.details.status = .underWay
            content.details.priority = nil
            content.details.runningCosts = Money(cents: 4_050_000)
            content.details.plan = CostPlan([
                CostLine(year: 2028, source: .cost, amount: Money(cents: 26_000_000)),
                CostLine(year: 2028, source: .funding, name: "Städtebauförd. LZP", amount: Money(cents: 16_800_000)),
                CostLine(year: 2029, source: .thirdParties, name: "LAG", amount: Money(cents: 1_000_000)),
            ])
        }
        let shown = MeasureDifference.between(before, after).map {
            "\($0.label): \($0.before ?? "–") > \($0.after ?? "–")"
        }
        #expect(
            shown == [
                "Titel: Haus der Dienste, Markt 7 > Haus der Dienste",
                "Kosten: 1.200–1.300,0005 T€, grobe Schätzung > –", "Zeitraum: 2028–2030 > 2028–2031",
                "Vorrang: 1 von 3 > –", "Stand: Entwurf > in Umsetzung", "Folgekosten im Jahr: 38 T€ > 40,5 T€",
                "Kosten und Finanzierung, 2028, Kosten: 252 T€ > 260 T€",
                "Kosten und Finanzierung, 2028, Eigenanteil: 84 T€ > –",
                "Kosten und Finanzierung, 2029, Dritte (LAG): – > 10 T€",
            ])
    }

    @Test("The history's JSON gives the content back")
    func json() {
        for content in [MeasureExample.houseOfServices, MeasureExample.solarPark] {
            #expect(MeasureContent(history: MeasureExample.measure(3, content).json) == content)
        }
        #expect(MeasureContent(history: ["titel": "x"]) == nil && MeasureContent(history: ["loeschung": "x"]) == nil)
        #expect(MeasureContent(history: []) == nil)
    }

    @Test("Only the touched fields go back; what others changed elsewhere stays")
    func possible() throws {
        let after = changed { $0.details.status = .agreed }
        let now = changed { content in
            content.details.status = .agreed
            content.title = "Von anderen umbenannt"
        }
        let reversal = MeasureReversal(before: before, after: after, now: now)
        guard case .possible(let input) = reversal.outcome else {
            Issue.record("\(reversal.outcome)")
            return
        }
        var expected = now
        expected.details.status = before.details.status
        #expect(try input.content() == expected)
        #expect(reversal.steps.map(\.label) == ["Stand"] && reversal.later.isEmpty)
    }

    @Test("Twice is once, and a later change of the same field is not overwritten")
    func refused() {
        let after = changed { $0.details.cost = CostRange(low: .zero, high: Money(cents: 100)) }
        #expect(MeasureReversal(before: before, after: after, now: before).outcome == .alreadyBack)
        let now = changed { $0.details.cost = CostRange(low: .zero, high: Money(cents: 200_000)) }
        let reversal = MeasureReversal(before: before, after: after, now: now)
        #expect(reversal.outcome == .changedSince)
        #expect(reversal.later.map(\.after) == ["0–2 T€, grobe Schätzung"])
    }

    @Test("The history keeps what an edit touched, pairs together, and reads it again")
    func edits() throws {
        let after = changed { content in
            content.details.cost = CostRange(low: Money(cents: 120_000_000), high: Money(cents: 150_000_000))
            content.details.status = .agreed
            content.details.plan = CostPlan()
        }
        let kept = Measure.changes(from: MeasureExample.measure(1, before), to: MeasureExample.measure(1, after))
        #expect(kept.before.object?.keys.sorted() == ["finanzplan", "kosten_bis", "kosten_von", "stand"])
        let edit = try #require(MeasureContent.edit(from: kept.before, to: kept.after))
        #expect(
            MeasureDifference.between(edit.before, edit.after) == MeasureDifference.between(before, after))
        #expect(
            MeasureReversal(before: edit.before, after: edit.after, now: after).outcome
                == .possible(MeasureInput(before)))
        #expect(MeasureContent.edit(from: nil, to: kept.after) == nil)
    }
}
