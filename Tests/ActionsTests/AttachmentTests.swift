import Access
import Actions
import Database
import Domain
import Files
import Foundation
import TestSupport
import Testing
import Values

@Suite("Attachments")
struct AttachmentTests {
    static let pdf = Array("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".utf8)
    /// A picture of one point with something hidden behind its end.
    static let png =
        Array(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
            )!) + Array("GEHEIM".utf8)

    private func sent(_ bytes: [UInt8], _ name: String) throws -> (SentFile, TestFolder) {
        let folder = try TestFolder()
        return (SentFile(path: try folder.write(bytes, to: "upload"), name: name), folder)
    }

    private func attach(
        _ workshop: Workshop, _ scope: Scope, _ measure: Measure, _ bytes: [UInt8] = pdf, _ name: String = "plan.pdf"
    ) throws -> Domain.Attachment {
        let (file, folder) = try sent(bytes, name)
        defer { withExtendedLifetime(folder) {} }
        return try workshop.attach(file, to: measure.id, scope)
    }

    @Test(
        "A file hangs on its measure with name, type, size, who and when, and comes out as it went in",
        arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        let clock = HandClock()
        try store.withWorkshop(clock: clock.clock) { workshop, _ in
            let changes = KeptChanges()
            let spine = try SpineWorkshop(workshop)
            let recording = workshop.recording(changes.journal)
            let measure = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Markt"]))
            let first = try attach(recording, spine.scope, measure)
            clock.advance(seconds: 60)
            let second = try attach(recording, spine.scope, measure, Array("Notiz".utf8), "../../Gespräch <1>.txt")
            let list = try workshop.attachments(spine.scope, of: measure.id)
            #expect(list == [first, second])
            #expect(list.map(\.name) == ["plan.pdf", "Gespräch _1_.txt"])
            #expect(list.map(\.mediaType) == ["application/pdf", "text/plain"])
            #expect(list.map(\.byteCount) == [Self.pdf.count, 5])
            #expect(list[1].added == clock.clock.now())
            #expect(try workshop.attachment(spine.scope, first.id)?.bytes(from: 0) == Self.pdf)
            #expect(try workshop.attachment(spine.scope, first.id)?.bytes(from: 4) == Array(Self.pdf[4...]))
            #expect(changes.all.map(\.action) == ["anhang.hinzugefuegt", "anhang.hinzugefuegt"])
            #expect(changes.all.allSatisfy { $0.subject.kind == "massnahme" && $0.subject.id == measure.id.text })
        }
    }

    @Test("Removed it is gone at once, comes back with undo, and is swept after its time", arguments: TestStore.all)
    func removal(_ store: TestStore) throws {
        let clock = HandClock()
        try store.withWorkshop(clock: clock.clock) { workshop, database in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Markt"]))
            let other = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Schule"]))
            let attachment = try attach(workshop, spine.scope, measure)
            #expect(throws: PlanningError.notFound) {
                try workshop.detach(spine.scope, attachment.id, from: other.id)
            }
            #expect(try workshop.attachments(spine.scope, of: measure.id).count == 1)
            let deletion = try workshop.detach(spine.scope, attachment.id, from: measure.id)
            #expect(try workshop.attachments(spine.scope, of: measure.id).isEmpty)
            #expect(try workshop.attachment(spine.scope, attachment.id)?.file.name == nil)
            clock.advance(seconds: Workshop.removedFileDays * 86_400 - 60)
            #expect(try workshop.sweepFiles() == 0)
            _ = try workshop.undo(spine.scope, deletion)
            #expect(try workshop.attachments(spine.scope, of: measure.id) == [attachment])
            clock.advance(seconds: 3_600)
            #expect(try workshop.sweepFiles() == 0)
            #expect(try workshop.attachment(spine.scope, attachment.id)?.bytes(from: 0) == Self.pdf)
            // With its measure it goes and comes too, and in the end its bytes are gone.
            let whole = try workshop.deleteMeasure(spine.scope, measure.id, revision: measure.revision)
            #expect(try workshop.attachment(spine.scope, attachment.id)?.file.name == nil)
            clock.advance(seconds: (Workshop.removedFileDays + 1) * 86_400)
            try workshop.sweepFiles()
            clock.advance(seconds: 3_600)
            try workshop.sweepFiles()
            #expect(try database.read { try $0.scalar("SELECT count(*) FROM file_chunk") } == 0)
            _ = try workshop.undo(spine.scope, whole)
            #expect(try workshop.attachments(spine.scope, of: measure.id).isEmpty)
        }
    }

    @Test("Refused files are refused in words, and nothing is kept", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Markt"]))
            let svg = #"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#
            let cases: [([UInt8], String, FileError.Code)] = [
                (Array(svg.utf8), "karte.svg", .active), (Self.pdf, "bild.png", .falseType),
                (Array("<!doctype html><p>x".utf8), "seite.html", .unsupported), ([], "leer.pdf", .damaged),
                ([0x4D, 0x5A, 0x90, 0x00], "programm.exe", .unsupported),
                (Array("%PDF-1.7\nabgebrochen".utf8), "plan.pdf", .damaged),
            ]
            for (bytes, name, code) in cases {
                let error = #expect(throws: FileError.self, "\(name)") {
                    try attach(workshop, spine.scope, measure, bytes, name)
                }
                #expect(error?.code == code, "\(name)")
                #expect(error?.message.isEmpty == false)
            }
            #expect(try database.read { try $0.scalar("SELECT count(*) FROM stored_file") } == 0)
            #expect(try workshop.attachments(spine.scope, of: measure.id).isEmpty)
        }
    }

    @Test("Too large, and no room left", arguments: TestStore.all)
    func room(_ store: TestStore) throws {
        try store.withDatabase { database in
            let workshop = Workshop.forTests(database, fileRoom: FileRoom(perConcept: 50, perFile: 40))
            try workshop.migrate()
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Markt"]))
            let error = #expect(throws: FileError.self) {
                try attach(workshop, spine.scope, measure, Array(repeating: 0x61, count: 41), "a.txt")
            }
            #expect(error?.code == .tooLarge)
            _ = try attach(workshop, spine.scope, measure, Array(repeating: 0x61, count: 40), "a.txt")
            let full = #expect(throws: FileError.self) {
                try attach(workshop, spine.scope, measure, Array(repeating: 0x62, count: 11), "b.txt")
            }
            #expect(full?.code == .quota)
            // Another concept has its own room.
            let other = try spine.another()
            let theirs = try workshop.createMeasure(other, MeasureInput([.title: "Markt"]))
            _ = try attach(workshop, other, theirs, Array(repeating: 0x62, count: 11), "b.txt")
        }
    }

    @Test(
        "Of a picture only its points are kept", .enabled(if: PictureHelper.isBuilt, "insek-pictures ist nicht gebaut"))
    func picture() throws {
        try TestStore.sqlite.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measure = try workshop.createMeasure(spine.scope, MeasureInput([.title: "Markt"]))
            let attachment = try attach(workshop, spine.scope, measure, Self.png, "foto.jpg")
            #expect(attachment.name == "foto.png" && attachment.mediaType == "image/png")
            let bytes = try #require(try workshop.attachment(spine.scope, attachment.id)?.bytes(from: 0))
            #expect(bytes.starts(with: [0x89, 0x50]) && bytes.firstRange(of: Array("GEHEIM".utf8)) == nil)
            let error = #expect(throws: FileError.self) {
                try attach(workshop, spine.scope, measure, Array(Self.png[..<30]), "foto.png")
            }
            #expect(error.map { [.damaged, .limit].contains($0.code) } == true)
        }
    }

    @Test("Whoever sees one measure sees its files only; another concept sees none", arguments: TestStore.all)
    func reach(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            let spine = try SpineWorkshop(workshop)
            let measures = try ["Markt", "Schule"].map {
                try workshop.createMeasure(spine.scope, MeasureInput([.title: $0]))
            }
            let files = try measures.map { try attach(workshop, spine.scope, $0) }
            func guest(_ level: Grant.Reach.Level) throws -> Scope {
                let grant = Grant(
                    .guest, in: .concept(spine.concept.id), reach: .init(level, elements: [measures[0].id]))
                return try #require(
                    Identity(account: spine.identity.account, grants: [grant]).scope(
                        in: ConceptPlace(id: spine.concept.id, municipalities: []), at: HandClock.start))
            }
            let reader = try guest(.read)
            #expect(try workshop.attachments(reader, of: measures[0].id) == [files[0]])
            #expect(try workshop.attachments(reader, of: measures[1].id).isEmpty)
            #expect(try workshop.attachment(reader, files[0].id)?.bytes(from: 0) == Self.pdf)
            #expect(try workshop.attachment(reader, files[1].id)?.file.name == nil)
            #expect(throws: PlanningError.notAllowed) { try attach(workshop, reader, measures[0]) }
            #expect(throws: PlanningError.notFound) { try attach(workshop, reader, measures[1]) }
            #expect(throws: PlanningError.notAllowed) {
                try workshop.detach(reader, files[0].id, from: measures[0].id)
            }
            #expect(throws: PlanningError.notFound) { try workshop.detach(reader, files[1].id, from: measures[1].id) }
            let editor = try guest(.edit)
            let own = try attach(workshop, editor, measures[0], Array("Notiz".utf8), "notiz.txt")
            let deletion = try workshop.detach(editor, own.id, from: measures[0].id)
            _ = try workshop.undo(editor, deletion)
            let elsewhere = try spine.another()
            #expect(try workshop.attachments(elsewhere, of: measures[0].id).isEmpty)
            #expect(try workshop.attachment(elsewhere, files[0].id)?.file.name == nil)
            #expect(throws: PlanningError.notFound) { try attach(workshop, elsewhere, measures[0]) }
            #expect(throws: PlanningError.notFound) {
                try workshop.detach(elsewhere, files[0].id, from: measures[0].id)
            }
            #expect(throws: PlanningError.notFound) { try workshop.undo(elsewhere, deletion) }
        }
    }
}
