import Access
import Actions
import Database
import Domain
import HTTPServer
import Storage
import TestSupport
import Testing
import Values

@Suite("Pages of the history")
struct HistoryPagesTests {
    private func withWorld(_ store: TestStore, _ body: (HistoryWorld) throws -> Void) throws {
        try store.withSite([Samples.register]) { try body(HistoryWorld($0)) }
    }

    @Test("The whole history of a concept, a measure and a change", arguments: TestStore.all)
    func whole(_ store: TestStore) throws {
        try withWorld(store) { world in
            let workshop = world.site.workshop
            let measure = try workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            let second = try workshop.createMeasure(world.jan.scope, MeasureInput([.title: "Ladenlotse"]))
            let number = try world.edit(
                measure,
                [
                    .description: "Das leere Haus am Markt nimmt Bürgerbüro und Laden auf.", .status: "entwurf",
                    .costHigh: "1.350.000", .plan: "2028 Kosten 252000", .responsible: "J. Lehmann",
                ], as: world.jan)
            let link = try workshop.link(world.jan.scope, .serves, from: .element(second.id), to: .element(measure.id))
            _ = try workshop.confirmLink(world.ute.scope, link.id)
            _ = try workshop.unlink(world.ute.scope, link.id)
            _ = try workshop.importMeasures(world.jan.scope, Array("titel\nMarkt\nBrunnen\n".utf8), as: .csv)
            _ = try workshop.deleteMeasure(world.ute.scope, second.id, revision: 1)

            let all = try world.get("/verlauf", as: world.ute)
            #expect(all.status == 200)
            for (name, answer) in [
                ("history", all), ("history-measure", try world.get("/massnahmen/M-01/verlauf", as: world.ute)),
                ("history-change", try world.get("/verlauf/\(number)", as: world.ute)),
            ] {
                let page = answer.stable.replacing(/konto:[0-9a-f-]{36}/, with: "konto:ID")
                let snapshot = Snapshot("Web/\(name).html", page)
                #expect(snapshot.matches, "\(snapshot)")
            }
            for path in ["/verlauf", "/massnahmen/M-01/verlauf", "/verlauf/\(number)", ""] {
                let count = world.site.log(0).count
                #expect(try world.get(path, as: world.ute).status == 200)
                let record = try #require(world.site.log(count + 1).last)
                #expect(record.queries <= 5, "\(path): \(record.queries)")
            }
        }
    }

