import Access
import Actions
import Domain
import TestSupport
import Testing
import Values

@Suite("Taking changes back")
struct TakingBackTests {
    private func withMeasure(
        _ store: TestStore, _ body: (Workshop, SpineWorkshop, Measure) throws -> Void
    ) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            try body(workshop, spine, try workshop.createMeasure(spine.scope, MeasureTests.first))
        }
    }

    private func edit(
        _ workshop: Workshop, _ scope: Scope, _ measure: Measure, _ texts: [MeasureField: String]
    ) throws -> Measure {
        let now = try #require(try workshop.measure(scope, measure.id))
        var input = MeasureInput(now.content)
        for (field, text) in texts { input.texts[field] = text }
        return try workshop.editMeasure(scope, measure.id, revision: now.revision, input)
    }

    /// The number of the newest change.
    private func newest(_ workshop: Workshop, _ scope: Scope) throws -> Int64 {
        try #require(try workshop.history(scope).entries.first).number
    }

    @Test("An edit goes back as a new edit, and others' edits of other fields stay", arguments: TestStore.all)
    func edit(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            _ = try edit(workshop, spine.scope, measure, [.title: "Haus", .status: "entwurf"])
            let number = try newest(workshop, spine.scope)
            _ = try edit(workshop, spine.scope, measure, [.responsible: "Lehmann"])
            #expect(try workshop.takeBack(spine.scope, number))
            let now = try #require(try workshop.measure(spine.scope, measure.id))
            #expect(now.content.title == measure.content.title && now.content.details.status == .idea)
            #expect(now.content.details.responsible == "Lehmann" && now.revision == 4)
            let entries = try workshop.history(spine.scope).entries
            #expect(entries.first?.action == "massnahme.geaendert" && entries.count == 5)
            // A second time there is nothing left to do.
            #expect(try workshop.change(spine.scope, number)?.reversal == .alreadyBack)
            #expect(try !workshop.takeBack(spine.scope, number))
            // Taking back can itself be taken back.
            #expect(try workshop.takeBack(spine.scope, entries[0].number))
            #expect(try workshop.measure(spine.scope, measure.id)?.content.title == "Haus")
            #expect(try workshop.verifyHistory().findings == [])
        }
    }

    @Test("A later change of the same field is never overwritten", arguments: TestStore.all)
    func later(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            _ = try edit(workshop, spine.scope, measure, [.title: "Haus"])
            let number = try newest(workshop, spine.scope)
            _ = try edit(workshop, spine.scope, measure, [.title: "Haus am Markt"])
            #expect(try !workshop.takeBack(spine.scope, number))
            guard case .edit(_, let reversal) = try workshop.change(spine.scope, number)?.reversal else {
                Issue.record("no edit")
                return
            }
            #expect(reversal.outcome == .changedSince && reversal.later.map(\.after) == ["Haus am Markt"])
            #expect(try workshop.measure(spine.scope, measure.id)?.content.title == "Haus am Markt")
        }
    }

    @Test("What no longer fits the rest is refused with the form's own words", arguments: TestStore.all)
    func misfit(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            _ = try edit(workshop, spine.scope, measure, [.yearFrom: "2030"])
            _ = try edit(workshop, spine.scope, measure, [.yearFrom: "2027"])
            let number = try newest(workshop, spine.scope)
            _ = try edit(workshop, spine.scope, measure, [.yearTo: "2028"])
            #expect(throws: FieldProblems<MeasureField>.self) { try workshop.takeBack(spine.scope, number) }
        }
    }

    @Test("A deletion is undone from the history, once", arguments: TestStore.all)
    func deletion(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            let other = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Ladenlotse"]))
            let link = try workshop.link(spine.scope, .serves, from: .element(other.id), to: .element(measure.id))
            _ = try workshop.deleteMeasure(spine.scope, measure.id, revision: 1)
            let number = try newest(workshop, spine.scope)
            let entry = try #require(try workshop.change(spine.scope, number)?.entry)
            #expect(entry.thing?.title == measure.content.title && entry.thing?.livingMeasure == nil)
            let history = try #require(try workshop.measureHistory(spine.scope, measure.code))
            #expect(history.thing.deletion != nil && history.page.entries.count == 2)
            #expect(try workshop.takeBack(spine.scope, number))
            #expect(try workshop.measureSheet(spine.scope, measure.code)?.leadingIn.map(\.link) == [link])
            #expect(try !workshop.takeBack(spine.scope, number))
            let actions = try workshop.measureHistory(spine.scope, measure.code)?.page.entries.map(\.action)
            #expect(actions == ["loeschung.zurueckgenommen", "massnahme.geloescht", "massnahme.angelegt"])

            _ = try workshop.unlink(spine.scope, link.id)
            let unlinked = try newest(workshop, spine.scope)
            #expect(try workshop.takeBack(spine.scope, unlinked))
            #expect(try workshop.snapshot(spine.scope)?.links == [link])
            #expect(try workshop.change(spine.scope, unlinked)?.reversal == .alreadyBack)
        }
    }

    @Test("An import goes in one go and comes back in one go", arguments: TestStore.all)
    func imported(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            let file = Array("nummer;titel\nM-11;Markt\nM-12;Brunnen\nM-13;Bänke\n".utf8)
            _ = try workshop.importMeasures(spine.scope, file, as: .csv)
            let number = try newest(workshop, spine.scope)
            #expect(try workshop.takeBack(spine.scope, number))
            #expect(try workshop.snapshot(spine.scope)?.measures.map(\.code) == [measure.code])
            #expect(try !workshop.takeBack(spine.scope, number))
            let undone = try newest(workshop, spine.scope)
            #expect(try workshop.takeBack(spine.scope, undone))
            #expect(try workshop.snapshot(spine.scope)?.measures.count == 4)
            #expect(try workshop.verifyHistory().findings == [])
        }
    }

    @Test("An import that was worked on stays, and says what was changed", arguments: TestStore.all)
    func importChanged(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, _ in
            let file = Array("nummer;titel\nM-11;Markt\nM-12;Brunnen\nM-13;Bänke\n".utf8)
            let measures = try workshop.importMeasures(spine.scope, file, as: .csv)
            let number = try newest(workshop, spine.scope)
            _ = try edit(workshop, spine.scope, measures[1], [.title: "Trinkbrunnen"])
            _ = try workshop.deleteMeasure(spine.scope, measures[2].id, revision: 1)
            #expect(try !workshop.takeBack(spine.scope, number))
            guard case .importChanged(let changed, let gone) = try workshop.change(spine.scope, number)?.reversal else {
                Issue.record("import is unchanged")
                return
            }
            #expect(changed.map(\.code.text) == ["M-12"] && gone == 1)
            #expect(try workshop.snapshot(spine.scope)?.measures.count == 3)
        }
    }

    @Test("What was erased cannot be taken back, nor what another concept did", arguments: TestStore.all)
    func unreadable(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            _ = try edit(workshop, spine.scope, measure, [.responsible: "Anna Müller"])
            let number = try newest(workshop, spine.scope)
            let search = try #require(PersonSearch(texts: ["Anna Müller"], account: nil))
            _ = try workshop.eraseFromHistory(search)
            let change = try #require(try workshop.change(spine.scope, number))
            #expect(change.entry.isErased && change.reversal == .unreadable)
            #expect(try !workshop.takeBack(spine.scope, number))
            let foreign = try spine.another()
            #expect(try workshop.change(foreign, number)?.entry == nil)
            #expect(throws: PlanningError.notFound) { try workshop.takeBack(foreign, number) }
            #expect(try workshop.measureHistory(foreign, measure.code) == nil)
        }
    }

    @Test("Whoever reaches only a part sees no history and takes nothing back", arguments: TestStore.all)
    func restricted(_ store: TestStore) throws {
        try withMeasure(store) { workshop, spine, measure in
            let reach = Grant.Reach(.edit, elements: [measure.id])
            let guest = Identity(
                account: .make(at: HandClock.start),
                grants: [Grant(.guest, in: .concept(spine.concept.id), reach: reach)])
            let scope = try #require(
                guest.scope(
                    in: ConceptPlace(id: spine.concept.id, municipalities: [SpineWorkshop.tannenrode]),
                    at: HandClock.start))
            #expect(throws: PlanningError.self) { try workshop.history(scope) }
            #expect(throws: PlanningError.self) { try workshop.measureHistory(scope, measure.code) }
            #expect(throws: PlanningError.self) { try workshop.takeBack(scope, 2) }
            #expect(try workshop.changesByOthers(scope, limit: 5).isEmpty)
            #expect(try workshop.overview(scope).measures == [.idea: 1])
        }
    }
}
