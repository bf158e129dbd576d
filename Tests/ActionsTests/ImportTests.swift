import Actions
import Database
import Domain
import Reports
import TestSupport
import Testing
import Values

@Suite("Importing the samples", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct ImportTests {
    private static let day = Day(iso: "2025-12-31")!
    private static let censusDay = Day(iso: "2022-05-15")!

    @Test("Three files make six municipalities with figures, neighbours and map", arguments: TestStore.all)
    func threeFiles(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let report = try workshop.importing(Samples.all)
            #expect(
                report.outcomes == [
                    .imported(.municipalRegister, .example, .init(day: Self.day, isStated: true)),
                    .imported(.boundaries, .example, .init(day: Self.day, isStated: true)),
                    .imported(.census2022, .example, .init(day: Self.censusDay, isStated: true)),
                ])
            #expect(
                report.files.map(\.counts) == [
                    .init(read: 6, kept: 6), .init(read: 6, kept: 6), .init(read: 6, kept: 6),
                ])
            #expect(
                report.sentences == [
                    "Der Stichtag der Einwohnerzahlen steht nicht in der Datei; angenommen ist der 31.12.2025 "
                        + "(Gebietsstand 31.12.2025)."
                ])
            #expect(!report.hasRefusals)

            let listing = try workshop.municipalities(MunicipalityQuery())
            #expect(
                listing.rows.map { "\($0.ags) \($0.slug) \($0.name)" } == [
                    "14999050 birkenbrunn Birkenbrunn", "14999040 hohenlauter Hohenlauter",
                    "14999020 lindenfurt Lindenfurt", "14999030 moosheide Moosheide",
                    "14999010 tannenrode Tannenrode", "14999060 waldmuenz Waldmünz",
                ])
            for row in listing.rows {
                let portrait = try #require(try workshop.portrait(row.slug))
                #expect(portrait.inhabitants.number == Double(row.inhabitants))
                #expect(portrait.ageGroups.count == 11)
                #expect(portrait.ageShares.count == 2)
                let neighbours = try #require(portrait.neighbours)
                #expect(!neighbours.isEmpty)
                #expect(portrait.map?.neighbours.map(\.ags) == neighbours.map(\.ags))
            }
            #expect(
                try database.importedRows() == [
                    "release": 3, "current_release": 3, "kreis": 1, "municipality": 6, "slug": 6, "figure": 72,
                    "boundary": 6, "neighbour": try database.importedRows()["neighbour"],
                ])
        }
    }

    @Test("The figures of one municipality, each with its day and source", arguments: TestStore.all)
    func figures(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.all)
            let portrait = try #require(try workshop.portrait(AGS("14999010")!))
            let shown = portrait.figures.prefix(7).map {
                "\($0.indicator.rawValue) \($0.text) \($0.referenceDay.iso) \($0.source.dataset.rawValue)"
            }
            #expect(
                shown == [
                    "einwohner 2.964 2025-12-31 gv100ad", "flaeche 41,60 2025-12-31 gv100ad",
                    "dichte 71 2025-12-31 gv100ad", "zensus.einwohner 3.036 2022-05-15 zensus2022-demografie",
                    "zensus.anteil.00-18 14,7 2022-05-15 zensus2022-demografie",
                    "zensus.anteil.67 28,1 2022-05-15 zensus2022-demografie",
                    "zensus.alter.00-02 55 2022-05-15 zensus2022-demografie",
                ])
            #expect(portrait.ageGroups.compactMap(\.number) == [55, 65, 94, 155, 76, 129, 408, 822, 380, 373, 479])
            let neighbours = try #require(portrait.neighbours)
            #expect(
                neighbours.map(\.sharedBorder).compactMap(\.number)
                    == neighbours.map(\.sharedBorder).compactMap(\.number).sorted(by: >))
            #expect(portrait.isExample)
        }
    }

    @Test("Neighbourhood is mutual and of one length", arguments: TestStore.all)
    func mutualNeighbours(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.all)
            var borders: [String: Double] = [:]
            for row in try workshop.municipalities(MunicipalityQuery()).rows {
                for neighbour in try #require(try workshop.portrait(row.ags)?.neighbours) {
                    borders["\(row.ags) \(neighbour.ags)"] = neighbour.sharedBorder.number
                }
            }
            #expect(!borders.isEmpty)
            for (pair, length) in borders {
                let back = pair.split(separator: " ").reversed().joined(separator: " ")
                #expect(borders[back] == length, "\(pair)")
            }
        }
    }

    @Test("A second import says unchanged and changes nothing", arguments: TestStore.all)
    func again(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withWorkshop(clock: hand.clock) { workshop, database in
            try workshop.importing(Samples.all)
            let rows = try database.importedRows()
            let sources = try workshop.sources()
            hand.advance(seconds: 86_400)
            let report = try workshop.importing(Samples.all)
            #expect(
                report.outcomes == [
                    .unchanged(.municipalRegister, since: HandClock.start),
                    .unchanged(.boundaries, since: HandClock.start), .unchanged(.census2022, since: HandClock.start),
                ])
            #expect(report.sentences.isEmpty)
            #expect(try database.importedRows() == rows)
            #expect(try workshop.sources() == sources)
        }
    }

    @Test("A dry run checks everything and stores nothing", arguments: TestStore.all)
    func dryRun(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let report = try workshop.importing(Samples.all, isDryRun: true)
            #expect(
                report.outcomes == [
                    .wouldImport(.municipalRegister, .example, .init(day: Self.day, isStated: true)),
                    .wouldImport(.boundaries, .example, .init(day: Self.day, isStated: true)),
                    .wouldImport(.census2022, .example, .init(day: Self.censusDay, isStated: true)),
                ])
            #expect(Set(try database.importedRows().values) == [0])
        }
    }

    @Test("A corrected file replaces the old one at once", arguments: TestStore.all)
    func correction(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            try workshop.importing(Samples.all)
            let folder = try TestFolder()
            let corrected = try folder.write(
                Samples.text(Samples.census).replacing(
                    "149995201010;Tannenrode, Stadt;Gemeinde;3036", with: "149995201010;Tannenrode, Stadt;Gemeinde;3040"
                ),
                to: "korrigiert.csv")
            try workshop.importing(corrected)
            let portrait = try #require(try workshop.portrait(AGS("14999010")!))
            #expect(portrait.censusInhabitants?.text == "3.040")
            #expect(portrait.censusInhabitants?.source.fileName == "korrigiert.csv")
            #expect(try workshop.sources().count == 3)
            #expect(try database.stagedReleases() == 0)
        }
    }

    @Test("An older edition does not displace a newer one", arguments: TestStore.all)
    func olderEdition(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            try workshop.importing(Samples.all)
            let rows = try database.importedRows()
            let folder = try TestFolder()
            let older = try folder.write(
                Samples.text(Samples.register).replacing("20251231", with: "20241231"), to: "zz-vorjahr.txt")
            for isDryRun in [true, false] {
                let report = try workshop.importing([older], isDryRun: isDryRun)
                #expect(
                    report.outcomes == [
                        .outdated(
                            .municipalRegister, .init(day: Day(iso: "2024-12-31")!, isStated: true), newer: Self.day)
                    ])
                #expect(!report.hasRefusals)
            }
            #expect(try database.importedRows() == rows)
            #expect(try workshop.portrait(AGS("14999010")!)?.inhabitants.source.referenceDay == Self.day)
        }
    }

    @Test("Files are read in the order that they need, however they are named", arguments: TestStore.all)
    func order(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let report = try workshop.importing(Samples.all.reversed())
            #expect(report.files.map(\.path) == Samples.all)
        }
    }

    @Test("Invented municipalities enter no total of the state", arguments: TestStore.all)
    func totals(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.all)
            #expect(try workshop.totals() == nil)
            let folder = try TestFolder()
            try workshop.importing(
                folder.write(
                    RegisterText.file(
                        ["14628": "Sächsische Schweiz-Osterzgebirge"],
                        [.init(key: "14628410", name: "Wilsdruff, Stadt"), .init(key: "14628420", name: "Altenberg")]),
                    to: "sachsen.txt"))
            let totals = try #require(try workshop.totals())
            #expect(totals.municipalities == 2)
            #expect(totals.kreise == 1)
            #expect(totals.inhabitants.number == 2400)
            #expect(try workshop.municipalities(MunicipalityQuery()).rows.count == 8)
        }
    }

    @Test("Rows that a later register knows are taken from the same file then", arguments: TestStore.all)
    func laterRegister(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            let small = try folder.write(
                RegisterText.file(["14999": "Silberwald"], [.init(key: "14999010", name: "Tannenrode, Stadt")]),
                to: "klein.txt")
            try workshop.importing([small, Samples.census])
            #expect(try workshop.sources().first { $0.dataset == .census2022 }?.rowsKept == 1)
            let report = try workshop.importing([Samples.register, Samples.census])
            #expect(
                report.outcomes.last == .imported(.census2022, .example, .init(day: Self.censusDay, isStated: true)))
            #expect(try workshop.portrait(AGS("14999030")!)?.censusInhabitants?.text == "1.921")
        }
    }
}
