import Access
import Actions
import Database
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Making and changing measures")
struct MeasureEditTests {
    private static let edit = "massnahmen/M-01/bearbeiten"
    private static let editPath = "\(Colleague.home)/\(edit)"

    @Test("Four fields make a measure; the sheet says so", arguments: TestStore.all)
    func created(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let page = try lead.get("massnahmen/neu")
            let names = SentForm(page, to: "\(Colleague.home)/massnahmen/neu").fields.map(\.0)
            #expect(names == ["titel", "ziel", "ort", "kosten-von", "kosten-bis"])
            let answer = try lead.post(
                "massnahmen/neu",
                [
                    ("titel", "  Ladenlotse "), ("ziel", "Läden\r\nbeleben"), ("ort", "Markt"),
                    ("kosten-von", "250.000"), ("kosten-bis", "350.000"),
                ])
            #expect(answer.status == 303)
            #expect(answer["Location"] == "\(Colleague.home)/massnahmen/M-04?meldung=angelegt")
            let sheet = try lead.get(answer["Location"]!)
            #expect(sheet.words.contains("Der neue Eintrag ist angelegt."))
            #expect(sheet.words.contains("Grobe Kosten 250–350 T€, grobe Schätzung"))
        }
    }

    @Test("All errors of a new measure are shown at once, and what was typed stays")
    func refused() throws {
        try TestStore.sqlite.withMeasures { world in
            let answer = try Colleague(world.site).post(
                "massnahmen/neu",
                [("titel", "x"), ("ziel", "</textarea><b>"), ("kosten-von", "9"), ("kosten-bis", "viel")])
            #expect(answer.status == 422)
            let snapshot = Snapshot("Web/measure-new-errors.html", answer.stable)
            #expect(snapshot.matches, "\(snapshot)")
            #expect(
                answer.text.contains("&lt;/textarea&gt;&lt;b&gt;</textarea>") && answer.text.contains(#"value="viel""#))
            #expect(try world.site.workshop.measures(world.scope, MeasureQuery()).matching == 3)
        }
    }

    @Test("A form sent back untouched changes nothing", arguments: TestStore.all)
    func untouched(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let page = try lead.get(Self.edit)
            let snapshot = Snapshot("Web/measure-edit.html", page.stable)
            #expect(snapshot.matches, "\(snapshot)")
            let form = SentForm(page, to: Self.editPath)
            #expect(try lead.post(Self.edit, form.fields).status == 303)
            #expect(try world.stored(world.house) == world.house)
            #expect(world.site.log(1).first!.queries == 8)
        }
    }

    @Test("Every field is changed and shown", arguments: TestStore.all)
    func changed(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            let answer = try lead.post(
                Self.edit,
                form.filled([
                    "titel": "Haus", "beschreibung": "Neu\r\nund kurz", "ortsteile": "Obertann, Kernstadt",
                    "jahr_bis": "2031", "vorrang": "", "stand": "beschlossen", "finanzplan-7-jahr": "2030",
                    "finanzplan-7-art": "dritte", "finanzplan-7-name": "Bürger (Spenden)",
                    "finanzplan-7-betrag": "1.000,50", "finanzplan-2-jahr": "", "finanzplan-2-art": "",
                    "finanzplan-2-name": "", "finanzplan-2-betrag": "",
                ]))
            #expect(answer["Location"] == "\(Colleague.home)/massnahmen/M-01?meldung=gespeichert")
            let content = try #require(try world.stored(world.house)).content
            #expect(content.title == "Haus" && content.description == "Neu\nund kurz")
            #expect(content.ortsteile == ["Kernstadt", "Obertann"] && content.details.priority == nil)
            #expect(content.details.status == .decided && content.details.period.german == "2028–2031")
            #expect(content.details.plan.lines.count == 6)
            #expect(content.details.plan.lines.last?.name == "Bürger (Spenden)")
            #expect(content.details.plan.lines.last?.amount.plain == "1000,50")
        }
    }

    @Test("A change of the wording alone makes nobody look again", arguments: TestStore.all)
    func editorial(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            for (fields, version) in [(["titel": "Haus", "redaktionell": "ja"], 1), (["titel": "Anders"], 2)]
                as [([String: String], Int64)]
            {
                let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
                #expect(try lead.post(Self.edit, form.filled(fields)).status == 303)
                #expect(try world.stored(world.house)?.contentVersion == version)
            }
        }
    }

    @Test("All errors of all fields at once, each at its field, rows of the plan too")
    func errors() throws {
        try TestStore.sqlite.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            let answer = try lead.post(
                Self.edit,
                form.filled([
                    "titel": "", "jahr_von": "28", "jahr_bis": "2099", "kosten-von": "-5", "folgekosten": "viel",
                    "finanzplan-1-jahr": "1999", "finanzplan-2-betrag": "x\u{22}y", "finanzplan-3-art": "erfunden",
                    "finanzplan-7-name": "Nur ein Name",
                ]))
            #expect(answer.status == 422)
            let summary = try #require(answer.text.firstMatch(of: /id="fehler".*?<\/ul>/.dotMatchesNewlines())).output
            let links = summary.matches(of: /href="#([^"]*)"/).map { String($0.1) }
            #expect(
                links == [
                    "titel", "kosten-von", "jahr_von", "folgekosten", "finanzplan-1-jahr", "finanzplan-2-betrag",
                    "finanzplan-3-art", "finanzplan-7-jahr", "finanzplan-7-art", "finanzplan-7-betrag",
                ])
            for link in links { #expect(answer.text.contains(#" id="\#(link)""#), "\(link)") }
            #expect(answer.text.contains(#"value="x&quot;y""#) && answer.text.contains(#"value="1999""#))
            #expect(try world.stored(world.house) == world.house)
        }
    }

    @Test("What the plan itself refuses is said at the plan")
    func planProblems() throws {
        try TestStore.sqlite.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            let answer = try lead.post(Self.edit, form.filled(["finanzplan-1-name": "Name für Kosten"]))
            #expect(answer.status == 422)
            #expect(answer.words.contains("2028, Kosten: Einen Namen haben nur Förderung und Dritte."))
            #expect(answer.text.contains(##"href="#finanzplan""##) && answer.text.contains(#"id="finanzplan""#))
        }
    }

    @Test("More rows keep everything and save nothing", arguments: TestStore.all)
    func moreRows(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            #expect(form["finanzplan-10-jahr"] == "" && form["finanzplan-11-jahr"] == nil)
            let more = try lead.post(
                Self.edit,
                form.filled([
                    "titel": "x", "mehr": "ja", "finanzplan-7-jahr": "2030", "finanzplan-8-jahr": "zweitausend",
                    "beschreibung": "Halb\r\nfertig",
                ]))
            #expect(more.status == 200)
            let again = SentForm(more, to: Self.editPath)
            #expect(again["titel"] == "x" && again["beschreibung"] == "Halb\nfertig")
            #expect(again["finanzplan-8-jahr"] == "zweitausend" && again["finanzplan-12-jahr"] == "")
            #expect(again["fassung"] == "1" && !more.text.contains("kern-error"))
            #expect(try world.stored(world.house) == world.house)
        }
    }

    @Test("Two people: both versions side by side, each choice counts, nothing is lost", arguments: TestStore.all)
    func conflict(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            _ = try world.change(world.house) {
                $0.texts[.title] = "Haus der Vereine"
                $0.texts[.status] = "beschlossen"
                $0.texts[.plan] = "2028 Kosten 1000"
            }
            let answer = try lead.post(
                Self.edit, form.filled(["titel": "Haus am Markt", "beschreibung": "Kurz\r\nund gut"]))
            #expect(answer.status == 409)
            if store == .sqlite {
                let snapshot = Snapshot("Web/measure-conflict.html", answer.stable)
                #expect(snapshot.matches, "\(snapshot)")
            }
            #expect(try world.stored(world.house)?.content.title == "Haus der Vereine")
            // Who changed a field alone is proposed; where both did, nobody is.
            let choices = SentForm(answer, to: Self.editPath)
            #expect(choices["wahl-titel"] == nil && choices["wahl-beschreibung"] == "meine")
            #expect(choices["wahl-stand"] == "andere" && choices["wahl-finanzplan"] == "andere")
            // Without a choice the same page asks for it.
            let undecided = try lead.post(Self.edit, choices.fields)
            #expect(undecided.status == 409)
            #expect(undecided.words.contains("Bitte wählen Sie bei „Titel“ eine der beiden Fassungen."))
            #expect(SentForm(undecided, to: Self.editPath)["beschreibung"] == "Kurz\nund gut")
            let saved = try lead.post(Self.edit, SentForm(undecided, to: Self.editPath).filled(["wahl-titel": "meine"]))
            #expect(saved.status == 303)
            let content = try #require(try world.stored(world.house)).content
            #expect(content.title == "Haus am Markt" && content.description == "Kurz\nund gut")
            #expect(content.details.status == .decided && content.details.plan.lines.count == 1)
        }
    }

    @Test("A third person while one chooses: the page comes again with the newest version", arguments: TestStore.all)
    func conflictAgain(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            _ = try world.change(world.house) { $0.texts[.title] = "Zweite" }
            let first = try lead.post(Self.edit, form.filled(["titel": "Meine"]))
            _ = try world.change(world.house) { $0.texts[.place] = "Bahnhof" }
            let second = try lead.post(Self.edit, SentForm(first, to: Self.editPath).filled(["wahl-titel": "meine"]))
            #expect(second.status == 409)
            let choices = SentForm(second, to: Self.editPath)
            #expect(choices["wahl-titel"] == "meine" && choices["wahl-ort"] == "andere")
            #expect(try lead.post(Self.edit, choices.fields).status == 303)
            let content = try #require(try world.stored(world.house)).content
            #expect(content.title == "Meine" && content.details.place == "Bahnhof")
        }
    }

    @Test("Deleted while somebody types: what was typed can become a new measure", arguments: TestStore.all)
    func gone(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath)
            _ = try world.site.workshop.deleteMeasure(world.scope, world.house.id, revision: 1)
            let answer = try lead.post(Self.edit, form.filled(["titel": "Gerettet"]))
            #expect(answer.status == 404)
            #expect(answer.words.contains("jemand hat sie inzwischen gelöscht. Ihre Eingaben stehen noch unten."))
            let rescue = SentForm(answer, to: "\(Colleague.home)/massnahmen/neu")
            let saved = try lead.post("massnahmen/neu", rescue.fields)
            #expect(saved["Location"] == "\(Colleague.home)/massnahmen/M-04?meldung=angelegt")
            let listing = try world.site.workshop.measures(world.scope, MeasureQuery(search: "gerettet"))
            let kept = try world.site.workshop.measure(world.scope, #require(listing.rows.first).id)
            #expect(kept?.content.details == world.house.content.details)
        }
    }

    @Test("With the store away or the session ended, the input is kept on the page")
    func away() throws {
        try TestStore.sqlite.withMeasures { world in
            let lead = try Colleague(world.site)
            let form = SentForm(try lead.get(Self.edit), to: Self.editPath).filled(["titel": "Nicht \"verloren\""])
            let away = try WebSite(Database(driver: AwayDriver(.postgres)))
            let (token, cookie) = try world.site.token("/anmelden")
            let session = try Signing.session(world.site.workshop, granting: .editor).cookie
            for (site, cookie, status) in [
                (away, "\(cookie); \(session)", 503), (world.site, cookie, 401),
            ] {
                let answer = try site.client.post(Self.editPath, [token] + form, cookie)
                #expect(answer.status == status)
                #expect(answer.words.contains("Diese Seite bewahrt sie auf"))
                let again = SentForm(answer, to: Self.editPath)
                #expect(again["titel"] == "Nicht \"verloren\"" && again.fields.count == form.count)
                if status == 401 {
                    #expect(try lead.post(Self.edit, again.fields).status == 303)
                    #expect(try world.stored(world.house)?.content.title == "Nicht \"verloren\"")
                }
            }
        }
    }

    @Test("Foreign numbers are not there, for saving neither", arguments: TestStore.all)
    func foreign(_ store: TestStore) throws {
        try store.withMeasures { world in
            let (scope, theirs) = try world.other()
            for _ in 0..<3 { _ = try world.site.workshop.createMeasure(scope, MeasureInput([.title: "Weitere"])) }
            let lead = try Colleague(world.site)
            let answer = try lead.post("massnahmen/M-04/bearbeiten", [("titel", "Gekapert"), ("fassung", "1")])
            #expect(answer.status == 404)
            #expect(try world.site.workshop.measures(scope, MeasureQuery(search: "gekapert")).matching == 0)
            #expect(try world.site.workshop.measure(scope, theirs.id)?.content.title == "Von nebenan")
        }
    }
}
