import Actions
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Interrupted imports")
struct InterruptedImportTests {
    /// As a killed import leaves it: a release and some of its rows, never published.
    private func leaveHalfARegister(_ database: Database, at now: Instant) throws {
        let release = StagedRelease(
            id: UUIDv7(text: "01930000-0000-7000-8000-000000000001")!, dataset: .municipalRegister, coverage: .example,
            referenceDay: Day(iso: "2025-12-31")!, isDayStated: true, fileName: "abgebrochen.txt", fileHash: "halb",
            importer: 1,
            rowsRead: 6, rowsKept: 6)
        try database.write { writing in
            try ReleaseStore.stage(writing, release, at: now)
            try MunicipalityStaging.stage(
                writing, release.id, kreise: [Kreis(key: KreisKey("14999")!, name: "Silberwald")])
            try MunicipalityStaging.stage(
                writing, release.id,
                [
                    MunicipalityStaging.Entry(
                        municipality: Municipality(
                            ags: AGS("14999010")!, name: "Halbrode", officialName: "Halbrode", kind: .municipality,
                            kreisName: "Silberwald", slug: Slug("halbrode")!, hectares: 100, inhabitants: 100,
                            inhabitantsDay: Day(iso: "2025-12-31")!),
                        ars: ARS("149995201010")!)
                ])
            try FigureStore.stage(
                writing, release.id,
                [FigureStore.Entry(area: "14999010", indicator: .censusInhabitants, value: .number(1))])
        }
    }

    @Test("are never visible, and the next import sweeps them after their lease", arguments: TestStore.all)
    func sweep(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withWorkshop(clock: hand.clock) { workshop, database in
            try leaveHalfARegister(database, at: hand.clock.now())
            #expect(try workshop.sources().isEmpty)
            #expect(try workshop.municipality(AGS("14999010")!) == nil)
            #expect(try workshop.municipalities(MunicipalityQuery()).rows.isEmpty)

            hand.advance(seconds: ReleaseStore.leaseSeconds)
            try workshop.importing(Samples.register)
            #expect(try database.stagedReleases() == 1, "its lease has not run out: it may still be alive")
            #expect(try workshop.municipality(AGS("14999010")!)?.name == "Tannenrode")

            hand.advance(seconds: 1)
            try workshop.importing([Samples.register], isDryRun: true)
            #expect(try database.stagedReleases() == 1, "a dry run changes nothing")
            try workshop.importing(Samples.register)
            #expect(try database.stagedReleases() == 0)
            #expect(
                try database.importedRows() == [
                    "release": 1, "current_release": 1, "kreis": 1, "municipality": 6, "slug": 6, "figure": 0,
                    "boundary": 0, "neighbour": 0,
                ])
        }
    }

    /// Enough municipalities for three chunks of figures.
    private func longTable() throws -> String {
        let lines = try Samples.text(Samples.census).split(separator: "\n").map(String.init)
        let row = lines[2]
        let rows = (100..<200).map { row.replacing("149995201010", with: "149995201\($0)") }
        return ([lines[0]] + rows).joined(separator: "\n") + "\n"
    }

    @Test("A store that fails in the middle of loading leaves nothing staged", arguments: TestStore.all)
    func failingStore(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let folder = try TestFolder()
            let path = try folder.write(longTable(), to: "lang.csv")
            #expect(throws: DatabaseError.self) {
                try workshop.importFiles(ImportRequest(files: [path])) { progress in
                    guard progress.step == "500 Zeilen geladen" else { return }
                    // A row that a later chunk brings as well.
                    try? database.write { writing in
                        let release = try writing.first("SELECT id FROM release WHERE state = 'staged'") {
                            try $0.uuid()
                        }
                        try FigureStore.stage(
                            writing, release!,
                            [FigureStore.Entry(area: "14999199", indicator: .age75plus, value: .number(1))])
                    }
                }
            }
            #expect(Set(try database.importedRows().values) == [0])
            #expect(try !workshop.importing(path).hasRefusals, "the next try goes through")
            #expect(try database.importedRows()["figure"] == 1200)
        }
    }

    @Test("An import that was taken for dead gives up with a German sentence", arguments: TestStore.all)
    func sweptWhileLoading(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withWorkshop(clock: hand.clock) { workshop, database in
            let folder = try TestFolder()
            let path = try folder.write(longTable(), to: "lang.csv")
            let error = #expect(throws: (any Error).self) {
                try workshop.importFiles(ImportRequest(files: [path])) { progress in
                    guard progress.step == "500 Zeilen geladen" else { return }
                    hand.advance(seconds: ReleaseStore.leaseSeconds + 1)
                    _ = try? workshop.sweepInterruptedImports()
                }
            }
            #expect(
                error.map { "\($0)" }
                    == "Ein anderer Import hat diesen für abgebrochen gehalten und aufgeräumt. Nichts davon wurde übernommen. "
                    + "Bitte starten Sie den Import noch einmal.")
            #expect(Set(try database.importedRows().values) == [0])
        }
    }

    @Test("A long import keeps its lease from chunk to chunk", arguments: TestStore.all)
    func slowImport(_ store: TestStore) throws {
        let hand = HandClock()
        try store.withWorkshop(clock: hand.clock) { workshop, database in
            let folder = try TestFolder()
            let path = try folder.write(longTable(), to: "lang.csv")
            let report = try workshop.importFiles(ImportRequest(files: [path])) { progress in
                guard progress.step.hasSuffix("Zeilen geladen") else { return }
                hand.advance(seconds: ReleaseStore.leaseSeconds - 1)
                _ = try? workshop.sweepInterruptedImports()
            }
            #expect(!report.hasRefusals)
            #expect(try database.importedRows()["figure"] == 1200)
        }
    }
}
