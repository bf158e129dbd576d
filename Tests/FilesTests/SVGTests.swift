import Files
import Testing

@Suite("SVG graphics")
struct SVGTests {
    private static let open =
        #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">"#

    @Test("Drawings pass, with what drawing programs write beside them")
    func drawings() throws {
        let drawing = """
            \u{FEFF}<?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" width='9' height="9">
            <sodipodi:namedview inkscape:zoom="1"/><title>Grün &amp; Blau &#228;</title>
            <defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff"/></linearGradient></defs>
            <style><![CDATA[ .a { fill: url( "#a" ) } ]]></style>
            <g class="a" fill="url(#a)"><path d="M0 0L9 9"/><use xlink:href="#a"/></g>
            <image width="1" height="1" href="data:image/png;base64,AAAA"/>
            </svg>
            """
        #expect(try intake(drawing, "Karte.svg").type == .svg)
    }

    @Test("The document types of older drawing programs pass, others do not")
    func documentTypes() throws {
        let official =
            #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#
        #expect(try intake(official.replacing("\\n", with: "\n") + Self.open + "</svg>", "a.svg").type == .svg)
        #expect(try intake("<!DOCTYPE svg>" + Self.open + "</svg>", "a.svg").type == .svg)
        for other in [
            "<!DOCTYPE svg SYSTEM \"https://example.org/a.dtd\">",
            "<!DOCTYPE svg PUBLIC \"x\" \"https://example.org/\">",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<!DOCTYPE svg [ ]>", "<!DOCTYPE svgx>", "<!DOCTYPE daten>",
        ] {
            #expect(refusal(other + Self.open + "</svg>", "a.svg")?.code == .active, "\(other)")
        }
        #expect(refusal(Self.open + "<!DOCTYPE svg></svg>", "a.svg")?.code == .active)
    }

    @Test(
        "What could run or load something is refused",
        arguments: [
            "<script>alert(1)</script>", "<SCRIPT/>", "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
            "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<foreignObject><body/></foreignObject>", "<g onload=\"alert(1)\"/>", "<g ONCLICK='x'/>",
            "<a xlink:href=\"javascript:alert(1)\"/>", "<use href=\"https://example.org/a.svg#x\"/>",
            "<use xlink:href=\" //example.org#x\"/>", "<image href=\"https://example.org/a.png\"/>",
            "<image href=\"data:image/svg+xml;base64,AAAA\"/>", "<use href=\"data:image/png;base64,AAAA\"/>",
            "<rect fill=\"url(https://example.org)\"/>", "<rect style=\"fill:u\\72l(//x)\"/>",
            "<rect fill=\"url('https://example.org')\"/>", "<rect fill=\"&#117;rl(//x)\"/>",
            "<style>@import 'https://example.org/a.css';</style>", "<style>a{fill:url(//x)}</style>",
            "<style>a{b:u/**/rl(//x)}</style>", "<style><![CDATA[ @import 'x' ]]></style>",
            "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "<animate attributeName=\"onload\"/>",
            "<?xml-stylesheet href=\"https://example.org/a.css\"?>", "<g xml:base=\"https://example.org/\"/>",
            "&geheim;",
            "<iframe/>", "<feImage href=\"https://example.org/a.png\"/>", "<handler/>",
        ])
    func active(content: String) {
        #expect(refusal(Self.open + content + "</svg>", "a.svg")?.code == .active, "\(content)")
    }

    @Test("Document types and entities are refused")
    func entities() {
        let bomb = """
            <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
            \(Self.open)<text>&b;&c;</text></svg>
            """
        let error = refusal(bomb, "a.svg")
        #expect(error?.code == .active)
        #expect(error?.message.hasSuffix("Bitte speichern Sie sie als „einfaches SVG“ oder als PNG.") == true)
    }

    @Test("Other XML, other encodings and broken graphics are refused")
    func broken() {
        #expect(refusal("<svg></svg>", "a.svg")?.code == .unsupported)
        #expect(refusal("<html xmlns=\"http://www.w3.org/2000/svg\"/>", "a.svg")?.code == .unsupported)
        #expect(refusal("<?xml version=\"1.0\" encoding=\"UTF-7\"?>\(Self.open)</svg>", "a.svg")?.code == .encoding)
        for text in [
            Self.open, Self.open + "<g></svg>", Self.open + "</svg></svg>", Self.open + "</svg>" + Self.open + "</svg>",
            Self.open + "<g a=1/></svg>", Self.open + "<g a='1' a='2'/></svg>", Self.open + "<!-- </svg>",
            Self.open + "</svg>rest", Self.open + String(repeating: "<g>", count: 300),
            Self.open + "<g a=\"<\"/></svg>", Self.open + "<g a='1'b='2'/></svg>",
        ] {
            #expect(refusal(text, "a.svg")?.code == .damaged, "\(text.suffix(40))")
        }
    }
}
