import Access
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("The timetable and its steps")
struct RoadmapPageTests {
    @Test("A step is given to a bureau, gets a cost and an end; the second editor is told", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            let fresh = try lead.get("fahrplan")
            #expect(fresh.status == 200 && fresh.words.contains("Noch bei keinem Schritt angegeben"))
            #expect(!fresh.text.contains("leistungsbeschreibung"))
            #expect(world.site.log(1).last.map { $0.queries <= 5 } == true)
            #expect(try lead.get("fahrplan/leistungsbeschreibung").status == 404)
            let step = try lead.get("fahrplan/bestand")
            #expect(step.words.contains("Bestandsaufnahme") && step.text.contains("name=\"personentage\""))
            let form = [
                ("wer", "buero"), ("personentage", "5"), ("kosten-von", "10.000"), ("kosten-bis", "15.000"),
                ("termin", "01.03.2027"), ("stand", "0"),
            ]
            #expect(try lead.post("fahrplan/bestand", form).status == 303)
            let planned = try lead.get("fahrplan")
            #expect(planned.words.contains("An ein Büro vergeben") && planned.words.contains("01.03.2027"))
            #expect(planned.words.contains("10–15 T€, grobe Schätzung; angegeben bei 1 von 17 Schritten"))
            #expect(planned.text.contains("fahrplan/leistungsbeschreibung"))
            #expect(planned.words.contains("Erst fragen, dann unterschreiben"))
            let late = try lead.post("fahrplan/bestand", [("wer", "selbst"), ("stand", "0")])
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes den Schritt geändert"))
            let wrong = try lead.post(
                "fahrplan/bestand",
                [
                    ("personentage", "2,5"), ("kosten-von", "viel"), ("erledigt", "31.12.2099"), ("termin", "morgen"),
                    ("stand", "1"),
                ])
            #expect(wrong.status == 422 && wrong.words.contains("Bitte geben Sie ganze Tage an, zum Beispiel 3."))
            #expect(wrong.words.contains("Dieser Tag liegt in der Zukunft.") && wrong.text.contains("value=\"viel\""))
            let endless = [("kosten-von", "92.233.720.368.547.758"), ("stand", "1")]
            let huge = try lead.post("fahrplan/bestand", endless)
            #expect(huge.status == 422, "a sum of two such amounts would stop the program")
            #expect(huge.text.contains("Der Betrag darf nicht über 10.000.000.000\u{A0}€ liegen."))
            let odd = try lead.post("fahrplan/einleitung", [("wer", "buero"), ("stand", "0")])
            #expect(odd.status == 303, "what the step does not offer counts as nothing chosen")
            #expect(try lead.get("fahrplan/gibt-es-nicht").status == 404)
            #expect(try lead.get("verlauf").words.contains("hat den Schritt „Bestandsaufnahme“ geplant."))
        }
    }
}
