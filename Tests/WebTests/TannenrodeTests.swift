import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing
import Values

/// The built-in example as its own description has it, on the day of the demo, 16 November 2026.
@Suite("Tannenrode as described")
struct TannenrodeTests {
    private func withTannenrode(_ body: (_ words: (String) throws -> String) throws -> Void) throws {
        try TestStore.sqlite.withSite(Samples.all) { site in
            let file = try ConceptFile(parsing: Array(try Samples.text(Samples.concept).utf8))
            let concept = try site.workshop.loadConcept(file, byTool: "test")
            let scope = Scope.tool("test", in: concept.id)
            _ = try site.workshop.importOwnCounts(scope, Array(try Samples.text(Samples.counts).utf8))
            _ = try site.workshop.importMeasures(scope, Array(try Samples.text(Samples.measures).utf8), as: .csv)
            let lead = try Colleague(site)
            try body { path in
                let answer = try lead.get(path)
                #expect(answer.status == 200, "\(path)")
                #expect(answer.words.contains("Beispieldaten – erfunden"), "\(path) bears the mark")
                return answer.words.replacing("\u{A0}", with: " ")
            }
        }
    }

    private func expect(_ text: String, _ parts: [String]) {
        for part in parts { #expect(text.contains(part), "\(part)") }
    }

    @Test("Section 1: the district, the town's series and ages")
    func district() throws {
        try withTannenrode { page in
            expect(
                try page("/gemeinden?kreis=14999"),
                ["Tannenrode", "2.964", "8.640", "1.874", "2.412", "1.236", "16.480"])
            let town = try page("/tannenrode")
            expect(town, ["2.964", "31.12.2025", "3.036", "15.05.2022", "71 Einwohner je km²"])
            let counts = try page("ortsteile")
            expect(counts, ["3.198", "3.071", "3.036", "3.029", "3.008", "2.986", "2.964", "−234 (−7,3 %)"])
            expect(
                counts,
                [
                    "unter 3 Jahre 54 1,8 % von „Einwohner“", "3 bis 5 Jahre 63 2,1 % von „Einwohner“",
                    "6 bis 9 Jahre 92 3,1 % von „Einwohner“", "10 bis 15 Jahre 151 5,1 % von „Einwohner“",
                    "16 bis 18 Jahre 74 2,5 % von „Einwohner“", "19 bis 24 Jahre 126 4,3 % von „Einwohner“",
                    "25 bis 39 Jahre 398 13,4 % von „Einwohner“", "40 bis 59 Jahre 803 27,1 % von „Einwohner“",
                    "60 bis 66 Jahre 371 12,5 % von „Einwohner“", "67 bis 74 Jahre 364 12,3 % von „Einwohner“",
                    "75 Jahre und älter 468 15,8 % von „Einwohner“",
                ])
            expect(
                try page("bestand"),
                [
                    "Tannenrode ist Grundzentrum.", "70 % (Annahme)", "beschlossen am 30.09.2021",
                    "am 16.06.2026 abgelaufen",
                ])
        }
    }

    @Test("Section 2: six Ortsteile that add up, and the own counts")
    func places() throws {
        try withTannenrode { page in
            let words = try page("ortsteile")
            let rows = [
                "Tannenrode (Kernstadt) 1.742 259 (14,9 %) 1.004 (57,6 %) 479 (27,5 %)",
                "Niedertann 386 66 (17,1 %) 226 (58,5 %) 94 (24,4 %)",
                "Steinlohe 268 41 (15,3 %) 156 (58,2 %) 71 (26,5 %)",
                "Haselwinkel 231 36 (15,6 %) 133 (57,6 %) 62 (26,8 %)",
                "Kaltenbrück 198 19 (9,6 %) 109 (55,1 %) 70 (35,4 %)",
                "Obertann 139 13 (9,4 %) 70 (50,4 %) 56 (40,3 %)",
                "Zusammen 2.964 434 (14,6 %) 1.698 (57,3 %) 832 (28,1 %)",
                "Tannenrode (Kernstadt) 962 78 (8,1 %)", "Niedertann 196 9 (4,6 %)", "Steinlohe 148 11 (7,4 %)",
                "Haselwinkel 128 10 (7,8 %)", "Kaltenbrück 131 34 (26,0 %)", "Obertann 97 29 (29,9 %)",
                "Zusammen 1.662 171 (10,3 %)", "Kaltenbrück 133 17 (12,8 %)", "Obertann 98 14 (14,3 %)",
                "Zusammen 231 31 (13,4 %)", "Niedertann 16", "Steinlohe 8", "Haselwinkel 8", "Kaltenbrück 6",
                "Obertann 4",
            ]
            expect(words, rows)
            expect(
                words,
                [
                    "zusammen 2.964, die ganze Gemeinde hat 2.964. Das stimmt überein.",
                    "leere Ladenlokale 6 15,0 % von „Ladenlokale in der Innenstadt“",
                    "Ladenlokale in der Innenstadt 40",
                    "Kita-Plätze 118", "belegte Kita-Plätze 92 78,0 % von „Kita-Plätze“",
                    "Kinder in der Grundschule 88",
                    "versiegelter Anteil des Marktes 92 %",
                    "Ortsteile mit barrierefreiem Treffpunkt 2 33,3 % von „Ortsteile“",
                    "Markt, Schule, Rathaus", "Siedlung am Bahnhof", "Streuobsthänge", "Vereinsdorf, Feuerwehr",
                    "Dreiseithöfe", "Höhendorf",
                ])
        }
    }

    @Test("Section 3: people, bodies, process, money, plans and assets")
    func organisation() throws {
        try withTannenrode { page in
            expect(
                try page(Colleague.home),
                [
                    "Heute ist Monat 9 von 15", "46 von 78 Personentagen", "am 12.03.2026 gefasst", "17.06.2027",
                    "Di 24.11.2026 Vorlage fertig", "Do 03.12.2026",
                ])
            expect(
                try page("team"),
                [
                    "Andrea Weber", "Bürgermeisterin, Leitung", "Jana Richter", "Hauptamt, Ansprechpartnerin INSEK",
                    "Tobias Lehmann", "Kämmerei", "Petra Scholz", "Planungsamtsleitung unbesetzt seit 08/2026",
                    "Mirko Vogel", "12 Stunden in der Woche", "Steuerungsrunde", "montags 9:30 Uhr", "Stadtrat",
                    "Technischer Ausschuss", "08.10.2026", "Begleitgruppe", "14",
                    "Ortschaftsrat Niedertann", "Ortschaftsrat Steinlohe", "Ortschaftsrat Haselwinkel",
                    "Ortschaftsrat Kaltenbrück", "Ortschaftsrat Obertann",
                ])
            expect(
                try page("verfahrenskosten"),
                [
                    "beantragt, nicht bewilligt", "24.000", "16.000", "8.000", "21.000", "14.000", "7.000", "45.000",
                    "30.000", "15.000", "28.000",
                ])
            expect(try page("vorlagen"), ["Konzeptzeitraum"])
            expect(
                try page("bestand"),
                [
                    "Einzelhandelskonzept 2014", "Entscheidung fehlt", "Wärmeplan", "30.06.2028", "Ende 2026",
                    "Klimaanpassungskonzept", "vom Landkreis empfohlen", "Dorfentwicklungskonzept Kaltenbrück 2012",
                    "erledigt 09/2026", "Flächennutzungsplan 2006", "Streuobsthänge Steinlohe", "Tannenrodebahn-Radweg",
                    "Vereinsleben Haselwinkel", "Marktplatz mit 22 Baudenkmalen",
                ])
            expect(
                try page("fahrplan"),
                ["Vom 12.03.2026 bis zum Schlussbeschluss am 17.06.2027", "03.12.2026", "18.03.2027"])
            expect(
                try page("/tannenrode/insek"),
                ["Lage des Solarparks", "Pflicht zur Wärmeplanung", "Jana Richter", "März 2026", "Juni 2027"])
        }
    }

    @Test("Section 7: ten measures, their money and its sums, by measure and by year")
    func measures() throws {
        let file = try MeasureFile.read(Array(try Samples.text(Samples.measures).utf8), as: .csv)
        func hundreds(_ money: Money) -> Int64 { money.cents / 10_000 }
        let rows = file.map { entry in
            let details = entry.content.details
            let amounts = [CostSource.cost, .funding, .thirdParties, .ownShare].map {
                hundreds(details.plan.amount($0))
            }
            let period = "\(details.period.from ?? 0)–\(details.period.to ?? 0)"
            return "\(entry.code?.text ?? "") \(period) \(amounts.map(String.init).joined(separator: "|"))"
        }
        // Hundreds of Euro: cost, funding, third parties, own share.
        #expect(
            rows == [
                "M-01 2028–2030 12600|8400|0|4200", "M-02 2028–2033 3600|2520|0|1080", "M-03 2027–2027 240|216|0|24",
                "M-04 2027–2028 900|720|0|180", "M-05 2028–2030 1500|900|360|240", "M-06 2029–2030 4800|3200|0|1600",
                "M-07 2027–2028 600|0|0|0", "M-08 2032–2033 400|0|300|100", "M-09 2027–2028 1350|1215|0|135",
                "M-10 2031–2033 5400|3780|0|1620",
            ])
        let plans = file.map(\.content.details.plan)
        let years = (2027...2033).map { year in
            [CostSource.cost, .funding, .thirdParties, .ownShare].map { source in
                String(hundreds(Money.sum(plans.map { $0.amount(source, in: year) })))
            }.joined(separator: "|")
        }
        #expect(
            years == [
                "1540|981|0|159", "5170|3570|120|1280", "7940|5280|120|2540", "9140|6080|120|2940", "1500|1050|0|450",
                "3550|2310|200|1040", "2550|1680|100|770",
            ])
        let sums = [CostSource.cost, .funding, .thirdParties, .ownShare].map { source in
            hundreds(Money.sum(plans.map { $0.amount(source) }))
        }
        #expect(sums == [31_390, 20_951, 660, 9_179])
        #expect(hundreds(Money.sum(plans.map { $0.open() })) == 600)
        try withTannenrode { page in
            expect(
                try page("massnahmen"),
                [
                    "10 Maßnahmen", "Haus der Dienste", "Höfe mit Zukunft", "Leerstandskataster", "Ladenlotse",
                    "Bürgerbus",
                    "Klimagerechter Markt", "Wärmeplan", "Bürgersolarpark", "Gemeindeschwester", "Dorfhaus Haselwinkel",
                ])
            expect(try page("massnahmen/M-01"), ["1.260", "840", "420", "Petra Scholz"])
        }
    }
}
