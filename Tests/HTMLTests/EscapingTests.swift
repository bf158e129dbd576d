import HTML
import Testing

@Suite("Nothing a person types becomes markup")
struct EscapingTests {
    @Test(
        "Texts",
        arguments: [
            ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
            ("\"Döbeln\" & Sohn", "&quot;Döbeln&quot; &amp; Sohn"), ("&amp;", "&amp;amp;"),
            ("a\u{0}b\u{1}c\u{8}d\u{7F}e\u{85}f", "abcdef"), ("Zeile\nzwei\tdrei\r", "Zeile\nzwei\tdrei\r"),
            ("§ 5\u{A0}€ ½", "§ 5\u{A0}€ ½"),
            ("\u{FFFD}\u{FDCF}\u{FDF0}", "\u{FFFD}\u{FDCF}\u{FDF0}"), ("😀 Łódź 漢", "😀 Łódź 漢"), ("", ""),
            ("ÿ\u{7FF}", "ÿ\u{7FF}"),
        ])
    func texts(_ text: String, _ escaped: String) {
        #expect(HTML(text: text).description == escaped)
        #expect(p(.title(text)) { text }.description == "<p title=\"\(escaped)\">\(escaped)</p>")
        // Long texts take another way through the code.
        let filler = String(repeating: "ä ", count: 200)
        #expect(HTML(text: filler + text + filler).description == filler + escaped + filler)
    }

    @Test("All single scalars below U+3000: valid UTF-8, no markup, only controls and noncharacters are dropped")
    func scalars() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = HTML(text: String(scalar)).bytes
            let isControl = scalar.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains(scalar)
            #expect(bytes.isEmpty == isControl, "U+\(String(value, radix: 16))")
            #expect(String(validating: bytes, as: UTF8.self) != nil)
            #expect(!bytes.contains { [0x3C, 0x3E, 0x22, 0x27].contains($0) })
        }
    }

    @Test("Noncharacters are dropped, their neighbours stay")
    func noncharacters() {
        for value: UInt32 in [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF] {
            #expect(Unicode.Scalar(value).map { HTML(text: "x\($0)y").description } == "xy")
        }
        for value: UInt32 in [0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x20000, 0xF000, 0x10FFFD] {
            let scalar = Unicode.Scalar(value).map(String.init)
            #expect(scalar.map { HTML(text: $0).description } == scalar)
        }
    }

    @Test("What a number writer appends is checked as well")
    func writing() {
        var html = HTML()
        html.element("td") { cell in
            cell.text { $0.append(contentsOf: "1.234".utf8) }
            cell.text { $0.append(contentsOf: "<−5 & ä>".utf8) }
            cell.text { $0.append(contentsOf: [0xFF, 0x41]) }
        }
        #expect(html.description == "<td>1.234&lt;−5 &amp; ä&gt;\u{FFFD}A</td>")
    }

    @Test("A text area keeps its first empty line")
    func textArea() {
        #expect(
            textarea(.name("t"), text: "\n</textarea>").description
                == "<textarea name=\"t\">\n\n&lt;/textarea&gt;</textarea>")
    }
}
