import Domain
import TestSupport
import Testing
import Values

@testable import Actions

@Suite("Changes in the history")
struct RecordedTests {
    @Test(
        "What was done to a measure stands in the history, newest first, and the chains hold", arguments: TestStore.all)
    func measure(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, MeasureTests.first)
            var input = MeasureTests.first
            input.texts[.title] = "Haus"
            _ = try workshop.editMeasure(spine.scope, measure.id, revision: 1, input)
            _ = try workshop.deleteMeasure(spine.scope, measure.id, revision: 2)
            let items = try workshop.history(spine.scope, of: .init(kind: "massnahme", id: measure.id.text))
            #expect(items.map(\.action) == ["massnahme.geloescht", "massnahme.geaendert", "massnahme.angelegt"])
            #expect(items[1].changes?.contains { $0.field == "titel" && $0.new == "Haus" } == true)
            let check = try workshop.verifyHistory(heads: nil, key: nil)
            #expect(check.findings.isEmpty)
        }
    }
}