    @Test("A change goes back by a button; then it is done", arguments: TestStore.all)
    func takingBack(_ store: TestStore) throws {
        try withWorld(store) { world in
            let measure = try world.site.workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            let number = try world.edit(measure, [.title: "Haus"], as: world.jan)
            let page = try world.get("/verlauf/\(number)", as: world.ute)
            #expect(page.words.contains("Früheren Stand wiederherstellen"))
            #expect(page.words.contains("„Titel“ wird wieder, was vor dieser Änderung dort stand."))
            let answer = try world.post("/verlauf/\(number)", as: world.ute)
            #expect(answer.status == 303)
            #expect(answer["Location"] == HistoryWorld.home + "/massnahmen/M-01/verlauf?meldung=wiederhergestellt")
            #expect(
                try world.site.workshop.measure(world.ute.scope, measure.id)?.content.title
                    == "Haus der Dienste, Markt 7")
            let again = try world.post("/verlauf/\(number)", as: world.ute)
            #expect(again.status == 409)
            #expect(again.words.contains("Diese Änderung ist schon zurückgenommen."))
            #expect(try world.newest() == number + 1)
        }
    }

    @Test("After a later edit of the same field the page shows what happened since", arguments: TestStore.all)
    func changedSince(_ store: TestStore) throws {
        try withWorld(store) { world in
            let measure = try world.site.workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            let number = try world.edit(measure, [.place: "Markt 9", .yearTo: "2030"], as: world.jan)
            try world.edit(measure, [.place: "Markt 11"], as: world.ute)
            for answer in [
                try world.get("/verlauf/\(number)", as: world.ute), try world.post("/verlauf/\(number)", as: world.ute),
            ] {
                #expect(answer.words.contains("Dieselben Felder wurden seither noch einmal geändert"))
                #expect(answer.words.contains("Markt entfernt: 9 (Ende) hinzugefügt: 11 (Ende)"))
                #expect(answer.text.contains(#"href="\#(HistoryWorld.home)/massnahmen/M-01/bearbeiten""#))
            }
            #expect(try world.site.workshop.measure(world.ute.scope, measure.id)?.content.details.place == "Markt 11")
        }
    }

    @Test("Deletions and imports are undone from the history", arguments: TestStore.all)
    func undoing(_ store: TestStore) throws {
        try withWorld(store) { world in
            let workshop = world.site.workshop
            let measure = try workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            _ = try workshop.deleteMeasure(world.jan.scope, measure.id, revision: 1)
            let deletion = try world.newest()
            #expect(
                try world.get("/massnahmen/M-01/verlauf", as: world.ute).words.contains("Diese Maßnahme ist gelöscht."))
            let back = try world.post("/verlauf/\(deletion)", as: world.ute)
            #expect(back["Location"] == HistoryWorld.home + "/massnahmen/M-01/verlauf?meldung=zurueckgeholt")
            #expect(try world.post("/verlauf/\(deletion)", as: world.ute).status == 409)

            _ = try workshop.importMeasures(
                world.jan.scope, Array("nummer;titel\nM-11;Markt\nM-12;Brunnen\n".utf8), as: .csv)
            let imported = try world.newest()
            #expect(
                try world.get("/verlauf/\(imported)", as: world.ute).words.contains(
                    "Alle 2 eingelesenen Maßnahmen werden zusammen gelöscht."))
            #expect(
                try world.post("/verlauf/\(imported)", as: world.ute)["Location"] == HistoryWorld.home
                    + "/verlauf?meldung=einlesen-zurueckgenommen")
            #expect(try workshop.snapshot(world.ute.scope)?.measures.count == 1)
            #expect(
                try world.post("/verlauf/\(imported + 1)", as: world.jan)["Location"] == HistoryWorld.home
                    + "/verlauf?meldung=zurueckgeholt")
            let brunnen = try #require(try workshop.snapshot(world.ute.scope)?.measure(MeasureCode("M-12")!))
            try world.edit(brunnen, [.title: "Trinkbrunnen"], as: world.jan)
            let refused = try world.post("/verlauf/\(imported)", as: world.ute)
            #expect(refused.status == 409)
            #expect(refused.words.contains("M-12 „Trinkbrunnen“"))
        }
    }

    @Test("The number of a new measure in the way of a deleted one is said in German", arguments: TestStore.all)
    func codeTaken(_ store: TestStore) throws {
        try withWorld(store) { world in
            let workshop = world.site.workshop
            let measure = try workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            _ = try workshop.deleteMeasure(world.ute.scope, measure.id, revision: 1)
            let deletion = try world.newest()
            _ = try workshop.importMeasures(world.jan.scope, Array("nummer;titel\nM-01;Neu\n".utf8), as: .csv)
            let answer = try world.post("/verlauf/\(deletion)", as: world.ute)
            #expect(answer.status == 409)
            #expect(answer.words.contains("Die Nummer M-01 ist inzwischen neu vergeben."))
        }
    }

    @Test("Two changes in the hour that comes twice keep their order and their names", arguments: TestStore.all)
    func october(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            _ = try workshop.importFiles(ImportRequest(files: [Samples.register])) { _ in }
            let clock = HandClock()
            let summer = try #require(Instant(iso: "2026-10-25T00:30:00Z"))
            clock.advance(seconds: (summer - HandClock.start) / 1_000_000)
            let world = try HistoryWorld(try WebSite(database, clock: clock.clock))
            let measure = try world.site.workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            try world.edit(measure, [.title: "Erst"], as: world.ute)
            clock.advance(seconds: 3_600)
            try world.edit(measure, [.title: "Dann"], as: world.ute)
            let words = try world.get("/massnahmen/M-01/verlauf", as: world.ute).words
            #expect(words.contains("Sonntag, 25. Oktober 2026"))
            let winter = try #require(words.firstRange(of: "02:30 Uhr MEZ Ute Beyer hat"))
            let earlier = try #require(words.firstRange(of: "02:30 Uhr MESZ Ute Beyer hat"))
            #expect(winter.lowerBound < earlier.lowerBound)
        }
    }

    @Test("An erased person is named on no page", arguments: TestStore.all)
    func erased(_ store: TestStore) throws {
        try withWorld(store) { world in
            let workshop = world.site.workshop
            let measure = try workshop.createMeasure(world.jan.scope, HistoryWorld.first)
            let number = try world.edit(measure, [.responsible: "Jan Lehmann"], as: world.jan)
            try world.edit(measure, [.responsible: "Bauamt"], as: world.ute)
            let search = try #require(PersonSearch(texts: [], account: world.jan.id))
            #expect(try workshop.eraseFromHistory(search).account == world.jan.id)
            for path in [
                "", "/verlauf", "/verlauf?person=konto:\(world.jan.id)", "/massnahmen/M-01/verlauf",
                "/verlauf/\(number)",
            ] {
                let answer = try world.get(path, as: world.ute)
                #expect(answer.status == 200 && !answer.text.contains("Lehmann"), "\(path)")
                #expect(answer.words.contains("Gelöschte Person"), "\(path)")
            }
            #expect(
                try world.get("/verlauf/\(number)", as: world.ute).words.contains(
                    "wurde auf Verlangen einer Person gelöscht"))
            #expect(try world.post("/verlauf/\(number)", as: world.ute).status == 409)
            // The session went with the account.
            #expect(try world.get("/verlauf", as: world.jan).status == 303)
        }
    }

    @Test("Numbers of other concepts, of nobody and of no form are not there", arguments: TestStore.all)
    func unknown(_ store: TestStore) throws {
        try withWorld(store) { world in
            let other = try Workspaces.open(world.site.workshop, "Anderes", in: [Workspaces.lindenfurt])
            let scope = Scope.tool("test", in: other.id)
            for _ in 1...3 { _ = try world.site.workshop.createMeasure(scope, HistoryWorld.first) }
            for number in ["2", "4", "0", "-1", "01", "9223372036854775807", "99999999999999999999"] {
                #expect(try world.get("/verlauf/\(number)", as: world.ute).status == 404, "\(number)")
                #expect(try world.post("/verlauf/\(number)", as: world.ute).status == 404, "\(number)")
            }
            for code in ["M-01", "M-1", "M-99999"] {
                #expect(try world.get("/massnahmen/\(code)/verlauf", as: world.ute).status == 404, "\(code)")
            }
            // What is no number or kind narrows nothing.
            let all = try world.get("/verlauf?vor=x&nach=y&person=nobody&art=alles&zeit=nie", as: world.ute)
            #expect(all.words.contains("Programm „test“ hat das Konzept eröffnet."))
        }
    }

    @Test("A long history is paged, and the way keeps what was chosen", arguments: TestStore.all)
    func paging(_ store: TestStore) throws {
        try withWorld(store) { world in
            let measure = try world.site.workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            for number in 1...55 { try world.edit(measure, [.title: "Haus \(number)"], as: world.jan) }
            let person = "konto:\(world.jan.id)"
            let first = try world.get("/verlauf?person=\(person)&zeit=woche", as: world.ute)
            #expect(first.text.matches(of: /id="aenderung-/).count == 50)
            #expect(!first.words.contains("Neuere Änderungen") && first.words.contains("Ältere Änderungen"))
            let older = try #require(try first.attributes("href").first { $0.contains("vor=") })
            #expect(older.contains("zeit=woche") && older.contains("person="))
            let second = try world.site.client.get(older, "Cookie: \(world.ute.cookie)")
            #expect(second.text.matches(of: /id="aenderung-/).count == 5)
            #expect(second.words.contains("Neuere Änderungen") && !second.words.contains("Ältere Änderungen"))
            let none = try world.get("/verlauf?art=verknuepfungen", as: world.ute)
            #expect(none.words.contains("Keine Änderung gefunden"))
        }
    }

    @Test("What no sentence was written for is said as well as its key allows", arguments: TestStore.all)
    func unknownActions(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            _ = try workshop.importFiles(ImportRequest(files: [Samples.register])) { _ in }
            let world = try HistoryWorld(try WebSite(database))
            let measure = try world.site.workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            for (actor, action, kind, id) in [
                (AuditActor.visitor, "wappen.ersetzt", "wappen", "1"),
                (.tool("nachtlauf"), "ding.gewackelt", "ding", "1"),
                (.account(world.jan.id), "massnahme.freigegeben", "massnahme", measure.id.text),
                (.account(world.jan.id), "anhang.hinzugefuegt", "massnahme", measure.id.text),
            ] {
                try database.write { writing in
                    _ = try AuditStore.append(
                        writing,
                        AuditEntry(
                            chain: .concept(world.concept.id), actor: actor, action: action,
                            subject: .init(kind: kind, id: id), before: nil, after: ["anhang": "Plan <b>.pdf"],
                            at: HandClock.start))
                }
            }
            let answer = try world.get("/verlauf", as: world.ute)
            for sentence in [
                "Jemand ohne Konto hat einen Eintrag ersetzt.", "Programm „nachtlauf“ hat einen Eintrag geändert.",
                "Jan Lehmann hat M-01 „Haus der Dienste, Markt 7“ freigegeben.",
                "Jan Lehmann hat an M-01 „Haus der Dienste, Markt 7“ die Datei „Plan &lt;b&gt;.pdf“ angehängt.",
            ] {
                #expect(answer.words.replacing(" .", with: ".").contains(sentence), "\(sentence)")
            }
            #expect(try world.get("/verlauf?art=anhaenge", as: world.ute).text.matches(of: /id="aenderung-/).count == 1)
            for number in 3...6 { #expect(try world.get("/verlauf/\(number)", as: world.ute).status == 200) }
        }
    }
}
