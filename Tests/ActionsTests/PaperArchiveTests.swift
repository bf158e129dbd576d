import Access
import Actions
import Domain
import Foundation
import Jobs
import TestSupport
import Testing
import Typesetting
import Values

@Suite("All papers of a concept")
struct PaperArchiveTests {
    /// Ends the work before the first paper, which needs other programs.
    private struct Told: Error {
        let done: Int
        let total: Int
    }

    private func address(_ spine: SpineWorkshop) throws -> AddressedConcept {
        try #require(try spine.workshop.addressedConcept(spine.concept.slug, in: Slug("tannenrode")!))
    }

    @Test("The service description is among them once a step is given away", arguments: TestStore.all)
    func services(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let found = try address(spine)
            func told() throws -> Told? {
                do {
                    _ = try workshop.paperArchive(spine.scope, found) { throw Told(done: $0, total: $1) }
                    return nil
                } catch let told as Told {
                    return told
                }
            }
            let before = try #require(try told())
            #expect(before.done == 0 && before.total == PaperFile.ofConcept.count - 1)
            _ = try workshop.editStepPlan(spine.scope, StepPlan(.stockTaking, doer: .bureau))
            #expect(try told()?.total == PaperFile.ofConcept.count)
        }
    }

    @Test("Who reaches only a part of the concept, or another concept, gets none", arguments: TestStore.all)
    func rights(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let found = try address(spine)
            let grant = Grant(
                .localCouncil, in: .municipality(SpineWorkshop.tannenrode), reach: .init(.edit, ortsteil: "Obertann"))
            let council = Identity(account: .make(at: HandClock.start), grants: [grant])
            let part = try #require(council.scope(in: ConceptPlace(found.concept), at: HandClock.start))
            let another = try spine.another()
            for scope in [part, another] {
                #expect(throws: PlanningError.notAllowed) { try workshop.paperArchive(scope, found) }
                #expect(throws: PlanningError.notAllowed) { try workshop.startPapers(scope, found) }
            }
        }
    }

    @Test(
        "One archive holds them all, told one by one",
        .enabled(if: SetUpFolder.isThere, "„tools/setup --tests“ has not been run"))
    func archive() throws {
        try TestStore.sqlite.withDatabase { database in
            let typesetter = Typesetter(share: SetUpFolder.share)
            defer { typesetter.stop() }
            let workshop = Workshop.forTests(database, typesetter: typesetter)
            try workshop.migrate()
            let spine = try SpineWorkshop(workshop)
            let found = try address(spine)
            _ = try workshop.editStepPlan(spine.scope, StepPlan(.stockTaking, doer: .bureau))
            _ = try workshop.editProcessCosts(
                spine.scope, ProcessCosts([ProcessCosts.Year(2026, cost: Money(cents: 2_400_000))]))
            var told: [Int] = []
            let bytes = try workshop.paperArchive(spine.scope, found) { done, total in
                #expect(total == PaperFile.ofConcept.count)
                told.append(done)
            }
            #expect(told == Array(0...PaperFile.ofConcept.count))
            let starts = PaperFile.ofConcept.map { "\($0.fileName) \($0.fileName.hasSuffix("pdf") ? "%PDF" : "PK")" }
            #expect(try read(bytes) == starts + ["None", "24.000"], "the resolution prints what the making costs")
        }
    }

    /// Name and first letters of each file in an archive, the first damaged one, and the costs in the resolution.
    private func read(_ archive: [UInt8]) throws -> [String] {
        let folder = try TestFolder()
        let path = try folder.write(archive, to: "papiere.zip")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [
            "-c",
            """
            import io, sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as archive:
                for name in archive.namelist():
                    start = archive.read(name)[:4]
                    print(name, "PK" if start.startswith(b"PK") else start.decode("ascii"))
                print(archive.testzip())
                with zipfile.ZipFile(io.BytesIO(archive.read(sys.argv[2]))) as paper:
                    print("24.000" if "24.000" in paper.read("word/document.xml").decode() else "no costs")
            """, path, PaperFile.first(.resolution).fileName,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").map(String.init)
    }
}
