import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("Measures for people who reach only a part of the concept")
struct MeasureRightsTests {
    private func localCouncil(_ world: MeasureWorld, _ level: Grant.Reach.Level = .edit) throws -> Colleague {
        try Colleague(
            world.site,
            Grant(.localCouncil, in: .municipality(Workspaces.tannenrode), reach: .init(level, ortsteil: "Obertann")),
            email: "ortsrat-\(level.rawValue)@tannenrode.example")
    }

    @Test("An Ortschaftsrat sees and changes the measures of its Ortsteil, and no others", arguments: TestStore.all)
    func localCouncil(_ store: TestStore) throws {
        try store.withMeasures { world in
            let council = try localCouncil(world)
            let list = try council.get("massnahmen")
            #expect(list.words.contains("1 Maßnahme.") && list.words.contains("M-03"))
            #expect(!list.text.contains("M-01") && !list.text.contains("Kernstadt"))
            #expect(!list.text.contains("massnahmen/neu"))
            _ = try council.get("massnahmen")
            #expect(world.site.log(2).last?.queries == 4)
            for page in ["", "/bearbeiten", "/loeschen"] {
                #expect(try council.get("massnahmen/M-01\(page)").status == 404, "\(page)")
                #expect(try council.get("massnahmen/M-03\(page)").status == 200, "\(page)")
            }
            let sheet = try council.get("massnahmen/M-03")
            #expect(sheet.text.contains("M-03/bearbeiten") && !sheet.text.contains("M-02"))
            #expect(try council.get("massnahmen/neu").status == 403)
            #expect(try council.post("massnahmen/neu", [("titel", "Heimlich")]).status == 403)
            #expect(try council.post("massnahmen/M-01/bearbeiten", [("titel", "Gekapert")]).status == 404)
            #expect(try council.post("massnahmen/M-01/loeschen", [("fassung", "1")]).status == 404)
            #expect(try world.stored(world.house) == world.house)
        }
    }

    @Test("It changes everything but the Ortsteile, in a conflict too", arguments: TestStore.all)
    func ortsteile(_ store: TestStore) throws {
        try store.withMeasures { world in
            let council = try localCouncil(world)
            let path = "\(Colleague.home)/massnahmen/M-03/bearbeiten"
            let page = try council.get(path)
            #expect(page.words.contains("Ortsteile: Obertann. Ändern kann sie nur, wer am ganzen Konzept arbeitet."))
            let form = SentForm(page, to: path)
            #expect(form["ortsteile"] == nil)
            let saved = try council.post(path, form.filled(["titel": "Streuobst", "ortsteile": "Kernstadt"]))
            #expect(saved.status == 303)
            #expect(try world.stored(world.orchard)?.content.ortsteile == ["Obertann"])
            _ = try world.change(world.orchard) {
                $0.texts[.ortsteile] = "Obertann, Kernstadt"
                $0.texts[.place] = "Hang"
            }
            let conflict = try council.post(path, form.filled(["titel": "Obst"]))
            #expect(conflict.status == 409)
            let choices = SentForm(conflict, to: path)
            #expect(choices["wahl-ortsteile"] == nil && choices["wahl-ort"] == "andere")
            #expect(try council.post(path, choices.filled(["wahl-titel": "meine"])).status == 303)
            let content = try #require(try world.stored(world.orchard)).content
            #expect(content.title == "Obst" && content.ortsteile == ["Kernstadt", "Obertann"])
            #expect(content.details.place == "Hang")
        }
    }

    @Test("It deletes and brings back what it reaches", arguments: TestStore.all)
    func deletion(_ store: TestStore) throws {
        try store.withMeasures { world in
            let council = try localCouncil(world)
            let answer = try council.post("massnahmen/M-03/loeschen", [("fassung", "1")])
            let list = try council.get(answer["Location"]!)
            #expect(list.words.contains("Für Sie ist hier noch keine Maßnahme freigegeben."))
            let undo = try #require(try list.attributes("action").first { $0.hasSuffix("/zurueckholen") })
            #expect(try council.post(undo).status == 303)
            #expect(try world.stored(world.orchard) != nil)
            let others = try world.site.workshop.deleteMeasure(world.scope, world.house.id, revision: 1)
            #expect(try council.post("massnahmen/geloescht/\(others)/zurueckholen").status == 404)
            #expect(try world.stored(world.house) == nil)
        }
    }

    @Test("A guest who may only read finds no button, and no way around it", arguments: TestStore.all)
    func reader(_ store: TestStore) throws {
        try store.withMeasures { world in
            let guest = try Colleague(
                world.site,
                Grant(.guest, in: .concept(world.concept.id), reach: .init(.read, elements: [world.house.id])),
                email: "gast@tannenrode.example")
            #expect(try guest.get("massnahmen").words.contains("1 Maßnahme."))
            let sheet = try guest.get("massnahmen/M-01")
            #expect(sheet.status == 200)
            for word in ["bearbeiten", "loeschen", "dialog"] { #expect(!sheet.text.contains(word), "\(word)") }
            for page in ["bearbeiten", "loeschen"] {
                #expect(try guest.get("massnahmen/M-01/\(page)").status == 403, "\(page)")
                #expect(try guest.post("massnahmen/M-01/\(page)", [("titel", "Gekapert")]).status == 403, "\(page)")
            }
            #expect(try world.stored(world.house) == world.house)
        }
    }

    @Test("Roles without the right to read a concept get nothing", arguments: TestStore.all)
    func others(_ store: TestStore) throws {
        try store.withMeasures { world in
            for role in [Role.council, .advisory, .ministry, .operations] {
                let colleague = try Colleague(world.site, role)
                for path in ["massnahmen", "massnahmen/M-01", "massnahmen/neu", "massnahmen/M-01/bearbeiten"] {
                    let answer = try colleague.get(path)
                    #expect(
                        [403, 404].contains(answer.status) && !answer.text.contains("Haus der Dienste"),
                        "\(role) \(path)")
                }
            }
            for path in ["massnahmen", "massnahmen/M-01"] {
                #expect(try world.site.client.get("\(Colleague.home)/\(path)").status == 303)
            }
        }
    }
}
