import HTML
import Testing

@Suite("Attributes")
struct AttributeTests {
    @Test("Kinds of attributes")
    func kinds() {
        let html = input(
            .type("number"), .name("jahr"), .value("20\"26"), .maxlength(4), .required, .classes(["a", "b"]),
            .classes([]),
            .aria("describedby", "h1 h2"), .data("stand", "x"), .hx("get", Link(path: "/x")), .when(false, .checked),
            .when(true, .autofocus), .spellcheck(false))
        #expect(
            html.description
                == """
                <input type="number" name="jahr" value="20&quot;26" maxlength="4" required class="a b" \
                aria-describedby="h1 h2" data-stand="x" hx-get="/x" autofocus spellcheck="false">
                """)
    }

    @Test("Forms and tables")
    func forms() {
        let html = form(.method(.post), .action(Link(path: "/hinweis")), .multipart) {
            label(.for("a")) { "Ort" }
            select(.id("a"), .name("ort")) { option(.value("1"), .selected) { "Pirna" } }
            button(.type("submit")) { "Senden" }
        }
        #expect(
            html.description
                == """
                <form method="post" action="/hinweis" enctype="multipart/form-data"><label for="a">Ort</label>\
                <select id="a" name="ort"><option value="1" selected>Pirna</option></select>\
                <button type="submit">Senden</button></form>
                """)
        #expect(
            tr { th(.scope(.col), .colspan(2)) { "Kopf" } }.description
                == #"<tr><th scope="col" colspan="2">Kopf</th></tr>"#)
    }

    @Test("An element by its name, for SVG with its closing slash")
    func byName() {
        let svg = HTML.element("svg", .named("viewBox", "0 0 1 1")) {
            HTML.each([1, 2]) { $1.selfClosed("rect", .named("x", "\($0)")) }
        }
        #expect(svg.description == #"<svg viewBox="0 0 1 1"><rect x="1"/><rect x="2"/></svg>"#)
    }

    @Test("Style and event handlers stop the program")
    func forbidden() async {
        await #expect(processExitsWith: .failure) { _ = Attribute.named("style", "color:red") }
        await #expect(processExitsWith: .failure) { _ = Attribute.named("onClick", "x()") }
        await #expect(processExitsWith: .failure) { _ = Attribute.hx("on:click", "x()") }
        await #expect(processExitsWith: .failure) { _ = Attribute.named("a b", "x") }
    }
}
