import Domain
import Foundation
import TestSupport
import Testing
import Values

@Suite("A concept as a file")
struct ConceptFileTests {
    private static func problems(_ text: String) -> [String] {
        do {
            _ = try ConceptFile(parsing: Array(text.utf8))
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    private static func sample() throws -> ConceptFile {
        try ConceptFile(parsing: Array(try Samples.text(Samples.concept).utf8))
    }

    @Test("The sample is read as a whole and comes back as it went")
    func roundTrip() throws {
        let file = try Self.sample()
        #expect(file.people.count == 5 && file.bodies.count == 9 && file.steps.count == 12)
        #expect(file.plan.period == 2027...2036 && file.concept.profile == .compact)
        #expect(try ConceptFile(parsing: Array(file.json.canonicalText.utf8)) == file)
    }

    @Test(
        "Days move by whole weeks, and nothing that is done comes to lie in the future",
        arguments: [
            ("2026-11-16", "2026-11-16", "2026-12-03"), ("2026-11-22", "2026-11-16", "2026-12-03"),
            ("2026-11-23", "2026-11-23", "2026-12-10"), ("2026-11-15", "2026-11-09", "2026-11-26"),
            ("2027-11-17", "2027-11-15", "2027-12-02"),
        ])
    func shift(_ today: String, _ reference: String, _ interim: String) throws {
        let day = try #require(Day(iso: today))
        let file = try Self.sample().shifted(to: day)
        #expect(file.referenceDay?.iso == reference && file.steps[9].due?.iso == interim)
        #expect(file.steps.compactMap(\.done).allSatisfy { $0 <= day })
        #expect(file.plan.start?.weekday == .thursday && file.plan.period == 2027...2036)
    }

    @Test("What is no such file is said")
    func other() {
        #expect(Self.problems("{").first?.hasPrefix("Kein gültiges JSON, Zeile 1") == true)
        #expect(
            Self.problems("[]") == [
                "format: Erwartet wird „insek-konzept/1“. Ist das eine Datei mit einem Konzept?"
            ])
        #expect(throws: FileProblems.self) {
            try ConceptFile(parsing: [UInt8](repeating: 0x20, count: ConceptFile.mostBytes + 1))
        }
        #expect(throws: FileProblems.self) { try ConceptFile(parsing: [0x7B, 0xFF, 0x7D]) }
    }

    @Test("Days and amounts that nothing could be counted with, a step said twice, half a period")
    func limits() {
        let found = Self.problems(
            """
            {"format": "insek-konzept/1", "bezugstag": "9999-12-31", "angaben": {"zeitraum_von": 2027},
             "schritte": [{"schritt": "ziele", "kosten_von": 9000000000000000000}, {"schritt": "ziele"}]}
            """)
        #expect(
            found == [
                "bezugstag: Das Jahr liegt zu weit weg. Erwartet wird ein Tag zwischen 2000 und 2100.",
                "angaben, zeitraum_bis: Der Zeitraum umfasst 5 bis 20 Jahre, zum Beispiel 2027 bis 2036.",
                "schritte, 1. Eintrag, kosten_von: Der Betrag ist größer als 10.000.000.000 €. Erwartet werden ganze Cent.",
                "schritte, 2. Eintrag, schritt: Dieser Schritt steht schon weiter oben. Bitte fassen Sie beide zusammen.",
            ])
    }

    @Test("Every mistake is named with its place")
    func mistakes() {
        let found = Self.problems(
            """
            {"format": "insek-konzept/1", "titel": 3, "gemeinden": ["1499901"], "umfang": "riesig", "fremd": 1,
             "angaben": {"beginn": "12.03.2026", "zeitraum_von": 2027, "zeitraum_bis": 2028, "kosten_von": -1},
             "schritte": [{"schritt": "ziele", "personentage": 1000}, {"schritt": "gibtesnicht"}, {}, 7],
             "verfahrenskosten": {"jahre": [{"kosten": 1.5}]},
             "personen": {}, "gremien": [{"ebene": "oben", "zuletzt": "2026-02-30"}],
             "bestand": [{"titel": "ohne Art"}], "startseite": {"oeffentlich": "ja"}}
            """)
        #expect(
            found == [
                "fremd: Dieses Feld ist unbekannt. Bitte entfernen Sie es.",
                "gemeinden: „1499901“ ist kein Gemeindeschlüssel. Er hat acht Ziffern.",
                "titel: Hier wird ein Text in Anführungszeichen erwartet.",
                "umfang: „riesig“ gibt es hier nicht. Möglich ist: kompakt, standard, stadt.",
                "angaben, zeitraum_bis: Der Zeitraum umfasst 5 bis 20 Jahre, zum Beispiel 2027 bis 2036.",
                "angaben, beginn: „12.03.2026“ ist kein Tag. Bitte schreiben Sie ihn wie 2026-11-24.",
                "angaben, kosten_von: Hier wird ein Betrag in ganzen Cent erwartet, zum Beispiel 1600000 für 16.000 €.",
                "schritte, 4. Eintrag: Hier wird ein Objekt in geschweiften Klammern erwartet.",
                "schritte, 1. Eintrag, personentage: Hier wird eine Zahl von 0 bis 999 erwartet.",
                "schritte, 2. Eintrag, schritt: „gibtesnicht“ gibt es hier nicht. Möglich ist: \(ProcessStepKey.allCases.map(\.rawValue).joined(separator: ", ")).",
                "schritte, 3. Eintrag, schritt: Bitte nennen Sie den Schritt.",
                "verfahrenskosten, jahre, 1. Eintrag, jahr: Bitte nennen Sie das Jahr.",
                "personen: Hier wird eine Liste erwartet.",
                "gremien, 1. Eintrag, ebene: „oben“ gibt es hier nicht. Möglich ist: arbeit, entscheidung.",
                "gremien, 1. Eintrag, zuletzt: „2026-02-30“ ist kein Tag. Bitte schreiben Sie ihn wie 2026-11-24.",
                "bestand, 1. Eintrag, art: Bitte nennen Sie die Art des Eintrags.",
                "startseite, oeffentlich: Hier wird true oder false erwartet.",
            ])
    }
}
