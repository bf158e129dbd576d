import Database
import Domain
import Geometry
import Storage
import TestSupport
import Testing
import Values

@Suite("Figures, outlines, remarks and keys in the store")
struct FigureStoreTests {
    @Test("Values and gaps come back as they were staged", arguments: TestStore.all)
    func figures(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let values: [Indicator: FigureValue] = [
                .ageUnder3: .number(54), .age3to5: .gap(.suppressed), .censusInhabitants: .number(4_086_152),
                .age6to9: .number(0),
            ]
            try database.write { writing in
                try FigureStore.stage(
                    writing, Example.id(1),
                    values.map { FigureStore.Entry(area: "14999010", indicator: $0.key, value: $0.value) })
            }
            let stored = try database.read {
                try FigureStore.values($0, of: AGS("14999010")!, in: [Example.id(1)])
            }
            #expect(stored == values)
            let others = try database.read { try FigureStore.values($0, of: AGS("14999010")!, in: [Example.id(2)]) }
            #expect(others.isEmpty)
            try database.write { writing in
                try FigureStore.stage(
                    writing, Example.id(2),
                    [.init(area: "14999020", indicator: .households, value: .number(7))])
            }
            let both = try database.read {
                try FigureStore.values(
                    $0, of: [AGS("14999010")!, AGS("14999020")!, AGS("14999030")!],
                    in: [Example.id(1), Example.id(2)])
            }
            #expect(both == [AGS("14999010")!: values, AGS("14999020")!: [.households: .number(7)]])
        }
    }

    @Test("Neighbours come with their outline, the longest border first", arguments: TestStore.all)
    func neighbours(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            let boundaries = Example.release(2, .boundaries)
            let square = MultiPolygon([
                Polygon(
                    exterior: Ring([
                        Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 1, y: 1), Point(x: 0, y: 1), Point(x: 0, y: 0),
                    ]))
            ])
            let tannenrode = AGS("14999010")!
            let others = [AGS("14999020")!, AGS("14999090")!]
            try database.write { writing in
                try ReleaseStore.stage(writing, boundaries, at: Example.now)
                try BoundaryStore.stage(
                    writing, boundaries.id,
                    [
                        .init(
                            ags: tannenrode, name: "Tannenrode", shape: square, display: square,
                            neighbours: [(others[0], 1200), (others[1], 3400)])
                    ] + others.map { .init(ags: $0, name: "Ort \($0)", shape: square, display: square, neighbours: []) }
                )
            }
            let rows = try database.read {
                try BoundaryStore.neighbours($0, of: tannenrode, in: boundaries.id, register: Example.id(1))
            }
            #expect(rows.map(\.ags) == [others[1], others[0]])
            #expect(rows.map(\.outline.name) == ["Ort 14999090", "Lindenfurt"])
            #expect(rows.map(\.slug?.text) == [nil, "lindenfurt"])
            #expect(rows.map(\.inhabitants) == [nil, 8640])
            #expect(rows[0].outline.shape == square)
            let outline = try database.read { try BoundaryStore.outline($0, of: tannenrode, in: boundaries.id) }
            #expect(outline?.name == "Tannenrode")
        }
    }

    @Test("Remarks come back newest first", arguments: TestStore.all)
    func remarks(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let remarks = (1...3).map { number in
                Remark(
                    id: Example.id(UInt8(number)), ags: AGS("14999010")!, subject: .ages,
                    text: "Die Zahl \(number) stimmt nicht.\n🌲",
                    sentAt: Instant(microseconds: Example.now.microseconds + Int64(number)))
            }
            for remark in remarks { try database.write { try RemarkStore.add($0, remark) } }
            let newest = try database.read { try RemarkStore.newest($0, limit: 2) }
            #expect(newest == [remarks[2], remarks[1]])
        }
    }

    @Test("The first key stays, whoever asks next", arguments: TestStore.all)
    func keys(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let first = try database.write {
                try SharedKeyStore.key($0, named: "formulare", candidate: [1, 2, 3], at: Example.now)
            }
            let second = try database.write {
                try SharedKeyStore.key($0, named: "formulare", candidate: [9], at: Example.now)
            }
            #expect(first == [1, 2, 3])
            #expect(second == first)
        }
    }
}
