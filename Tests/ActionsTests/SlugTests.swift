import Actions
import Domain
import TestSupport
import Testing

@Suite("Words in addresses")
struct SlugTests {
    private static let kreise = ["14998": "Nebelwald", "14999": "Silberwald"]

    private func slugs(_ workshop: Workshop) throws -> [String] {
        try workshop.municipalities(MunicipalityQuery()).rows.map { "\($0.ags) \($0.slug)" }.sorted()
    }

    @Test("stay when a municipality is renamed, and the new name is found", arguments: TestStore.all)
    func renamed(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            try workshop.importing(Samples.register)
            let renamed = try Samples.text(Samples.register)
                .replacing("5201Moosheide         ", with: "5201Kurort Moosheide  ")
            try workshop.importing(folder.write(renamed, to: "neu.txt"))
            let municipality = try #require(try workshop.municipality(Slug("moosheide")!))
            #expect(municipality.name == "Kurort Moosheide")
            #expect(try workshop.municipality(Slug("kurort-moosheide")!) == nil)
            #expect(
                try workshop.municipalities(MunicipalityQuery(search: "kurort")).rows.map(\.slug.text) == ["moosheide"])
        }
    }

    @Test("Two newcomers of one name get their Kreis", arguments: TestStore.all)
    func twins(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            try workshop.importing(
                folder.write(
                    RegisterText.file(
                        Self.kreise,
                        [.init(key: "14998010", name: "Bernsdorf, Stadt"), .init(key: "14999010", name: "Bernsdorf")]),
                    to: "a.txt"))
            #expect(try slugs(workshop) == ["14998010 bernsdorf-nebelwald", "14999010 bernsdorf-silberwald"])
        }
    }

    @Test("A newcomer never takes the word of an older one", arguments: TestStore.all)
    func newcomer(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            let old = RegisterText.Entry(key: "14998010", name: "Bernsdorf, Stadt")
            try workshop.importing(folder.write(RegisterText.file(Self.kreise, [old]), to: "a.txt"))
            try workshop.importing(
                folder.write(
                    RegisterText.file(Self.kreise, [old, .init(key: "14999010", name: "Bernsdorf")]), to: "b.txt"))
            #expect(try slugs(workshop) == ["14998010 bernsdorf", "14999010 bernsdorf-silberwald"])
        }
    }

    @Test("Words of our own pages, and a second language", arguments: TestStore.all)
    func reserved(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            try workshop.importing(
                folder.write(
                    RegisterText.file(
                        Self.kreise,
                        [
                            .init(key: "14999010", name: "Quellen"),
                            .init(key: "14999020", name: "Bautzen / Budyšin, Stadt"),
                            .init(key: "14999030", name: "Weißwasser/O.L., Stadt / Běła Woda"),
                        ]), to: "a.txt"))
            #expect(
                try slugs(workshop) == [
                    "14999010 quellen-silberwald", "14999020 bautzen", "14999030 weisswasser-o-l",
                ])
        }
    }

    @Test("A municipality that has gone keeps its word, so that no other gets its addresses", arguments: TestStore.all)
    func gone(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            try workshop.importing(Samples.register)
            try workshop.importing(
                folder.write(
                    RegisterText.file(Self.kreise, [.init(key: "14998010", name: "Moosheide")]), to: "neu.txt"))
            #expect(try slugs(workshop) == ["14998010 moosheide-nebelwald"])
            #expect(try workshop.municipality(Slug("moosheide")!) == nil)
        }
    }
}
