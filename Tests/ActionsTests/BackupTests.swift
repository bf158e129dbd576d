import Domain
import Foundation
import TestSupport
import Testing
import Values

@testable import Actions

@Suite("Backups", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct BackupTests {
    /// A backup of the samples, and what the workshop answers then.
    private func backup(_ store: TestStore, _ folder: TestFolder) throws -> (path: String, rows: [Municipality]) {
        let path = "\(folder.path)/sicherung.gz"
        var rows: [Municipality] = []
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.all)
            rows = try workshop.municipalities(MunicipalityQuery()).rows
            let report = try workshop.backUp(to: path)
            #expect(report.rows > 50)
            #expect(try Workshop.verifyBackup(path) == report)
        }
        return (path, rows)
    }

    @Test("go from each store into each store", arguments: TestStore.all, TestStore.all)
    func roundTrip(_ source: TestStore, _ target: TestStore) throws {
        let folder = try TestFolder()
        let (path, rows) = try backup(source, folder)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["sicherung.gz"])
        try target.withEmptyWorkshop { workshop in
            let report = try workshop.restore(from: path)
            #expect(report == (try Workshop.verifyBackup(path)))
            #expect(try workshop.municipalities(MunicipalityQuery()).rows == rows)
            let again = "\(folder.path)/zweite.gz"
            #expect(try workshop.backUp(to: again).sum == report.sum)
        }
    }

    @Test("A backup with any byte changed, cut or of another kind is refused, and nothing is taken from it")
    func damaged() throws {
        let folder = try TestFolder()
        let path = try backup(.sqlite, folder).path
        let whole = try Data(contentsOf: URL(filePath: path))
        // Within the packed content: gzip's own head has bits that mean nothing.
        var broken = stride(from: 10, to: whole.count - 150, by: whole.count / 40).map { position in
            var copy = whole
            copy[position] ^= 1 << UInt8(position % 8)
            return copy
        }
        broken += [whole.dropLast(), whole.prefix(whole.count / 2), Data(), Data("<html>".utf8), whole + whole]
        for (number, bytes) in broken.enumerated() {
            let damaged = "\(folder.path)/kaputt-\(number).gz"
            try bytes.write(to: URL(filePath: damaged))
            try TestStore.sqlite.withEmptyWorkshop { workshop in
                let error = #expect(throws: BackupTrouble.self, "\(number)") { try workshop.restore(from: damaged) }
                #expect(error?.message.hasSuffix(".") == true)
                try workshop.migrate()
                #expect(try workshop.sources().isEmpty)
            }
        }
    }

    @Test("Where nothing can be written or read, a sentence says so and no part stays behind")
    func places() throws {
        try TestStore.sqlite.withWorkshop { workshop, _ in
            let folder = try TestFolder()
            #expect(throws: BackupTrouble.self) { try workshop.backUp(to: "\(folder.path)/gibt/es/nicht.gz") }
            #expect(throws: BackupTrouble.self) { try workshop.backUp(to: folder.path) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
            let error = #expect(throws: BackupTrouble.self) { try Workshop.verifyBackup("\(folder.path)/keine.gz") }
            #expect(
                error?.message == """
                    Die Sicherung \(folder.path)/keine.gz lässt sich nicht lesen. Es gibt sie nicht. Bitte prüfen Sie \
                    den Namen.
                    """)
        }
    }

    @Test("A store with data is left as it is", arguments: TestStore.all)
    func notEmpty(_ store: TestStore) throws {
        let folder = try TestFolder()
        let path = try backup(.sqlite, folder).path
        try store.withWorkshop { workshop, database in
            try workshop.importing(Samples.register)
            let rows = try database.importedRows()
            let error = #expect(throws: BackupTrouble.self) { try workshop.restore(from: path) }
            #expect(error?.message.contains("enthält schon Daten") == true)
            #expect(try database.importedRows() == rows)
        }
    }
}
