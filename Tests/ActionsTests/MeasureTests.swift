import Access
import Actions
import Database
import Domain
import TestSupport
import Testing
import Values

@Suite("Measures from the first idea to the bin and back")
struct MeasureTests {
    static let first = MeasureInput([
        .title: "Haus der Dienste, Markt 7", .goal: "Ortskern füllen", .place: "Markt 7", .costLow: "1.200.000",
        .costHigh: "1.300.000",
    ])

    @Test("Four fields make a measure, which list and sheet show", arguments: TestStore.all)
    func created(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, Self.first)
            #expect(measure.code.text == "M-01" && measure.content.details.place == "Markt 7")
            let second = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Ladenlotse"]))
            let listing = try workshop.measures(spine.scope, MeasureQuery(search: "dienst"))
            #expect(listing.rows.map(\.id) == [measure.id] && listing.matching == 1)
            _ = try workshop.link(
                spine.scope, .interactsWith, from: .element(measure.id), to: .element(second.id))
            let sheet = try #require(try workshop.measureSheet(spine.scope, measure.code))
            #expect(sheet.measure == measure && sheet.previous == nil && sheet.next == second.code)
            #expect(sheet.leadingOut.map(\.element?.title) == ["Ladenlotse"] && sheet.leadingIn.isEmpty)
            #expect(try workshop.measureSheet(spine.another(), measure.code) == nil)
        }
    }

    @Test("What was typed wrongly keeps nothing", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let error = #expect(throws: FieldProblems<MeasureField>.self) {
                try workshop.createMeasure(spine.scope, MeasureInput([.title: "x", .costLow: "viel"]))
            }
            #expect(error?.problems.map(\.field) == [.title, .costLow])
            #expect(try workshop.measures(spine.scope, MeasureQuery()).rows.isEmpty)
        }
    }

    @Test("Two people on one measure: the conflict carries what is stored", arguments: TestStore.all)
    func conflict(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, Self.first)
            var theirs = Self.first
            theirs.texts[.plan] = "2029 Kosten 504000\n2029 Förderung 336000 (LZP)\n2029 Eigenanteil 158000"
            let stored = try workshop.editMeasure(spine.scope, measure.id, revision: 1, theirs)
            var mine = Self.first
            mine.texts[.responsible] = "Lehmann"
            let typed = mine
            let conflict = #expect(throws: EditConflict<Measure>.self) {
                try workshop.editMeasure(spine.scope, measure.id, revision: 1, typed)
            }
            #expect(conflict?.stored == stored && stored.revision == 2)
            #expect(
                try workshop.measureSheet(spine.scope, measure.code)?.findings.map(\.message) == [
                    "2029: Förderung 336 und Eigenanteil 158 ergeben 494, die Kosten sind 504. Es fehlen 10 T€."
                ])
        }
    }

    @Test("What is deleted is gone with its links and comes back with them", arguments: TestStore.all)
    func deleted(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, Self.first)
            let other = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Ladenlotse"]))
            let link = try workshop.link(spine.scope, .serves, from: .element(other.id), to: .element(measure.id))
            let deletion = try workshop.deleteMeasure(spine.scope, measure.id, revision: 1)
            #expect(try workshop.measureSheet(spine.scope, measure.code) == nil)
            #expect(try workshop.measure(spine.scope, measure.id) == nil)
            #expect(try workshop.snapshot(spine.scope)?.links.isEmpty == true)
            let foreign = try spine.another()
            #expect(throws: PlanningError.notFound) { try workshop.undo(foreign, deletion) }
            #expect(try workshop.undo(spine.scope, deletion).elements.map(\.id) == [measure.id])
            let back = try workshop.measureSheet(spine.scope, measure.code)
            #expect(back?.measure.content == measure.content && back?.leadingIn.map(\.link) == [link])
            let unlinked = try workshop.unlink(spine.scope, link.id)
            #expect(try workshop.snapshot(spine.scope)?.links.isEmpty == true)
            _ = try workshop.undo(spine.scope, unlinked)
            #expect(try workshop.snapshot(spine.scope)?.links == [link])
        }
    }

    @Test("Each change tells the history what was and what is", arguments: TestStore.all)
    func recorded(_ store: TestStore) throws {
        try store.withWorkshop { plain, _ in
            let kept = KeptChanges()
            let workshop = plain.recording(kept.journal)
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, Self.first)
            var input = Self.first
            input.texts[.title] = "Haus"
            let edited = try workshop.editMeasure(spine.scope, measure.id, revision: 1, input)
            let again = try workshop.editMeasure(spine.scope, measure.id, revision: 2, input)
            #expect(again == edited)
            let deletion = try workshop.deleteMeasure(spine.scope, measure.id, revision: 2)
            _ = try workshop.undo(spine.scope, deletion)
            _ = try workshop.importMeasures(spine.scope, Array("titel\nMarkt\n".utf8), as: .csv)
            _ = try workshop.importMeasures(spine.scope, Array("titel\nProbe\n".utf8), as: .csv, isTrial: true)
            let changes = kept.all.filter { $0.after?[0]?["titel"]?.string != "Probe" }
            #expect(
                changes.map(\.action) == [
                    "konzept.eroeffnet", "massnahme.angelegt", "massnahme.geaendert", "massnahme.geloescht",
                    "loeschung.zurueckgenommen", "massnahmen.eingelesen",
                ])
            #expect(changes.allSatisfy { $0.concept == spine.concept.id && $0.actor == spine.scope.actor })
            #expect(
                changes[2].before == ["titel": .string(measure.content.title)] && changes[2].after == ["titel": "Haus"])
            #expect(changes[3].after == ["loeschung": .string(deletion.text)] && changes[3].before?["titel"] == "Haus")
            #expect(changes[4].subject.kind == "massnahme" && changes[4].subject.id == measure.id.text)
            let imported = try #require(changes[5].after?[0])
            #expect(imported["titel"] == "Markt" && imported["kennung"]?.string.flatMap(ElementID.init(text:)) != nil)
        }
    }

    @Test("A journal that refuses undoes the change", arguments: TestStore.all)
    func journalRefuses(_ store: TestStore) throws {
        try store.withWorkshop { plain, _ in
            struct Refused: Error {}
            let spine = try SpineWorkshop(plain)
            let workshop = plain.recording { _, _ in throw Refused() }
            #expect(throws: Refused.self) { try workshop.createMeasure(spine.scope, Self.first) }
            #expect(try plain.measures(spine.scope, MeasureQuery()).rows.isEmpty)
        }
    }
}
