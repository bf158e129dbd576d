import Access
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("What municipalities say to the public")
struct PublicPageStoreTests {
    private static let said = PublicPage(
        greeting: "Sie kennen Ihren Ort am besten.", open: "Die Nutzung von Markt 7", closed: "Die Wärmeplanung")

    private static func shown(_ page: PublicPage) -> PublicPage {
        var page = page
        page.published = true
        return page
    }

    @Test("A page comes back as it was said; the second editor gets what is stored", arguments: TestStore.all)
    func edits(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            let (lead, said) = (example.lead, Self.said)
            #expect(try database.read { try PublicPageStore.find($0, lead) } == PublicPage())
            let kept = try database.write { try PublicPageStore.edit($0, lead, said, at: Example.now) }.after
            #expect(kept.revision == 1 && kept.open == said.open)
            #expect(try database.read { try PublicPageStore.find($0, lead) } == kept)
            let same = try database.write { try PublicPageStore.edit($0, lead, kept, at: Example.now) }
            #expect(same.before == same.after && same.after.revision == 1)
            let less = PublicPage(closed: "Die Wärmeplanung", revision: 1)
            #expect(try database.write { try PublicPageStore.edit($0, lead, less, at: Example.now) }.after.open == nil)
            let conflict = #expect(throws: EditConflict<PublicPage>.self) {
                try database.write { try PublicPageStore.edit($0, lead, said, at: Example.now) }
            }
            #expect(conflict?.stored.revision == 2)
            #expect(try database.read { try PublicPageStore.find($0, example.otherLead) } == PublicPage())
        }
    }

    @Test("Everybody reads what is published, with the timetable, and nothing else", arguments: TestStore.all)
    func published(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let example = try SpineExample(database)
            let (lead, otherLead, said) = (example.lead, example.otherLead, Self.said)
            let (tannenrode, today) = (Slug("tannenrode")!, Example.now.berlin.day)
            func start(_ slug: Slug) throws -> PublicStart? {
                try database.read { try PublicPageStore.published($0, in: slug, today: today) }
            }
            func isLinked() throws -> Bool? {
                try database.read { try MunicipalityStore.find($0, slug: tannenrode) }?.hasPublicPage
            }
            let kept = try database.write { try PublicPageStore.edit($0, lead, said, at: Example.now) }.after
            _ = try database.write { try PublicPageStore.edit($0, otherLead, said, at: Example.now) }
            #expect(try start(tannenrode) == nil)
            #expect(try isLinked() == false)

            let shown = Self.shown(kept)
            let published = try database.write { writing in
                let concept = ConceptPlan(contact: "Jana Richter, Telefon 0000 4711")
                _ = try PlanStore.edit(writing, lead, concept, at: Example.now)
                for step in [
                    StepPlan(.opening, done: Day(iso: "2026-03-12")), StepPlan(.interim, due: Day(iso: "2026-12-03")),
                ] {
                    _ = try StepPlanStore.edit(writing, lead, step, at: Example.now)
                }
                return try PublicPageStore.edit(writing, lead, shown, at: Example.now).after
            }
            let found = try start(tannenrode)
            let plan = try database.read { try StepPlanStore.workPlan($0, lead) }
            let address = MunicipalityAddress(ags: SpineExample.tannenrode, slug: tannenrode, name: "Tannenrode")
            #expect(found == PublicStart(municipality: address, page: published, plan: plan, today: today))
            #expect(found?.contact == "Jana Richter, Telefon 0000 4711" && published.revision == 2)
            for slug in ["lindenfurt", "nirgends"] { #expect(try start(Slug(slug)!) == nil, "\(slug)") }
            #expect(try isLinked() == true)

            var hidden = published
            hidden.published = false
            let again = hidden
            _ = try database.write { try PublicPageStore.edit($0, lead, again, at: Example.now) }
            #expect(try start(tannenrode) == nil)
            #expect(try isLinked() == false)
        }
    }

    @Test("A page that does not say what is open and what is not is never published", arguments: TestStore.all)
    func incomplete(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let lead = try SpineExample(database).lead
            for page in [PublicPage(open: "Markt 7", published: true), PublicPage(closed: "Pflicht", published: true)] {
                let refusal = planningError {
                    try database.write { _ = try PublicPageStore.edit($0, lead, page, at: Example.now) }
                }
                #expect(refusal == .impossible)
            }
            #expect(try database.read { try PublicPageStore.find($0, lead) } == PublicPage())
        }
    }

    @Test("Only who may edit the whole concept speaks to the public for it", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let (example, said) = (try SpineExample(database), Self.said)
            for scope in [example.guest(.edit), example.localCouncil("Obertann")] {
                let refusal = planningError {
                    try database.write { _ = try PublicPageStore.edit($0, scope, said, at: Example.now) }
                }
                #expect(refusal == .notAllowed)
                #expect(planningError { _ = try database.read { try PublicPageStore.find($0, scope) } } == .notFound)
            }
        }
    }
}
