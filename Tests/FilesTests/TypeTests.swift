import Files
import TestSupport
import Testing

@Suite("Types are told by the content")
struct TypeTests {
    static let pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
    private static let geoJSON = #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}}]}"#

    @Test("Each type is recognised, whatever the name says or leaves out")
    func recognised() throws {
        #expect(try intake(Self.pdf, "Plan.pdf").type == .pdf)
        #expect(try intake(Self.pdf, "Plan").name == "Plan.pdf")
        #expect(try intake(Self.pdf, "Plan.2024").name == "Plan.2024.pdf")
        #expect(try intake(Archive.docx.bytes, "Brief.DOCX").type == .docx)
        #expect(try intake(Archive.xlsx.bytes, "Zahlen.xlsx").type == .xlsx)
        #expect(try intake(Archive.odt.bytes, "Brief.odt").type == .odt)
        #expect(try intake(Self.geoJSON, "Flächen.geojson").type == .geoJSON)
        #expect(try intake("\u{FEFF}\n" + Self.geoJSON + "\n", "Flächen.json").type == .geoJSON)
        #expect(try intake("Ort;Zahl\nGrün;1\n\"a;b\";2\n", "Zahlen.csv").type == .csv)
        #expect(try intake("Ort\tZahl\nGrün\t1\n", "Zahlen.txt").name == "Zahlen.txt")
        #expect(try intake("Sehr geehrte Damen und Herren,\n\nSchöne Grüße", "Brief.txt").type == .text)
        #expect(try intake("nur eine Zeile", "Notiz.html").name == "Notiz.html.txt")
        #expect(try intake("{\"type\": \"Fläche\"}", "Notiz").type == .text)
        #expect(try intake("\u{20AC}", "x").type == .text)
    }

    @Test("A name that promises another type is refused in German")
    func falseNames() throws {
        let error = try #require(refusal(Self.pdf, "bild.png"))
        #expect(error.code == .falseType)
        #expect(
            error.message
                == "Die Datei heißt „bild.png“, enthält aber ein PDF-Dokument. Bitte prüfen Sie die Datei und geben Sie ihr die passende Endung „.pdf“."
        )
        #expect(refusal("Hallo", "bild.jpg")?.code == .falseType)
        #expect(refusal(Archive.xlsx.bytes, "brief.docx")?.code == .falseType)
        #expect(refusal("Hallo", "karte.geojson")?.code == .falseType)
        #expect(refusal(Self.geoJSON, "bericht.pdf")?.code == .falseType)
    }

    @Test(
        "Pages, programs, archives and other types are refused",
        arguments: [
            ("<!DOCTYPE html><html><script>alert(1)</script></html>", "bild.png"), ("<html></html>", "seite.html"),
            ("  \n<HTML>", "x.txt"), ("Text zuerst\n<script>alert(1)</script>", "x.txt"),
            ("<?xml version=\"1.0\"?><daten/>", "x.xml"), ("MZ\u{0}\u{3}\u{0}", "x.exe"), ("\u{7F}ELF\u{2}", "x"),
            ("a;b\n1;\u{0}2\n", "x.csv"), ("Rar!\u{1A}\u{7}", "x.rar"), ("\u{1B}[31m", "x.txt"),
        ])
    func refused(text: String, name: String) {
        #expect(refusal(text, name)?.code == .unsupported)
    }

    @Test("Old Office files, telephone pictures, TIFF and wrong encodings are told the way out")
    func hints() {
        func sentence(_ bytes: [UInt8], _ name: String) -> String { refusal(bytes, name)?.message ?? "" }
        #expect(sentence([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a.doc").contains("DOCX, XLSX oder PDF"))
        #expect(sentence([0, 0, 0, 24] + Array("ftypheic".utf8), "a.heic").contains("JPEG"))
        #expect(sentence([0x49, 0x49, 0x2A, 0x00], "a.tif").contains("PNG oder JPEG"))
        #expect(sentence([0xFF, 0xFE, 0x41, 0x00], "a.csv").contains("„CSV UTF-8“"))
        #expect(sentence(Array("Gr".utf8) + [0xFC, 0x6E], "a.csv").contains("„CSV UTF-8“"))
        #expect(sentence(Array("Gr".utf8) + [0xC3], "a.csv").contains("„CSV UTF-8“"))
        #expect(sentence([], "leer.pdf").contains("leer"))
        #expect(refusal(Archive("a.txt").bytes, "a.zip")?.message.contains("packen Sie ZIP-Archive aus") == true)
    }

    @Test("Characters may lie across the pieces in which a text is read")
    func pieces() throws {
        for shift in 0..<4 {
            let text = String(repeating: "x", count: shift) + String(repeating: "€", count: 50_000)
            #expect(try intake(text, "a.txt").type == .text)
        }
        let cut = [UInt8](repeating: 0x78, count: 65_535) + [0xE2, 0x82] + Array("x".utf8)
        #expect(refusal(cut, "a.txt")?.code == .encoding)
    }

    @Test("A PDF is a PDF from the first byte to the last")
    func pdf() {
        #expect(refusal("\n" + Self.pdf, "a.pdf") != nil)
        #expect(refusal("%PDF-9.9\n%%EOF", "a.pdf")?.code == .damaged)
        #expect(refusal("%PDF-1.7\n1 0 obj", "a.pdf")?.code == .damaged)
        #expect(refusal(Self.pdf + "<script>alert(1)</script>", "a.pdf")?.code == .active)
        #expect(refusal(Array(Self.pdf.utf8) + Archive.docx.bytes, "a.pdf")?.code == .active)
        // The archive's comment hides that something follows: the file ends as a PDF and as an archive.
        let end = Archive.docx.changed { $0.comment = Array("\n%%EOF\n".utf8) }.bytes
        #expect(refusal(Array(Self.pdf.utf8) + end, "a.pdf")?.code == .active)
    }

    @Test("GeoJSON has its outline and nothing beside it")
    func geoJSON() throws {
        for text in [
            #"{"type":"FeatureCollection","features":[]"#, #"{"type":"FeatureCollection","features":[}]"#,
            #"{"a":{"type":"Feature"}}"#, #"{"typ":"Feature"}"#, #"{"x":"type","y":"Feature"}"#,
            #"{"type":"Feature"} rest"#, #"{"type":"Feature"}{"type":"Feature"}"#,
            #"{"type":"Feature","type":"Point"}"#,
        ] {
            #expect(try intake(text, "a").type != .geoJSON, "\(text)")
        }
        #expect(try intake(#"{"a":"\"}","type":"Feature"}"#, "a").type == .geoJSON)
        #expect(
            try intake(#"{"type":"FeatureCollection","features":"# + String(repeating: "[", count: 200), "a").type
                == .text)
    }

    @Test("Size, links, folders and pipes")
    func paths() throws {
        let folder = try TestFolder()
        try folder.write("Hallo", to: "a.txt")
        try folder.link("link", to: "\(folder.path)/a.txt")
        for path in ["\(folder.path)/link", folder.path, "\(folder.path)/fehlt", "/dev/zero"] {
            let error = #expect(throws: FileError.self) { try Example.intake.accept(path: path, name: "a.txt") }
            #expect(error?.code == .missing, "\(path)")
        }
        let small = FileIntake(pictures: PictureReader(program: PictureHelper.path), byteLimit: 4)
        let error = #expect(throws: FileError.self) { try small.accept(path: "\(folder.path)/a.txt", name: "a.txt") }
        #expect(error?.message == "Die Datei ist 5 Byte groß, erlaubt sind höchstens 4 Byte.")
    }
}
