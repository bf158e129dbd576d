import Access
import HTML
import HTTPServer
import TestSupport
import Testing
import Values

@testable import Web

@Suite("Components")
struct ComponentTests {
    private func expect(_ name: String, _ answer: Answer, _ status: Int = 200) {
        #expect(answer.status == status)
        let snapshot = Snapshot("Web/\(name).html", answer.stable)
        #expect(snapshot.matches, "\(snapshot)")
    }

    @Test("The pages of the components, whole")
    func pages() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            expect("components", try site.client.get("/bausteine"))
            expect("components-form", try site.client.get("/bausteine/formular"))
            expect("components-workspace", try site.client.get("/bausteine/werkstatt?meldung=gespeichert"))
            expect("components-question", try site.client.get("/bausteine/loeschen"))
            #expect(site.failures.isEmpty)
        }
    }

    @Test("A form sent empty comes back with all its errors, the summary first and focused")
    func errors() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            let (token, cookie) = try site.token("/bausteine/formular")
            let answer = try site.client.post(
                "/bausteine/formular",
                [
                    token, ("anlass", "kurz"), ("kosten-von", "350.000"), ("kosten-bis", "250.000"), ("flaeche", "1.5"),
                    ("beginn", "31.2.2027"), ("handlungsfeld", "unbekannt"), ("querschnitt", "klima"),
                ], cookie)
            expect("components-errors", answer, 422)
            #expect(answer.text.contains(#"role="alert" id="fehler" tabindex="-1" autofocus>"#))
            // Each entry of the summary leads to a control, and each wrong control names its message.
            let ids = try answer.attributes("id")
            for target in try answer.attributes("href") where target.hasPrefix("#") {
                #expect(ids.contains(String(target.dropFirst())), "\(target)")
            }
            for described in try answer.attributes("aria-describedby").flatMap({ $0.split(separator: " ") }) {
                #expect(ids.contains(String(described)), "\(described)")
            }
            #expect(Set(ids).count == ids.count)
        }
    }

    @Test("A good form leads on with a message, which the address without it no longer shows")
    func notice() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            let (token, cookie) = try site.token("/bausteine/formular")
            let answer = try site.client.post(
                "/bausteine/formular",
                [
                    token, ("titel", "Haus der Dienste"), ("handlungsfeld", "wohnen"), ("zeitraum", "mittel"),
                    ("kosten-von", "250.000"), ("beginn", "1.3.2027"), ("einverstanden", "ja"),
                ], cookie)
            #expect(answer.status == 303)
            let place = try #require(answer["Location"])
            #expect(place == "/bausteine?meldung=gespeichert")
            let page = try site.client.get(place + "&seite=2&suche=a%26b")
            #expect(page.words.contains("Ihre Änderungen sind gespeichert."))
            #expect(try page.attributes("href").contains("/bausteine?seite=2&suche=a%26b"))
            #expect(try !site.client.get("/bausteine?meldung=Sie+haben+gewonnen").text.contains("insek-toast\""))
        }
    }

    @Test("The list is filtered, sorted and turned, and its links keep the rest of the query")
    func list() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            let page = try site.client.get("/bausteine?handlungsfeld=wirtschaft&sortierung=kosten&richtung=absteigend")
            #expect(page.words.contains("2 Maßnahmen"))
            let solar = try #require(page.text.firstRange(of: "Bürgersolarpark"))
            let bus = try #require(page.text.firstRange(of: "Bürgerbus"))
            #expect(solar.lowerBound < bus.lowerBound)
            #expect(try page.attributes("aria-sort") == ["none", "descending"])
            #expect(try page.attributes("href").contains("/bausteine?handlungsfeld=wirtschaft&sortierung=kosten"))
            let second = try site.client.get("/bausteine?seite=2")
            #expect(try second.attributes("href").contains("/bausteine?seite=3"))
            #expect(second.words.contains("Vorige Seite"))
            #expect(try site.client.get("/bausteine?seite=9").words.contains("Letzte Seite"))
        }
    }
}

@Suite("Reading forms")
struct FormReaderTests {
    private func reader(_ pairs: (String, String)...) -> FormReader { FormReader(Fields(pairs)) }

    @Test("Days are read as people write them")
    func days() {
        var form = reader(("a", " 1.3.2027 "), ("b", "2027-03-01"), ("c", "30.2.2027"), ("d", ""))
        #expect(form.day("a", missing: nil) == Day(year: 2027, month: 3, day: 1))
        #expect(form.day("b", missing: nil) == Day(year: 2027, month: 3, day: 1))
        #expect(form.day("c", missing: nil) == nil)
        #expect(form.day("d", missing: nil) == nil)
        #expect(form.errors.entries.map(\.field) == ["c"])
        #expect(form.day("d", missing: "Nennen Sie den Tag.") == nil)
        #expect(form.errors["d"] == "Nennen Sie den Tag.")
    }

    @Test("Numbers keep to their range, and what may be mistyped is asked back")
    func numbers() {
        var form = reader(("a", "1.260,5"), ("b", "1.5"), ("c", "−3"), ("d", "zwölf"))
        #expect(form.number("a", in: 0...2_000, missing: nil) == 1_260.5)
        for name in ["b", "c", "d"] { #expect(form.number(name, in: 0...2_000, missing: nil) == nil) }
        #expect(
            form.errors.entries.map(\.message) == [
                FormTexts.noNumber, "Bitte geben Sie eine Zahl von 0 bis 2.000 an.", FormTexts.noNumber,
            ])
    }

