import Foundation
import Processes
import Testing
import Typesetting

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
private let share = root.appendingPathComponent(".setup/share/insek").path
private let isSetUp = FileManager.default.fileExists(atPath: share + "/python")
private let hasChecker = FileManager.default.fileExists(
    atPath: root.appendingPathComponent(".setup/verapdf/VeraPDF.class").path)

@Suite(.enabled(if: isSetUp, "„make setup“ has not been run"))
struct TypesetterTests {
    let typesetter = Typesetter(share: share)
    let document: [UInt8]
    let picture: [UInt8]

    init() throws {
        let fixtures = root.appendingPathComponent("Tests/Fixtures/Documents")
        document = try Array(Data(contentsOf: fixtures.appendingPathComponent("tannenrode.json")))
        picture = try Array(Data(contentsOf: fixtures.appendingPathComponent("alter.svg")))
    }

    func pdf() throws -> [UInt8] {
        try typesetter.pdf(template: "document", data: document, files: ["alter.svg": picture])
    }

    func minimal(_ blocks: String) -> [UInt8] {
        Array(#"{"title":"Titel","mark":"Entwurf","date":"2026-11-21","blocks":[\#(blocks)]}"#.utf8)
    }

    @Test func theSameDataGiveTheSameBytes() throws {
        let first = try pdf()
        #expect(first.starts(with: Array("%PDF-1.7".utf8)))
        #expect(try pdf() == first)
        typesetter.stop()
        #expect(try pdf() == first, "also from a fresh worker")
    }

    @Test(.enabled(if: hasChecker, "„tools/setup --tests“ has not been run"))
    func itPassesTheCheckForAccessibilityAndArchive() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).pdf")
        try Data(pdf()).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try Subprocess.run(
            program: root.appendingPathComponent("tools/verapdf").path, arguments: [file.path],
            limits: ProcessLimits(seconds: 60, memoryBytes: nil))
        #expect(result.status.isSuccess, Comment(rawValue: result.text))
        #expect(result.text.contains("ua1 passed") && result.text.contains("2a passed"))
    }

    @Test(.enabled(if: hasChecker, "„tools/setup --tests“ has not been run"))
    func theCheckRefusesAPDFWithoutStructure() throws {
        let script = """
            import sys, typst
            typst.compile(b"Hallo", output=sys.argv[1], format="pdf", pdf_tags=False)
            """
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        let made = try Subprocess.run(program: share + "/python", arguments: ["-c", script, file.path])
        #expect(made.status.isSuccess, Comment(rawValue: made.errorText))
        let result = try Subprocess.run(
            program: root.appendingPathComponent("tools/verapdf").path, arguments: [file.path],
            limits: ProcessLimits(seconds: 60, memoryBytes: nil))
        #expect(result.status == .exited(1))
        #expect(result.text.contains("7.1-10"), "names the failed rule")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")))
    func numbersGapsSourcesAndTheMarkAreReadable() throws {
        let text = try Subprocess.run(
            program: "/usr/bin/pdftotext", arguments: ["-layout", "-", "-"], input: pdf()
        ).text.replacing("\u{202f}", with: " ").replacing("\u{a0}", with: " ")
        #expect(text.contains("14.551 Menschen [1]"))
        #expect(text.contains("Arbeitsgrundlage – kein beschlossenes INSEK"))
        #expect(text.contains("Seite 1 von"))
        #expect(text.contains("21. November 2026"))
        #expect(text.contains("keine Angabe: vom Statistischen Landesamt geheim gehalten."))
        #expect(text.contains("Budyšin"))
    }

    @Test func aPictureWithoutDescriptionIsRefused() {
        let data = minimal(#"{"type":"image","file":"alter.svg","alt":null,"caption":"ohne"}"#)
        let error = #expect(throws: TypesettingError.self) {
            try typesetter.pdf(template: "document", data: data, files: ["alter.svg": picture])
        }
        #expect(error?.code == .document)
        #expect(error?.diagnostics.contains("alt") == true)
    }

    @Test(arguments: ["../x", "a/b", "/etc/passwd", ".."])
    func aFileNameMustBePlain(_ name: String) {
        let error = #expect(throws: TypesettingError.self) {
            try typesetter.pdf(template: "document", data: minimal(""), files: [name: picture])
        }
        #expect(error?.code == .document)
    }

    @Test func anUnknownTemplateOrBlockIsRefusedAndTheWorkerGoesOn() throws {
        #expect(throws: TypesettingError.self) { try typesetter.pdf(template: "gibtesnicht", data: minimal("")) }
        #expect(throws: TypesettingError.self) { try typesetter.pdf(template: "../document", data: minimal("")) }
        #expect(throws: TypesettingError.self) {
            try typesetter.pdf(template: "document", data: minimal(#"{"type":"unbekannt"}"#))
        }
        #expect(throws: TypesettingError.self) { try typesetter.pdf(template: "document", data: Array("{".utf8)) }
        #expect(try typesetter.pdf(template: "document", data: minimal("")).count > 1000)
    }

    @Test func aMissingTypesetterIsSaidPlainly() {
        let broken = Typesetter(share: "/gibt/es/nicht")
        let error = #expect(throws: TypesettingError.self) {
            try broken.pdf(template: "document", data: minimal(""))
        }
        #expect(error?.code == .unavailable)
        #expect(error?.diagnostics.contains("/gibt/es/nicht/python") == true)
    }
}
