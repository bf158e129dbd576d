import Access
import Database
import Domain
import Foundation
import TestSupport
import Testing
import Values

@testable import Actions

@Suite("An old backup after an erasure", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct RestoredErasureTests {
    private static let name = "Wilhelmine Kantorek"

    /// Somebody with an account who has changed a measure and is named in it and beside it.
    private func fill(_ workshop: Workshop) throws -> AccountID {
        let spine = try SpineWorkshop(workshop)
        let invited = try workshop.invite(
            email: EmailAddress("w.kantorek@tannenrode.example")!, name: Self.name,
            Grant(.lead, in: .municipality(SpineWorkshop.tannenrode)), by: .tool("test"), byLetter: false)
        let place = ConceptPlace(spine.concept)
        let grants = [Grant(.lead, in: .municipality(SpineWorkshop.tannenrode))]
        let scope = try #require(
            Identity(account: invited.account.id, grants: grants).scope(in: place, at: HandClock.start))
        let measure = try workshop.createMeasure(scope, MeasureInput([.title: "Haus", .responsible: Self.name]))
        _ = try workshop.editMeasure(
            scope, measure.id, revision: 1, MeasureInput([.title: "Haus", .responsible: "Leitung des Bauamts"]))
        return invited.account.id
    }

    private func verdict(_ workshop: Workshop, _ list: String?) -> Finding? {
        workshop.examine(erasures: list).first { $0.part == "Löschungen" }
    }

    @Test("brings the person back until the list is replayed; the doctor says so", arguments: TestStore.all)
    func replayed(_ store: TestStore) throws {
        let folder = try TestFolder()
        let (backup, list) = ("\(folder.path)/alt.gz", "\(folder.path)/geloescht.jsonl")
        try store.withWorkshop { workshop, _ in
            let id = try fill(workshop)
            _ = try workshop.backUp(to: backup)
            #expect(verdict(workshop, nil) == nil)
            let search = try #require(PersonSearch(texts: [], account: id))
            let dry = try workshop.eraseFromHistory(search, isDryRun: true)
            let erasure = try workshop.eraseFromHistory(search, list: list)
            #expect(dry.found == erasure.found && dry.account == id && erasure.account == id)
            // The invitation, the new measure and its edit name the person.
            #expect(erasure.erased == 3)
            #expect(try workshop.allAccounts().isEmpty)
            #expect(verdict(workshop, list)?.verdict == .good)
            #expect(verdict(workshop, nil)?.verdict == .hint)
            #expect(!(try folder.lines("geloescht.jsonl").contains { $0.contains("antorek") }))
        }
        try store.withEmptyWorkshop { workshop in
            _ = try workshop.restore(from: backup)
            #expect(try workshop.allAccounts().map(\.account.name) == [Self.name])
            let finding = try #require(verdict(workshop, list))
            #expect(finding.verdict == .broken)
            #expect(finding.message.contains("Einträge: 3, Konten: 1"))
            #expect(finding.message.contains("insek audit replay --list \(list)"))
            for (entries, accounts) in [(3, 1), (0, 0)] {
                let replay = try workshop.replayErasures(list: list)
                #expect(replay.listed == 3 && replay.accountsListed == 1)
                #expect(replay.erased == entries && replay.accountsErased == accounts)
            }
            #expect(verdict(workshop, list)?.verdict == .good)
            #expect(try workshop.allAccounts().isEmpty)
            #expect(try workshop.verifyHistory().findings == [])
        }
    }

    @Test("leaves no byte of the name in the file of SQLite once the list was replayed")
    func bytes() throws {
        let folder = try TestFolder()
        let (backup, list) = ("\(folder.path)/alt.gz", "\(folder.path)/geloescht.jsonl")
        try TestStore.sqlite.withWorkshop { workshop, _ in
            let id = try fill(workshop)
            _ = try workshop.backUp(to: backup)
            _ = try workshop.eraseFromHistory(try #require(PersonSearch(texts: [], account: id)), list: list)
        }
        let place = try TestPlace(.sqlite)
        defer { place.remove() }
        let workshop = Workshop.forTests(try place.open())
        defer { workshop.close() }
        _ = try workshop.restore(from: backup)
        #expect(try found(place))
        _ = try workshop.replayErasures(list: list)
        #expect(try !found(place))
    }

    /// Whether some byte of the name or the address stands in the files of the store.
    private func found(_ place: TestPlace) throws -> Bool {
        let path = place.address
        return ["", "-wal", "-shm"].contains { suffix in
            guard let data = FileManager.default.contents(atPath: path + suffix) else { return false }
            return ["Kantorek", "kantorek"].contains { data.range(of: Data($0.utf8)) != nil }
        }
    }
}
