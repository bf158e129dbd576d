import Access
import Actions
import Database
import Domain
import Files
import HTTPServer
import Jobs
import TestSupport
import Testing
import Values

@Suite("The page of a job")
struct JobPageTests {
    @Test(
        "Started from the measures, it waits on its own page; asked for twice, it is one job", arguments: TestStore.all)
    func waiting(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin()
            #expect(try world.begin() == id)
            let answer = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(answer.status == 200)
            for words in [
                "Alle Steckbriefe als PDF", "wartet", "Gestartet am 16.11.2026, 09:00 Uhr.", "Stand neu laden",
                "Auftrag abbrechen", "Zurück zu den Maßnahmen",
            ] { #expect(answer.words.contains(words), "\(words)") }
            #expect(answer.text.contains("<title>Alle Steckbriefe als PDF: wartet – INSEK-Werkstatt</title>"))
            #expect(answer.text.contains(#"hx-trigger="every 2s""#))
            #expect(world.site.log(5).last?.queries == 3)
        }
    }

    @Test("Progress is a bar with words; what is said aloud changes by quarters only", arguments: TestStore.all)
    func progress(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin()
            let since = HandClock.start.adding(seconds: -60)
            try world.set(
                id,
                """
                state = 'running', attempt = 1, started = \(since), taken = \(since), progress_done = 600,
                progress_of = 1001, progress_at = \(HandClock.start)
                """)
            let page = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(page.words.contains("600 von 1.001 Schritten, noch weniger als eine Minute"))
            #expect(page.words.contains("Die Hälfte ist fertig."))
            let polled = try #require(try page.attributes("data-hx-get").first)
            let update = try world.site.client.get(polled, world.cookie, "HX-Request: true")
            #expect(update.text.hasPrefix(#"<div id="auftrag-stand""#))
            #expect(!update.text.contains("hx-swap-oob"), "nothing new to say")
            try world.set(id, "progress_done = 800")
            let later = try world.site.client.get(polled, world.cookie, "HX-Request: true")
            #expect(later.text.contains("hx-swap-oob"))
            #expect(later.words.contains("Drei Viertel sind fertig."))
            #expect(!later.text.contains("<form"), "no button is exchanged under somebody's hand")
            let signedOut = try world.site.client.get(polled, "HX-Request: true")
            #expect(signedOut.status == 401)
            #expect(signedOut["HX-Refresh"] == "true")
        }
    }

    @Test(
        "All papers are one job of their own, which says which one is being made", arguments: TestStore.all)
    func papers(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin(JobWorld.papers)
            #expect(try world.begin(JobWorld.papers) == id)
            #expect(try world.begin() != id)
            try world.set(
                id,
                """
                state = 'running', attempt = 1, started = \(HandClock.start), taken = \(HandClock.start),
                progress_done = 4, progress_of = 8, progress_at = \(HandClock.start)
                """)
            let running = try world.site.client.get("/auftrag/\(id)", world.cookie)
            for words in [
                "Alle Papiere erstellen", "5 von 8: Fahrplan", "4 von 8 Papieren", "Die Hälfte ist fertig.",
                "Zurück zu den Vorlagen",
            ] { #expect(running.words.contains(words), "\(words)") }
            try world.set(id, "progress_done = 8")
            let packing = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(packing.words.contains("8 von 8 Papieren") && !packing.words.contains("9 von"))
            try world.finish(id)
            let page = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(page.words.contains("ZIP-Datei herunterladen") && page.words.contains("bleibt sieben Tage"))
            let path = "/auftrag/\(id)/ergebnis"
            #expect(try world.site.client.get(path, world.cookie).status == 200)
            #expect(try world.begin(JobWorld.papers) != id, "after the end another one begins")
            // From the whole concept to a part of it: the papers are no longer theirs.
            try world.database.write { _ = try $0.execute("DELETE FROM role_grant") }
            let part = Grant(
                .localCouncil, in: .municipality(Workspaces.tannenrode), reach: .init(.edit, ortsteil: "Obertann"))
            _ = try world.site.workshop.invite(
                email: EmailAddress(world.lead.email)!, name: "Ute Beyer", part, by: .tool("test"), byLetter: false)
            #expect(try world.site.client.get("/auftrag/\(id)", world.cookie).status == 200)
            #expect(try world.site.client.get(path, world.cookie).status == 404)
        }
    }

    @Test(
        "For others there is no such job; those who run the installation see it, but not the file",
        arguments: TestStore.all)
    func others(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin()
            try world.finish(id)
            #expect(try world.site.client.get("/auftrag/\(id)").status == 303)
            let nobody = "/auftrag/01930000-0000-7000-8000-000000000001"
            #expect(try world.site.client.get(nobody, world.cookie).status == 404)
            for role in Role.allCases where role != .visitor && role != .lead {
                let session = try Signing.session(world.site.workshop, granting: role)
                let cookie = "Cookie: \(session.cookie)"
                let mayRead = role == .operations
                #expect(try world.site.client.get("/auftrag/\(id)", cookie).status == (mayRead ? 200 : 404), "\(role)")
                #expect(try world.site.client.get("/auftrag/\(id)/ergebnis", cookie).status == 404, "\(role)")
                if !mayRead {
                    #expect(try world.post("/auftrag/\(id)/abbrechen", as: session).status == 404, "\(role)")
                    #expect(try world.post("/auftrag/\(id)/wiederholen", as: session).status == 404, "\(role)")
                }
            }
        }
    }

    @Test("Cancelled, started again, failed with the sentence of the failure", arguments: TestStore.all)
    func lifecycle(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin()
            #expect(try world.post("/auftrag/\(id)/abbrechen")["Location"] == "/auftrag/\(id)")
            var page = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(page.words.contains("Der Auftrag wurde abgebrochen."))
            #expect(!page.text.contains("hx-trigger"))
            #expect(try world.post("/auftrag/\(id)/wiederholen").status == 303)
            #expect(try world.site.client.get("/auftrag/\(id)", world.cookie).words.contains("Der Auftrag wartet"))
            try world.fail(id)
            page = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(page.words.contains("Das PDF ließ sich nicht setzen."))
            #expect(page.words.contains("Noch einmal versuchen"))
            #expect(!page.text.contains("typst"), "the machine's words are for operators")
            let operations = try Signing.session(world.site.workshop, granting: .operations)
            let theirs = try world.site.client.get("/auftrag/\(id)", "Cookie: \(operations.cookie)")
            #expect(theirs.words.contains("Technische Angabe: typst: 137"))
            let update = try world.site.client.get("/auftrag/\(id)", world.cookie, "HX-Request: true")
            #expect(update["HX-Refresh"] == "true")
            #expect(update.text.isEmpty)
        }
    }

    @Test("The result is sent piece by piece, and rights are asked again", arguments: TestStore.all)
    func result(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin()
            #expect(try world.site.client.get("/auftrag/\(id)/ergebnis", world.cookie).status == 404, "not ready")
            try world.finish(id)
            let page = try world.site.client.get("/auftrag/\(id)", world.cookie)
            #expect(page.words.contains("PDF herunterladen"))
            let whole = try world.site.client.get("/auftrag/\(id)/ergebnis", world.cookie)
            #expect(whole.status == 200)
            #expect(whole.text.utf8.count == JobWorld.pdf.count)
            #expect(whole["Content-Type"] == "application/pdf")
            #expect(
                whole["Content-Disposition"]?.hasPrefix("attachment; filename=\"Steckbriefe Tannenrode.pdf\"") == true)
            #expect(whole["Cache-Control"] == "no-store")
            let part = try world.site.client.get("/auftrag/\(id)/ergebnis", world.cookie, "Range: bytes=0-7")
            #expect(part.status == 206)
            #expect(part.text == "%PDF-1.7")
            try world.database.write { _ = try $0.execute("DELETE FROM role_grant") }
            #expect(try world.site.client.get("/auftrag/\(id)/ergebnis", world.cookie).status == 404)
        }
    }

    @Test("The list shows all jobs by state, page by page, to those who run the installation", arguments: TestStore.all)
    func list(_ store: TestStore) throws {
        try store.withJobWorld { world in
            let id = try world.begin()
            try world.fail(id)
            try world.database.write { writing in
                for _ in 0..<60 { try JobQueue.enqueue(writing, kind: "mail", at: HandClock.start.adding(seconds: 1)) }
            }
            #expect(try world.site.client.get("/betrieb/auftraege", world.cookie).status == 403)
            let cookie = "Cookie: \(try Signing.session(world.site.workshop, granting: .operations).cookie)"
            let first = try world.site.client.get("/betrieb/auftraege", cookie)
            #expect(first.status == 200)
            #expect(first.words.contains("E-Mail senden"))
            let older = try #require(try first.attributes("href").first { $0.contains("vor=") })
            let second = try world.site.client.get(older, cookie)
            #expect(second.words.contains("Alle Steckbriefe als PDF"))
            #expect(!second.words.contains("Ältere Aufträge"))
            let failed = try world.site.client.get("/betrieb/auftraege?stand=failed", cookie)
            #expect(failed.words.contains("gescheitert: Das PDF ließ sich nicht setzen."))
            #expect(!failed.words.contains("E-Mail senden"))
            #expect(try world.site.client.get("/betrieb/auftraege?stand=nie&vor=quatsch", cookie).status == 200)
        }
    }
}
