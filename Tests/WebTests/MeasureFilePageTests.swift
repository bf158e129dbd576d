import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Measures as files, the pages")
struct MeasureFilePageTests {
    private static let home = "/werkstatt/tannenrode/insek-2036"
    private static let page = "\(home)/massnahmen/einlesen"
    private static let table = "nummer;titel;ziel\r\nM-05;Ladenlotse;\"=1+1\"\r\n;Bürgerbus;Wege\r\n"

    /// A site with a concept, and somebody of this role signed in with the token of a form.
    private func withSite(
        _ store: TestStore = .sqlite, as role: Role = .lead,
        _ body: (WebSite, Concept, _ field: (String, String), _ cookies: String) throws -> Void
    ) throws {
        try store.withSite([Samples.register]) { site in
            let concept = try Workspaces.open(site.workshop)
            let session = try Signing.session(site.workshop, granting: role)
            let (field, cookie) = try site.token()
            try body(site, concept, field, "\(cookie); \(session.cookie)")
        }
    }

    private func titles(_ site: WebSite, _ concept: Concept) throws -> [String] {
        try site.workshop.measures(.tool("test", in: concept.id), MeasureQuery()).rows.map { "\($0.code) \($0.title)" }
    }

    @Test("A file is tried, confirmed by its id, imported once, and goes out as it came in", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try withSite(store) { site, concept, field, cookies in
            let form = try site.client.get(Self.page, cookies)
            #expect(form.status == 200 && form.text.contains("enctype=\"multipart/form-data\""))
            #expect(site.log(2).last?.queries == 3)
            let trial = try site.client.upload(
                Self.page, [field], file: ("datei", "massnahmen.csv", Array(Self.table.utf8)), cookies)
            #expect(trial.status == 200)
            for words in ["fügt 2 Maßnahmen hinzu", "M-05 Ladenlotse", "M-06 Bürgerbus", "Diese Maßnahmen einlesen?"] {
                #expect(trial.words.contains(words), "\(words)")
            }
            #expect(try titles(site, concept).isEmpty)
            let confirm = try #require(try trial.attributes("action").first { $0.hasPrefix("\(Self.page)/") })
            for _ in 1...2 {
                let answer = try site.client.post(confirm, [field], cookies)
                #expect(answer.status == 303)
                let done = try site.client.get(try #require(answer["Location"]), cookies)
                #expect(done.status == 200 && done.words.contains("2 Maßnahmen sind dazugekommen."))
            }
            #expect(try titles(site, concept) == ["M-05 Ladenlotse", "M-06 Bürgerbus"])
            let csv = try site.client.get("\(Self.home)/massnahmen/export.csv", cookies)
            #expect(csv["Content-Type"] == "text/csv; charset=utf-8")
            #expect(
                csv["Content-Disposition"]?.hasPrefix("attachment; filename=\"massnahmen-tannenrode-insek-2036.csv\"")
                    == true)
            // No cell begins as a formula; reading takes the mark off again.
            #expect(csv.text.contains(";'=1+1;"))
            let read = try MeasureFile.read(Array(csv.text.utf8), as: .csv)
            #expect(read.map(\.content.details.goal) == ["=1+1", "Wege"])
            let json = try site.client.get("\(Self.home)/massnahmen/export.json", cookies)
            #expect(json["Content-Type"] == "application/json")
            #expect(try MeasureFile.read(Array(json.text.utf8), as: .json).map(\.content) == read.map(\.content))
            #expect(site.failures.isEmpty)
        }
    }

    @Test("What is exported as JSON comes in again", arguments: TestStore.all)
    func json(_ store: TestStore) throws {
        try withSite(store) { site, concept, field, cookies in
            let scope = Scope.tool("test", in: concept.id)
            _ = try site.workshop.createMeasure(scope, MeasureInput([.title: "Ladenlotse", .costLow: "5"]))
            let file = try site.workshop.exportMeasures(scope, as: .json)
            let first = try #require(try site.workshop.measures(scope, MeasureQuery()).rows.first)
            _ = try site.workshop.deleteMeasure(scope, first.id, revision: 1)
            let trial = try site.client.upload(Self.page, [field], file: ("datei", "m.json", file), cookies)
            #expect(trial.status == 200 && trial.words.contains("Das Einlesen fügt 1 Maßnahme hinzu."))
            let confirm = try #require(try trial.attributes("action").first { $0.hasPrefix("\(Self.page)/") })
            #expect(try site.client.post(confirm, [field], cookies).status == 303)
            #expect(try site.workshop.exportMeasures(scope, as: .json) == file)
        }
    }

