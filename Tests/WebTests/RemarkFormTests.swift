import Actions
import Database
import Domain
import TestSupport
import Testing
import Values

@Suite("The remark form")
struct RemarkFormTests {
    private static let path = "/tannenrode/hinweis"

    private func send(_ site: WebSite, _ fields: [(String, String)], to path: String = path) throws -> Answer {
        let (token, cookie) = try site.token()
        return try site.client.post(path, [token] + fields, cookie)
    }

    @Test("A good remark is kept and thanked for", arguments: TestStore.all)
    func valid(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let answer = try send(site, [("thema", "einwohner"), ("text", "  Die Zahl ist veraltet & „falsch“. \n")])
            #expect(answer.status == 303)
            #expect(answer["Location"] == "/tannenrode/hinweis/danke")
            let remarks = try site.workshop.remarks(limit: 10)
            #expect(remarks.map(\.text) == ["Die Zahl ist veraltet & „falsch“."])
            #expect(remarks.map(\.subject) == [.inhabitants])
            #expect(remarks.map(\.ags.text) == ["14999010"])
            #expect(remarks.map(\.sentAt) == [HandClock.start])
        }
    }

    @Test("All errors are shown at once, and what was typed stays, escaped")
    func invalid() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try send(site, [("thema", "\"><b>"), ("text", "</textarea><script>")])
            #expect(answer.status == 422)
            let snapshot = Snapshot("Web/remark-invalid.html", answer.stable)
            #expect(snapshot.matches, "\(snapshot)")
            #expect(answer.text.contains("&lt;/textarea&gt;&lt;script&gt;</textarea>"))

            let short = try send(site, [("thema", ""), ("text", "zu kurz")])
            #expect(short.status == 422)
            #expect(
                short.words.contains(
                    "Bitte prüfen Sie Ihre Eingaben Wählen Sie aus, worum es geht. Der Text hat 7 Zeichen. Bitte schreiben Sie "
                        + "mindestens 10 Zeichen."))
            #expect(short.text.contains(">\nzu kurz</textarea>"))
            #expect(try site.workshop.remarks(limit: 10).isEmpty)
        }
    }

    @Test("The chosen subject stays chosen")
    func subject() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try send(site, [("thema", "karte"), ("text", "")])
            #expect(answer.text.contains(#"<option value="karte" selected>Karte</option>"#))
            #expect(answer.words.contains("Schreiben Sie, was nicht stimmt."))
            #expect(!answer.words.contains("Wählen Sie aus, worum es geht."))
        }
    }

    @Test(
        "Control characters are refused, line breaks and tabs are not",
        arguments: [0x07, 0x0B, 0x1B, 0x7F, 0x85] as [UInt32])
    func controls(_ code: UInt32) throws {
        let control = String(Unicode.Scalar(code)!)
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try send(site, [("thema", "karte"), ("text", "Ein langer Text\(control)mit Steuerzeichen")])
            #expect(answer.status == 422)
            #expect(
                answer.words.contains(
                    "Der Text enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu oder fügen Sie ihn als reinen Text ein."
                ))
            #expect(!answer.text.contains(control))
            #expect(try send(site, [("thema", "karte"), ("text", "Zeile eins\n\tZeile zwei")]).status == 303)
        }
    }

    @Test("A zero byte is no text at all")
    func zeroByte() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            #expect(try send(site, [("thema", "karte"), ("text", "Ein langer Text\u{0}")]).status == 400)
            #expect(try site.workshop.remarks(limit: 10).isEmpty)
        }
    }

    @Test("A line break counts as one character, however it is sent", arguments: ["\r\n", "\n", "\r"])
    func lineBreaks(_ lineBreak: String) throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let full = String(repeating: "a\(lineBreak)", count: 999) + "aä"
            #expect(try send(site, [("thema", "karte"), ("text", full)]).status == 303)
            #expect(
                try site.workshop.remarks(limit: 1).map(\.text) == [String(repeating: "a\n", count: 999) + "aä"])
            let over = try send(site, [("thema", "karte"), ("text", full + "b")])
            #expect(over.status == 422)
            #expect(over.words.contains("Der Text hat 2001 Zeichen. Bitte kürzen Sie ihn auf höchstens 2000 Zeichen."))
        }
    }

    @Test("Characters are counted as people count them")
    func characters() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let families = String(repeating: "👨‍👩‍👧", count: 9)
            #expect(try send(site, [("thema", "karte"), ("text", families)]).words.contains("Der Text hat 9 Zeichen."))
            #expect(try send(site, [("thema", "karte"), ("text", families + "!")]).status == 303)
        }
    }

    @Test("Without our token nothing is kept")
    func forged() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try site.client.post(Self.path, [("thema", "karte"), ("text", "Ein untergeschobener Text")])
            #expect(answer.status == 403)
            #expect(answer.words.contains("Es wurde nichts gespeichert."))
            #expect(try site.workshop.remarks(limit: 10).isEmpty)
        }
    }

    @Test("An unknown municipality is a 404, before and after")
    func unknown() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let answer = try send(site, [("thema", "karte"), ("text", "Ein langer Text")], to: "/nirgendheim/hinweis")
            #expect(answer.status == 404)
            #expect(try site.workshop.remarks(limit: 10).isEmpty)
        }
    }

    @Test("With the store away the text is kept on the page")
    func away() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            let (token, cookie) = try site.token()
            let away = try WebSite(Database(driver: AwayDriver(.postgres)))
            let answer = try away.client.post(
                Self.path, [token, ("thema", "karte"), ("text", "Ein langer Text, der nicht verloren geht")], cookie)
            #expect(answer.status == 503)
            #expect(answer.text.contains(">\nEin langer Text, der nicht verloren geht</textarea>"))
            #expect(answer.text.contains(#"<option value="karte" selected>"#))
            #expect(answer.words.contains("Der Hinweis konnte gerade nicht gespeichert werden"))
        }
    }
}
