import Actions
import Database
import HTTPServer
import TestSupport
import Testing
import Values
import Web

@Suite("Pages", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct PageTests {
    private func expect(_ name: String, _ answer: Answer, _ status: Int = 200) {
        #expect(answer.status == status)
        let snapshot = Snapshot("Web/\(name).html", answer.stable)
        #expect(snapshot.matches, "\(snapshot)")
    }

    @Test("The whole answer of the start page of an empty workshop, with its header fields")
    func empty() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            let answer = try site.client.get("/")
            #expect(
                answer.headers.filter { $0.name != "Date" }.map { "\($0.name): \($0.value)" } == [
                    "Connection: close",
                    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
                    "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin",
                    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin",
                    "Cache-Control: no-store", "Content-Type: text/html; charset=utf-8", "Vary: Accept-Encoding",
                    "Content-Length: \(answer.text.utf8.count)",
                ])
            expect("start-empty", answer)
        }
    }

    @Test("Every page of the samples, whole", arguments: TestStore.all)
    func filled(_ store: TestStore) throws {
        try store.withSite { site throws in
            expect("start", try site.client.get("/"))
            expect("list", try site.client.get("/gemeinden"))
            expect("sources", try site.client.get("/quellen"))
            expect("portrait", try site.client.get("/tannenrode"))
            expect("remark", try site.client.get("/tannenrode/hinweis"))
            expect("thanks", try site.client.get("/tannenrode/hinweis/danke"))
            expect("unknown", try site.client.get("/gibt-es-nicht"), 404)
            #expect(site.failures.isEmpty)
        }
    }

    @Test("The start page counts the state, not the examples")
    func totals() throws {
        try TestStore.sqlite.withSite { site throws in
            #expect(try !site.client.get("/").words.contains("In dieser Werkstatt:"))
            let folder = try TestFolder()
            let real = try Samples.text(Samples.register).replacing("14999 ", with: "14628 ").replacing(
                "14999", with: "14628")
            _ = try site.workshop.importFiles(.init(files: [folder.write(real, to: "echt.txt")])) { _ in }
            #expect(
                try site.client.get("/").words.contains(
                    "In dieser Werkstatt: 6 sächsische Gemeinden in 1 Landkreisen und kreisfreien Städten mit 33.606 "
                        + "Einwohnerinnen und Einwohnern am 31.12.2025 (Gemeindeverzeichnis GV100AD, © Statistisches "
                        + "Bundesamt (Destatis)). Alle Gemeinden ansehen"))
        }
    }

    @Test("The key leads to the page with the name; unknown keys and words are a German 404", arguments: TestStore.all)
    func keys(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let answer = try site.client.get("/14999010")
            #expect(answer.status == 302)
            #expect(answer["Location"] == "/tannenrode")
            for path in ["/14999990", "/gibt-es-nicht", "/gibt-es-nicht/hinweis", "/gibt-es-nicht/steckbrief.json"] {
                let answer = try site.client.get(path)
                #expect(answer.status == 404, "\(path)")
                #expect(
                    answer.words.contains(
                        "Unter dieser Adresse gibt es keine Gemeinde. Suchen Sie bitte über den Namen oder den amtlichen "
                            + "Gemeindeschlüssel (acht Ziffern)."), "\(path)")
            }
        }
    }

    @Test("What is no word of ours at all is a German 404 too")
    func strangeAddresses() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            for path in ["/Tannenrode", "/a--b", "/1234567", "/quellen/x", "/%F0%9F%8C%B2"] {
                let answer = try site.client.get(path)
                #expect(answer.status == 404, "\(path)")
                #expect(answer.words.contains("Zur Startseite"), "\(path)")
            }
            #expect(site.failures.isEmpty)
        }
    }

    @Test("The figures as canonical JSON are those of the page", arguments: TestStore.all)
    func json(_ store: TestStore) throws {
        try store.withSite { site throws in
            let answer = try site.client.get("/tannenrode/steckbrief.json")
            #expect(answer["Content-Type"] == "application/json")
            let json = try JSON(parsing: Array(answer.text.utf8))
            #expect(String(decoding: json.canonical, as: UTF8.self) == answer.text)
            #expect(json["gemeinde"]?["name"] == "Tannenrode")
        }
    }

    @Test("Without the typesetter a PDF is a German 503, not an unexpected error")
    func noTypesetter() throws {
        try TestStore.sqlite.withSite { site throws in
            let answer = try site.client.get("/tannenrode/steckbrief.pdf")
            #expect(answer.status == 503)
            #expect(
                answer.words.contains(
                    "Das PDF konnte gerade nicht erstellt werden. Bitte versuchen Sie es in einer Minute noch einmal."))
        }
    }

    @Test("A store that is away is a German 503 on every page that reads it", arguments: [Dialect.sqlite, .postgres])
    func away(_ dialect: Dialect) throws {
        let site = try WebSite(Database(driver: AwayDriver(dialect)))
        // The components show invented content only; QueryCountTests holds that they ask the store nothing.
        let readsNothing = ["/bausteine", "/bausteine/formular", "/bausteine/loeschen", "/bausteine/werkstatt"]
        for path in readsNothing { #expect(try site.client.get(path).status == 200, "\(path)") }
        // Forms to sign in ask the store nothing until they are sent, and without a cookie nobody is looked for.
        let withoutStore = [
            "/anmelden": 200, "/anmelden/code": 303, "/passwort/vergessen": 200, "/passwort/verschickt": 200,
            "/konto": 303, "/konto/zweiter-faktor": 303, "/metrics": 303,
        ]
        for (path, status) in withoutStore { #expect(try site.client.get(path).status == status, "\(path)") }
        for entry in site.application.routes.entries
        where entry.method == .get && withoutStore[entry.pattern] == nil && !readsNothing.contains(entry.pattern) {
            for path in AccessTests.paths(entry) {
                // With a session, so that pages behind a sign-in ask whose it is.
                let answer = try site.client.get(path, "Cookie: sitzung=\(AccessTests.token)")
                guard answer.status != 404 else { continue }
                #expect(answer.status == 503, "\(path)")
                #expect(answer["Retry-After"] != nil, "\(path)")
                #expect(answer.words.contains(AwayDriver.message), "\(path)")
            }
        }
        #expect(site.failures.isEmpty)
    }
}
