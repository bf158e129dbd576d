import Database
import Foundation
import TestSupport
import Testing

@testable import Actions

@Suite("The doctor", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct DoctorTests {
    private func verdicts(_ workshop: Workshop) -> [String: Finding.Verdict] {
        Dictionary(uniqueKeysWithValues: workshop.examine().map { ($0.part, $0.verdict) })
    }

    @Test("Each part is used once; what is missing is named and nothing is changed", arguments: TestStore.all)
    func parts(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            // The tests' workshop has no typesetter.
            #expect(
                verdicts(workshop) == [
                    "Datenbank": .good, "Inhalt": .good, "Amtliche Daten": .hint, "Aufträge": .good,
                    "E-Mail": .hint, "PDF": .broken, "Geodateien": .good,
                ])
            try workshop.importing(Samples.all)
            let rows = try database.importedRows()
            #expect(verdicts(workshop)["Amtliche Daten"] == .good)
            #expect(try database.importedRows() == rows)
        }
    }

    @Test("A store without our tables is looked at, not filled", arguments: TestStore.all)
    func untouched(_ store: TestStore) throws {
        try store.withEmptyWorkshop { workshop in
            let findings = workshop.examine()
            #expect(findings.first?.verdict == .hint)
            let applied = try workshop.migrate()
            #expect(applied.first == 1)
        }
    }

    @Test("A store that does not answer is broken; the other parts are examined all the same", arguments: TestStore.all)
    func away(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            database.close()
            #expect(verdicts(workshop) == ["Datenbank": .broken, "PDF": .broken, "Geodateien": .good])
        }
    }
}
