import Access
import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Concepts in the store")
struct ConceptStoreTests {
    private static func concept(_ slug: String, _ municipalities: [String]) -> Concept {
        Concept(
            id: .make(at: Example.now), title: "INSEK \(slug)", slug: ConceptSlug(slug)!,
            municipalities: municipalities.map { AGS($0)! }, profile: .standard, state: .inWork, opened: Example.now)
    }

    @Test("A joint concept is found by the words of each of its municipalities", arguments: TestStore.all)
    func place(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let joint = Self.concept("gemeinsam", ["14999010", "14999020"])
            let own = Self.concept("insek", ["14999010"])
            for concept in [joint, own] { try database.write { try ConceptStore.add($0, concept) } }
            for municipality in ["tannenrode", "lindenfurt"] {
                let found = try database.read { try ConceptStore.find($0, joint.slug, in: Slug(municipality)!) }
                #expect(found?.concept == joint)
                #expect(found?.municipalitySlug == Slug(municipality))
                #expect(found?.municipalityName.lowercased() == municipality)
            }
            let elsewhere = try database.read { try ConceptStore.find($0, own.slug, in: Slug("lindenfurt")!) }
            #expect(elsewhere == nil)
            let lists = try database.read { reading in
                try ["14999010", "14999020", "14999030"].map { try ConceptStore.list(reading, of: AGS($0)!) }
            }
            #expect(Set(lists[0]) == [joint, own] && lists[1] == [joint] && lists[2].isEmpty)
        }
    }

    @Test("An address is given once in a municipality, and again in another", arguments: TestStore.all)
    func taken(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try database.write { try ConceptStore.add($0, Self.concept("insek", ["14999010"])) }
            try database.write { try ConceptStore.add($0, Self.concept("insek", ["14999020"])) }
            let code = planningError {
                try database.write { try ConceptStore.add($0, Self.concept("insek", ["14999030", "14999020"])) }
            }
            #expect(code == .taken)
            let kept = try database.read { try $0.scalar("SELECT count(*) FROM concept") }
            #expect(kept == 2)
        }
    }

    @Test("A scope sees its own concept", arguments: TestStore.all)
    func find(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let example = try SpineExample(database)
            #expect(try database.read { try ConceptStore.find($0, example.lead) }?.slug.text == "insek-2036")
            #expect(try database.read { try ConceptStore.find($0, example.otherLead) }?.slug.text == "insek-2026")
        }
    }
}
