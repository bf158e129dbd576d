import Domain
import Testing
import Values

@Suite("What people type into a measure")
struct MeasureInputTests {
    private func problems(_ texts: [MeasureField: String]) -> [FieldProblem<MeasureField>] {
        do throws(FieldProblems<MeasureField>) {
            _ = try MeasureInput(texts).content()
            return []
        } catch { return error.problems }
    }

    @Test("Four fields are enough")
    func four() throws {
        let content = try MeasureInput([
            .title: " Ladenlotse ", .goal: "Leerstand halbieren", .place: "Markt", .costLow: "80.000",
            .costHigh: "100000",
        ]).content()
        #expect(content.title == "Ladenlotse")
        #expect(content.details.cost?.german == "80–100 T€, grobe Schätzung")
        #expect(content.details.status == .idea)
        #expect(try MeasureInput([.title: "Titel", .costHigh: "5 €"]).content().details.cost?.low == Money(cents: 500))
    }

    @Test("Texts of a content give the content again")
    func roundTrip() throws {
        for content in [MeasureExample.houseOfServices, MeasureExample.solarPark] {
            #expect(try MeasureInput(content).content() == content)
        }
    }

    @Test("All problems come at once, in the order of the fields, as sentences")
    func all() {
        let found = problems([
            .title: "x", .costLow: "1.5", .costHigh: "-3", .yearFrom: "28", .yearTo: "2199", .priority: "4",
            .status: "fertig?", .runningCosts: "viel", .plan: "2028 Kosten viel",
            .ortsteile: "A, \(String(repeating: "b", count: 101))",
        ])
        #expect(
            found.map(\.field) == [
                .title, .ortsteile, .costLow, .costHigh, .yearFrom, .yearTo, .priority, .status, .runningCosts, .plan,
            ])
        #expect(found.allSatisfy { $0.message.hasSuffix(".") || $0.message.hasSuffix(")“.") })
    }

    @Test("Ends that are the wrong way round, a line twice, a name where none belongs")
    func order() {
        #expect(problems([.title: "Titel", .costLow: "9", .costHigh: "8"]).map(\.field) == [.costHigh])
        #expect(problems([.title: "Titel", .yearFrom: "2030", .yearTo: "2029"]).map(\.field) == [.yearTo])
        let plan = "2028 Kosten 5\n2028 Kosten 6\n2028 Eigenanteil 7 (wir)\n1028 Kosten 5"
        #expect(problems([.title: "Titel", .plan: plan]).count == 3)
    }

    @Test("Amounts and texts are bounded, so that no sum overflows and no page bursts")
    func bounds() {
        #expect(problems([.title: "Titel", .costHigh: "10.000.000.000"]).isEmpty)
        #expect(problems([.title: "Titel", .costHigh: "10.000.000.000,01"]).map(\.field) == [.costLow, .costHigh])
        #expect(problems([.title: "Titel", .costHigh: "99999999999999999999"]).map(\.field) == [.costHigh])
        #expect(problems([.title: String(repeating: "ä", count: 201)]).map(\.field) == [.title])
        #expect(problems([.title: "Titel", .goal: "a\u{0}b"]).map(\.field) == [.goal])
    }

    @Test("Who and how far does not raise the content version, what and where does")
    func meaning() {
        let measure = MeasureExample.measure(1, MeasureExample.houseOfServices)
        var content = measure.content
        content.details.responsible = "Lehmann"
        content.details.status = .decided
        content.details.priority = nil
        #expect(measure.edited(content, editorial: false).contentVersion == 1)
        #expect(measure.edited(content, editorial: false).revision == 2)
        content.details.cost = nil
        #expect(measure.edited(content, editorial: false).contentVersion == 2)
        #expect(measure.edited(content, editorial: true).contentVersion == 1)
    }

    @Test(
        "Numbers of measures",
        arguments: [
            ("M-01", 1), ("m-1", 1), ("M-100", 100), ("M-0", nil), ("M-", nil), ("K-1", nil), ("M-1000000", nil),
            ("M-٣", nil),
        ])
    func codes(_ example: (text: String, number: Int?)) {
        #expect(MeasureCode(example.text)?.number == example.number)
        #expect(example.number == nil || MeasureCode(number: example.number!)!.text.hasPrefix("M-"))
    }
}
