import Access
import Actions
import Domain
import TestSupport
import Testing
import Values

@Suite("Loading and saving a concept")
struct LoadedConceptTests {
    private static func sample() throws -> ConceptFile {
        try ConceptFile(parsing: Array(try Samples.text(Samples.concept).utf8))
    }

    private static func register(_ workshop: Workshop) throws { _ = try workshop.importing(Samples.register) }

    @Test("All of the file is there, and goes out again but for the people", arguments: TestStore.all)
    func loaded(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try Self.register(workshop)
            let file = try Self.sample()
            let concept = try workshop.loadConcept(file, byTool: "test")
            let scope = Scope.tool("test", in: concept.id)
            let saved = try workshop.conceptFile(scope)
            var expected = file
            expected.referenceDay = nil
            expected.people = []
            // Each Ortsteil lies in itself, whether the file says so or not.
            expected.things = file.things.map { thing in
                var content = thing.content
                if thing.kind == .district { content.ortsteile = [content.title] }
                return .init(thing.kind, content)
            }.sorted { Self.place($0) < Self.place($1) }
            #expect(saved == expected)
            let organisation = try workshop.organisation(scope)
            #expect(organisation.members.count == 5 && organisation.hours == 12)
            #expect(throws: FieldProblems<ConceptDraft.Field>.self) {
                try workshop.loadConcept(file, byTool: "test")
            }
        }
    }

    private static func place(_ thing: ConceptFile.Thing) -> Int {
        InventoryKind.allCases.firstIndex(of: thing.kind) ?? 0
    }

    @Test("One wrong place, and nothing is kept", arguments: TestStore.all)
    func allOrNothing(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try Self.register(workshop)
            let changes: [((inout ConceptFile) -> Void, String)] = [
                (
                    { $0.people[4] = .init(name: "X", email: "keine", role: "bearbeitung") },
                    "personen, 5. Eintrag, email"
                ),
                (
                    { $0.people[1] = .init(name: "Jana Richter", email: "a@b.example", role: "chef") },
                    "personen, 2. Eintrag, rolle"
                ),
                (
                    { $0.people[0] = .init(name: "Ute Beyer", email: "u@b.example", role: "rat", hours: 99) },
                    "personen, 1. Eintrag"
                ),
                (
                    { $0.people[4] = .init(name: "Mirko Vogel", email: $0.people[0].email, role: "rat", hours: 2) },
                    "personen, 5. Eintrag, email"
                ),
                ({ $0.bodies[8].name = "" }, "gremien, 9. Eintrag"),
                ({ $0.things[0] = .init(.asset, .init(title: "")) }, "bestand, 1. Eintrag"),
                (
                    { $0.costs = ProcessCosts([.init(2026, cost: .zero, funding: Money(cents: 1))]) },
                    "verfahrenskosten"
                ),
            ]
            for (change, place) in changes {
                var file = try Self.sample()
                change(&file)
                let found = #expect(throws: FileProblems.self) {
                    try workshop.loadConcept(file, byTool: "test")
                }
                #expect(found?.problems.first?.column == place)
                #expect(try workshop.allConcepts().isEmpty)
            }
        }
    }
}
