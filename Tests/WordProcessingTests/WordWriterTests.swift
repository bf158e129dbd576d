import Foundation
import Testing
import Values
import WordProcessing

@Suite("Word files")
struct WordWriterTests {
    /// Pandoc's own reference document stands in for ours, which set-up makes.
    private static let references = FileManager.default.temporaryDirectory.appending(path: "insek-word-tests").path
    private static let hasPandoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")

    private func writer() throws -> WordWriter {
        try FileManager.default.createDirectory(atPath: Self.references, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/pandoc")
        process.arguments = [
            "--output=\(Self.references)/plain.docx", "--print-default-data-file=reference.docx",
        ]
        try process.run()
        process.waitUntilExit()
        return WordWriter(references: Self.references)
    }

    private func tree(_ blocks: JSON) -> JSON {
        ["pandoc-api-version": [1, 22, 2, 1], "meta": JSON.object([:]), "blocks": blocks]
    }

    private static let picture = Array(
        #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>"#.utf8)

    private func image(_ file: String) -> JSON {
        [
            "t": "Para",
            "c": [["t": "Image", "c": [["", [], []], [["t": "Str", "c": "Ein Rechteck"]], [.string(file), ""]]]],
        ]
    }

    @Test("A paragraph and a picture become a file that Word knows", .enabled(if: hasPandoc, "ohne pandoc"))
    func written() throws {
        let bytes = try writer().docx(
            tree([["t": "Para", "c": [["t": "Str", "c": "Größe"]]], image("bild.svg")]), reference: "plain",
            pictures: ["bild.svg": Self.picture])
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), "a ZIP archive")
    }

    @Test(
        "What pandoc cannot use is the document's fault: no tree, a missing picture",
        .enabled(if: hasPandoc, "ohne pandoc"))
    func refused() throws {
        let writer = try writer()
        for (blocks, pictures) in [
            ([["t": "Nonsense", "c": []]] as JSON, [:]), ([image("fehlt.svg")] as JSON, ["bild.svg": Self.picture]),
        ] {
            let error = #expect(throws: WordError.self) {
                try writer.docx(tree(blocks), reference: "plain", pictures: pictures)
            }
            #expect(error?.code == .document && error?.diagnostics.isEmpty == false)
        }
    }

    @Test("Without pandoc it says to try again")
    func missing() throws {
        let error = #expect(throws: WordError.self) {
            try WordWriter(pandoc: "/nirgends/pandoc", references: "/nirgends").docx(
                tree([]), reference: "plain", pictures: ["bild.svg": Self.picture])
        }
        #expect(error?.code == .unavailable)
    }
}