    @Test("Whatever is wrong is said with line, field and a sentence; nothing is kept", arguments: TestStore.all)
    func broken(_ store: TestStore) throws {
        try withSite(store) { site, concept, field, cookies in
            _ = try site.workshop.createMeasure(.tool("test", in: concept.id), MeasureInput([.title: "Markt"]))
            let json = #"{"format":"insek-massnahmen","fassung":1,"massnahmen":["#
            let cases: [(String, [UInt8], [String])] = [
                ("a.csv", Array("titel\nx\n".utf8), ["2 titel", "mindestens 3 Zeichen"]),
                ("a.csv", Array("nummer;titel\nM-01;Schulhof\n".utf8), ["2 nummer", "gibt es im Konzept schon"]),
                ("a.csv", Array("titel;farbe\nMarkt;rot\n".utf8), ["Spalte 2", "„farbe“ ist unbekannt"]),
                ("a.csv", Array("titel\n\"Markt".utf8), ["Ist die Datei vollständig?"]),
                (
                    "a.csv", [0x74, 0x69, 0x74, 0x65, 0x6C, 0x0A, 0x42, 0xFC, 0x72, 0x67, 0x65, 0x72],
                    ["nicht in UTF-8"]
                ),
                ("a.csv", Array("titel\n".utf8), ["steht keine Maßnahme"]),
                ("leer.csv", [], ["Die Datei ist leer"]),
                ("a.json", Array(json.utf8), ["Zeichen"]),
                ("a.json", Array("\(json)\n{\"titel\":7}]}".utf8), ["2 titel", "Text in Anführungszeichen"]),
                ("a.json", Array("{\"a\":1}".utf8), ["keine Datei mit Maßnahmen der Fassung 1"]),
                ("<b>.csv", Array("titel\nx\n".utf8), ["_b_.csv"]),
                ("bild.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], ["nicht in UTF-8"]),
            ]
            for (name, bytes, words) in cases {
                let answer = try site.client.upload(Self.page, [field], file: ("datei", name, bytes), cookies)
                #expect(answer.status == 422, "\(words)")
                for word in words + ["Es wurde nichts eingelesen."] {
                    #expect(answer.words.contains(word), "\(name): \(word)")
                }
                #expect(answer.text.contains("type=\"file\""), "\(name): the form is there again")
            }
            for fields in [[field], [field, ("datei", "x")]] {
                let nothing = try site.client.post(Self.page, fields, cookies)
                #expect(nothing.status == 422 && nothing.words.contains("Bitte wählen Sie eine Datei aus."))
            }
            #expect(try titles(site, concept) == ["M-01 Markt"])
            #expect(site.failures.isEmpty)
        }
    }

    @Test("A huge file is answered; of many problems the first two hundred are shown and all are counted")
    func huge() throws {
        try withSite { site, concept, field, cookies in
            let lines = "titel\n" + String(repeating: "Markt\n", count: 200_000)
            let long = try site.client.upload(Self.page, [field], file: ("datei", "a.csv", Array(lines.utf8)), cookies)
            #expect(long.status == 422 && long.words.contains("mehr als 20.000 Maßnahmen"))
            let wrong = "titel\n" + String(repeating: "x\n", count: 5_000)
            let many = try site.client.upload(Self.page, [field], file: ("datei", "a.csv", Array(wrong.utf8)), cookies)
            #expect(many.status == 422)
            #expect(many.words.contains("In „a.csv“ sind 5.000 Stellen zu ändern"))
            #expect(many.words.contains("Gezeigt werden die ersten 200 von 5.000 Stellen."))
            #expect(many.words.ranges(of: "mindestens 3 Zeichen").count == 200)
            #expect(try titles(site, concept).isEmpty)
        }
    }

    @Test("Whoever works on a part exports what they see and imports nothing", arguments: [Role.guest, .localCouncil])
    func restricted(_ role: Role) throws {
        try withSite(as: role) { site, concept, field, cookies in
            _ = try site.workshop.createMeasure(.tool("test", in: concept.id), MeasureInput([.title: "Geheim"]))
            let page = try site.client.get(Self.page, cookies)
            #expect(page.status == 200 && page.words.contains("Einlesen darf nur, wer das ganze Konzept bearbeitet."))
            #expect(!page.text.contains("type=\"file\""))
            let sent = try site.client.upload(
                Self.page, [field], file: ("datei", "a.csv", Array(Self.table.utf8)), cookies)
            #expect(sent.status == 403)
            let csv = try site.client.get("\(Self.home)/massnahmen/export.csv", cookies)
            #expect([200, 404].contains(csv.status) && !csv.text.contains("Geheim"))
            #expect(try titles(site, concept) == ["M-01 Geheim"])
        }
    }

    @Test("Nobody confirms what somebody else has chosen", arguments: TestStore.all)
    func others(_ store: TestStore) throws {
        try withSite(store) { site, concept, field, cookies in
            let trial = try site.client.upload(
                Self.page, [field], file: ("datei", "a.csv", Array(Self.table.utf8)), cookies)
            let confirm = try #require(try trial.attributes("action").first { $0.hasPrefix("\(Self.page)/") })
            let other = try Signing.session(site.workshop, granting: .editor)
            let csrf = cookies.prefix { $0 != ";" }
            let answer = try site.client.post(confirm, [field], "\(csrf); \(other.cookie)")
            #expect(answer.status == 404 && answer.words.contains("Bitte wählen Sie die Datei noch einmal aus."))
            #expect(try titles(site, concept).isEmpty)
            // A second file of the same person takes the place of the first.
            _ = try site.client.upload(Self.page, [field], file: ("datei", "a.csv", Array(Self.table.utf8)), cookies)
            #expect(try site.client.post(confirm, [field], cookies).status == 404)
        }
    }

    @Test("A number that was taken since the trial is said, and nothing is imported")
    func takenMeanwhile() throws {
        try withSite { site, concept, field, cookies in
            let trial = try site.client.upload(
                Self.page, [field], file: ("datei", "a.csv", Array("nummer;titel\nM-01;Markt\n".utf8)), cookies)
            let confirm = try #require(try trial.attributes("action").first { $0.hasPrefix("\(Self.page)/") })
            _ = try site.workshop.createMeasure(.tool("test", in: concept.id), MeasureInput([.title: "Schneller"]))
            let answer = try site.client.post(confirm, [field], cookies)
            #expect(answer.status == 409 && answer.words.contains("Die Nummer M-01 gibt es im Konzept schon."))
            #expect(try titles(site, concept) == ["M-01 Schneller"])
        }
    }
}
