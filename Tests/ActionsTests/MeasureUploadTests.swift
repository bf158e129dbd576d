import Access
import Actions
import Database
import Domain
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Files with measures that wait for a yes")
struct MeasureUploadTests {
    private static let table = "titel\nLadenlotse\nBürgerbus\n"

    private func tryUpload(_ workshop: Workshop, _ scope: Scope, _ text: String = table) throws -> MeasureUpload {
        let folder = try TestFolder()
        defer { withExtendedLifetime(folder) {} }
        return try workshop.tryUpload(scope, SentFile(path: try folder.write(text, to: "a.csv"), name: "a.csv"))
    }

    @Test("Many confirmations at once import once", arguments: TestStore.all)
    func once(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let upload = try tryUpload(workshop, spine.scope)
            #expect(upload.name == "a.csv" && upload.measures.count == 2)
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 6) { _ in
                do {
                    try workshop.importUpload(spine.scope, upload.file)
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
            #expect(failures.withLock { $0 } == [])
            #expect(try workshop.measures(spine.scope, MeasureQuery()).rows.count == 2)
            #expect(try workshop.importedUpload(spine.scope, upload.file)?.measures?.map(\.title).count == 2)
        }
    }

    @Test("After an hour it is gone, and the sweep leaves no byte of it", arguments: TestStore.all)
    func expires(_ store: TestStore) throws {
        let clock = HandClock()
        try store.withWorkshop(clock: clock.clock) { workshop, database in
            let spine = try SpineWorkshop(workshop)
            let upload = try tryUpload(workshop, spine.scope)
            clock.advance(seconds: Workshop.uploadSeconds - 1)
            #expect(try workshop.sweepFiles() == 0)
            clock.advance(seconds: 2)
            #expect(throws: PlanningError.notFound) { try workshop.importUpload(spine.scope, upload.file) }
            #expect(try workshop.sweepFiles() == 1)
            #expect(try database.read { try $0.scalar("SELECT count(*) FROM file_chunk") } == 0)
            #expect(try workshop.measures(spine.scope, MeasureQuery()).rows.isEmpty)
        }
    }

    @Test("Neither another person nor another concept gets at it", arguments: TestStore.all)
    func others(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let upload = try tryUpload(workshop, spine.scope)
            let colleague = Identity(
                account: .make(at: HandClock.start), grants: [Grant(.editor, in: .concept(spine.concept.id))])
            let theirs = try #require(
                colleague.scope(
                    in: ConceptPlace(id: spine.concept.id, municipalities: []), at: HandClock.start))
            for scope in [theirs, try spine.another()] {
                #expect(throws: PlanningError.notFound) { try workshop.importUpload(scope, upload.file) }
                #expect(try workshop.importedUpload(scope, upload.file)?.measures?.count == nil)
            }
            try workshop.importUpload(spine.scope, upload.file)
            #expect(throws: PlanningError.notFound) { try workshop.importUpload(theirs, upload.file) }
            // What came of it a colleague may see.
            #expect(try workshop.importedUpload(theirs, upload.file) != nil)
        }
    }

    @Test("A file that is refused is not kept", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let spine = try SpineWorkshop(workshop)
            for text in ["titel\nx\n", "titel\n", ""] {
                #expect(throws: FileProblems.self) {
                    try tryUpload(workshop, spine.scope, text)
                }
            }
            #expect(try database.read { try $0.scalar("SELECT count(*) FROM stored_file") } == 0)
        }
    }
}