    @Test(
        "A range of money is one amount or two in order",
        arguments: [
            ("250.000", "350.000", 25_000_000...35_000_000, nil),
            ("250.000", "", 25_000_000...25_000_000, nil), ("0", "0", 0...0, nil),
            ("350", "250", nil, "k-bis"), ("", "250", nil, "k-von"), ("", "", nil, "k-von"), ("-1", "", nil, "k-von"),
            ("viel", "250", nil, "k-von"), ("1", "viel", nil, "k-bis"),
        ] as [(String, String, ClosedRange<Int64>?, String?)])
    func money(_ from: String, _ to: String, _ cents: ClosedRange<Int64>?, _ wrong: String?) {
        var form = reader(("k-von", from), ("k-bis", to))
        let range = form.moneyRange("k", missing: "Schätzen Sie die Kosten.")
        #expect(range.map { $0.lowerBound.cents...$0.upperBound.cents } == cents)
        #expect(form.errors.entries.map(\.field) == (wrong.map { [$0] } ?? []))
    }

    @Test("A line is one line, a text keeps its breaks, and both are measured without blanks around them")
    func lines() {
        var form = reader(("a", "  Haus\r\n der\t Dienste "), ("b", "\u{7}Haus"), ("c", " \n "))
        #expect(form.line("a", length: 3...16, missing: nil) == "Haus der Dienste")
        #expect(form.text("a", length: 3...18, missing: nil) == "Haus\n der\t Dienste")
        #expect(form.line("a", length: 3...15, missing: nil) == nil)
        #expect(form.line("b", length: 1...9, missing: nil) == nil)
        #expect(form.line("c", length: 1...9, missing: nil) == nil)
        #expect(form.line("c", length: 1...9, missing: "Fehlt.") == nil)
        #expect(form.errors.entries.map(\.message) == [FormTexts.tooLong(16, most: 15), FormTexts.controls, "Fehlt."])
    }

    @Test("A group of boxes says on each that it is wrong")
    func group() {
        var errors = FormErrors()
        errors.add("a", "Wählen Sie.")
        let boxes = ChoiceGroup(
            name: "a", label: "Themen", choices: [Choice(value: "x", title: "X"), Choice(value: "y", title: "Y")],
            kind: .many, chosen: ["y"]
        ).html(errors).description
        #expect(boxes.ranges(of: #"aria-invalid="true""#).count == 2)
        #expect(boxes.ranges(of: " checked").count == 1 && boxes.contains(#"id="a-2""#))
    }

    @Test("Only what the form offers can be chosen")
    func choices() {
        var form = reader(("a", "klima"), ("a", "gold"), ("a", "digital"), ("b", "gold"), ("c", "ja"), ("d", "nein"))
        #expect(form.choices("a", missing: nil) == [GalleryForm.Theme.climate, .digital])
        let none: GalleryForm.Theme? = form.choice("b", missing: "Wählen Sie.")
        #expect(none == nil && form.errors["b"] == "Wählen Sie.")
        #expect(form.isChecked("c") && !form.isChecked("d"))
    }

    @Test("A field keeps its first error")
    func first() {
        var errors = FormErrors()
        errors.add("a", "Erstens.")
        errors.add("a", "Zweitens.")
        #expect(errors.entries.map(\.message) == ["Erstens."])
        #expect(!errors.isEmpty && FormErrors().isEmpty)
        var trouble = FormErrors()
        trouble.trouble = "Die Datenbank ist nicht erreichbar."
        #expect(!trouble.isEmpty && trouble.entries.isEmpty)
    }
}

@Suite("Frame and progress")
struct FrameTests {
    @Test("A group without entries does not appear, nor an entry without a link")
    func menu() {
        let menu = WorkspaceMenu(
            links: [.overview: Link(path: "/a"), .money: Link(path: "/b")], open: [.money: 2, .overview: 0])
        let text = menu.html(current: .money).description
        #expect(text.contains("Start") && text.contains("Was hat Vorrang?"))
        for missing in ["Wo stehen wir?", "Fahrplan", "Maßnahmen"] { #expect(!text.contains(missing)) }
        #expect(text.ranges(of: "aria-current=\"page\"").count == 1)
        #expect(text.contains(#"<a href="/b" aria-current="page">"#))
        #expect(text.ranges(of: "insek-count").count == 1)
    }

    @Test("Every entry of the menu stands in exactly one group")
    func groups() {
        let entries = WorkspaceGroup.allCases.flatMap(\.entries)
        #expect(entries.count == WorkspaceEntry.allCases.count && Set(entries) == Set(WorkspaceEntry.allCases))
    }

    @Test(
        "The time that is left is said as people say it",
        arguments: [
            (nil, "Dauer noch unbekannt"), (10, "noch weniger als eine Minute"), (60, "noch etwa 1 Minute"),
            (150, "noch etwa 3 Minuten"), (3_599, "noch etwa 1 Stunde"), (3_600, "noch etwa 1 Stunde"),
            (7_200, "noch etwa 2 Stunden"),
        ] as [(Int?, String)])
    func remaining(_ seconds: Int?, _ text: String) {
        #expect(FeedbackTexts.remaining(seconds) == text)
    }

    @Test("Progress is said in words and shown as a bar")
    func progress() {
        let bar = ProgressBar(id: "x", label: "Import", done: 1_000, total: 4_000, unit: "Zeilen", remainingSeconds: 60)
        #expect(bar.html.description.contains("1.000 von 4.000 Zeilen, noch etwa 1 Minute"))
        #expect(bar.html.description.contains(#"<progress id="x" value="1000" max="4000""#))
        let done = ProgressBar(id: "x", label: "Import", done: 0, total: 0, unit: "Zeilen")
        #expect(done.html.description.contains("fertig") && done.html.description.contains(#"max="1""#))
    }
}
