import Access
import Actions
import Domain
import TestSupport
import Testing
import Values

@Suite("Measures as files")
struct MeasureFileTests {
    private static let inputs: [MeasureInput] = [
        MeasureInput([
            .title: "Haus der Dienste; \"Markt 7\"", .goal: "=HYPERLINK(\"x\")", .place: "-Markt",
            .ortsteile: "Kernstadt, Obertann",
            .description: "'Zwei\nZeilen", .costLow: "1,05", .costHigh: "2", .yearFrom: "2028", .yearTo: "2030",
            .responsible: "@Scholz", .priority: "1", .status: "entwurf", .withoutFunding: "+310 T€",
            .runningCosts: "38.000", .plan: "2028 Kosten 252000\n2028 Förderung 168000 (LZP (66 2/3 %))",
        ]),
        MeasureInput([.title: "Ladenlotse"]),
        MeasureInput([.title: "Bürgerbus", .participants: "Moosheide\nLindenfurt"]),
    ]

    @Test("An empty concept that takes the file gives the same file", arguments: TestStore.all, MeasureFormat.allCases)
    func roundTrip(_ store: TestStore, _ format: MeasureFormat) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            for input in Self.inputs { _ = try workshop.createMeasure(spine.scope, input) }
            let second = try #require(try workshop.measures(spine.scope, MeasureQuery()).rows.dropFirst().first)
            _ = try workshop.deleteMeasure(spine.scope, second.id, revision: 1)
            let file = try workshop.exportMeasures(spine.scope, as: format)
            let target = try spine.another()
            let trial = try workshop.importMeasures(target, file, as: format, isTrial: true)
            #expect(trial.map(\.code.text) == ["M-01", "M-03"])
            #expect(try workshop.measures(target, MeasureQuery()).rows.isEmpty)
            _ = try workshop.importMeasures(target, file, as: format)
            #expect(try workshop.exportMeasures(target, as: format) == file)
        }
    }

    @Test("One wrong line and nothing is kept; numbers of the concept are not taken twice", arguments: TestStore.all)
    func allOrNothing(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            _ = try workshop.createMeasure(spine.scope, Self.inputs[1])
            for (text, line) in [("titel\nMarkt\nx\n", 3), ("nummer;titel\n;Markt\nM-01;Schulhof\n", 3)] {
                let error = #expect(throws: FileProblems.self) {
                    try workshop.importMeasures(spine.scope, Array(text.utf8), as: .csv)
                }
                #expect(error?.problems.map(\.line) == [line] && error?.problems.first?.column != nil)
            }
            #expect(try workshop.measures(spine.scope, MeasureQuery()).matching == 1)
            let kept = try workshop.importMeasures(
                spine.scope, Array("nummer;titel\n;Markt\nM-05;Schulhof\n;Park\n".utf8), as: .csv)
            #expect(kept.map(\.code.text) == ["M-06", "M-05", "M-07"])
        }
    }

    @Test("A guest exports what it sees and imports nothing", arguments: TestStore.all)
    func guest(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measures = try Self.inputs.map { try workshop.createMeasure(spine.scope, $0) }
            let grant = Grant(
                .guest, in: .concept(spine.concept.id), reach: .init(.edit, elements: [measures[1].id]))
            let guest = try #require(
                Identity(account: spine.identity.account, grants: [grant]).scope(
                    in: ConceptPlace(id: spine.concept.id, municipalities: []), at: HandClock.start))
            let file = try workshop.exportMeasures(guest, as: .csv)
            #expect(try MeasureFile.read(file, as: .csv).map(\.content.title) == ["Ladenlotse"])
            #expect(throws: PlanningError.notAllowed) { try workshop.importMeasures(guest, file, as: .csv) }
            #expect(throws: PlanningError.notAllowed) { try workshop.createMeasure(guest, Self.inputs[0]) }
        }
    }
}
