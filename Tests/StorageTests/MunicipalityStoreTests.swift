import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Municipalities in the store")
struct MunicipalityStoreTests {
    @Test("Names sort as in a German dictionary", arguments: TestStore.all)
    func order(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let names = try database.read { reading in
                try MunicipalityStore.list(reading, MunicipalityQuery(), in: [Example.id(1)]).map(\.name)
            }
            #expect(names == ["Ährenfeld", "Lindenfurt", "Tannenrode"])
        }
    }

    @Test("Every order works both ways and never loses a row", arguments: TestStore.all)
    func orders(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            for order in MunicipalityOrder.allCases {
                for descending in [false, true] {
                    let query = MunicipalityQuery(order: order, descending: descending)
                    let rows = try database.read { try MunicipalityStore.list($0, query, in: [Example.id(1)]) }
                    #expect(Set(rows.map(\.ags)) == Set(Example.municipalities.map(\.ags)), "\(order)")
                }
            }
            let largest = try database.read {
                try MunicipalityStore.list(
                    $0, MunicipalityQuery(order: .inhabitants, descending: true, pageSize: 1), in: [Example.id(1)])
            }
            #expect(largest.map(\.name) == ["Lindenfurt"])
        }
    }

    @Test(
        "A search finds parts of names in any spelling, and keys",
        arguments: TestStore.all,
        [("aehren", 1), ("Ähren", 1), ("rode", 1), ("14999", 3), ("010", 0), ("%", 3), ("x", 0)])
    func search(_ store: TestStore, _ example: (text: String, count: Int)) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let query = MunicipalityQuery(search: example.text)
            let (count, rows) = try database.read { reading in
                (
                    try MunicipalityStore.count(reading, query, in: [Example.id(1)]),
                    try MunicipalityStore.list(reading, query, in: [Example.id(1)])
                )
            }
            #expect(count == example.count)
            #expect(rows.count == example.count)
        }
    }

    @Test("Pages do not overlap", arguments: TestStore.all)
    func pages(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let pages = try database.read { reading in
                try (1...4).map { page in
                    try MunicipalityStore.list(reading, MunicipalityQuery(page: page, pageSize: 1), in: [Example.id(1)])
                        .map(\.name)
                }
            }
            #expect(pages == [["Ährenfeld"], ["Lindenfurt"], ["Tannenrode"], []])
        }
    }

    @Test("A municipality is found by word and by key", arguments: TestStore.all)
    func find(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let (bySlug, byKey, unknown) = try database.read { reading in
                (
                    try MunicipalityStore.find(reading, slug: Slug("tannenrode")!),
                    try MunicipalityStore.find(reading, ags: AGS("14999010")!),
                    try MunicipalityStore.find(reading, ags: AGS("14999999")!)
                )
            }
            #expect(bySlug?.municipality == Example.municipalities[0])
            #expect(bySlug?.municipality.inhabitantsDay == Example.day)
            #expect(byKey?.municipality.name == "Tannenrode")
            #expect(unknown == nil)
        }
    }

    @Test("An invented district enters no total of the state", arguments: TestStore.all)
    func totals(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let sources = try database.read { try ReleaseStore.current($0, coverage: .saxony) }
            #expect(sources.isEmpty)
        }
    }
}
