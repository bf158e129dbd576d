import HTML
import Testing

@Suite("Pages are built from functions named like the tags")
struct BuilderTests {
    @Test("Elements nest, attributes keep their order, texts are escaped")
    func nesting() {
        let name = "Müller & Söhne <b>"
        let html = div(.class("card"), .id("k1")) {
            h2 { "Betrieb" }
            p {
                "Name: "
                strong { name }
            }
            br()
            img(.src(Link(path: "/assets/a.png")), .alt("\"Bild\""))
        }
        #expect(
            html.description
                == """
                <div class="card" id="k1"><h2>Betrieb</h2><p>Name: <strong>Müller &amp; Söhne &lt;b&gt;</strong></p>\
                <br><img src="/assets/a.png" alt="&quot;Bild&quot;"></div>
                """)
    }

    @Test("Conditions, optionals, loops and switches")
    func control() {
        func list(_ items: [String], hint: String?, kind: Int) -> HTML {
            ul {
                for item in items { li { item } }
                if let hint { li(.class("hint")) { hint } }
                if items.isEmpty {
                    li { "nichts" }
                } else {
                    li { "Ende" }
                }
                switch kind {
                case 0: li { "null" }
                case 1: li { "eins" }
                default: HTML.empty
                }
            }
        }
        #expect(
            list(["a", "b"], hint: nil, kind: 1).description
                == "<ul><li>a</li><li>b</li><li>Ende</li><li>eins</li></ul>")
        #expect(list([], hint: "x", kind: 2).description == #"<ul><li class="hint">x</li><li>nichts</li></ul>"#)
    }

    @Test("A whole page has doctype, language, encoding, viewport and title")
    func wholePage() {
        let page = document(language: "de", title: "A & B", bodyAttributes: [.class("page")]) {
            link(.rel("stylesheet"), .href(Link(path: "/assets/insek.css")))
            script(.src(Link(path: "/assets/insek.js")), .defer)
        } body: {
            main { h1 { "Titel" } }
        }
        #expect(
            page.description
                == """
                <!doctype html>
                <html lang="de"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>A &amp; B</title>\
                <link rel="stylesheet" href="/assets/insek.css"><script src="/assets/insek.js" defer></script></head>\
                <body class="page"><main><h1>Titel</h1></main></body></html>

                """)
    }

    @Test("The streaming way writes the same bytes as the builder")
    func streaming() {
        let names = ["Döbeln", "Löbau & Umland"]
        let streamed = HTML.each(names) { name, out in
            out.element("tr") { row in
                row.element("th", .scope(.row)) { cell in
                    cell.element("a", .href(Link(path: "/suche", query: [("q", name)])), text: name)
                }
                row.element("td", .class("number")) { $0.text { $0.append(contentsOf: "4.711".utf8) } }
                row.void("br")
            }
        }
        let built = HTML.joined(
            names.map { name in
                tr {
                    th(.scope(.row)) { a(.href(Link(path: "/suche", query: [("q", name)]))) { name } }
                    td(.class("number")) { "4.711" }
                    br()
                }
            })
        #expect(streamed == built)
    }
}
