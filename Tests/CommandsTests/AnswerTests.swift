import Access
import Actions
import Domain
import TestSupport
import Testing
import Values

/// Release ids differ from run to run.
private func withoutIDs(_ json: JSON) -> JSON {
    switch json {
    case .array(let items): .array(items.map(withoutIDs))
    case .object(let object):
        .object(
            Dictionary(
                uniqueKeysWithValues: object.map { key, value in
                    (key, key == "id" || key == "quelle" ? "•" : withoutIDs(value))
                }))
    default: json
    }
}

@Suite("Answers for machines", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct AnswerTests {
    @Test("import: a report of each file")
    func importing() throws {
        let line = try CommandLine()
        #expect(
            try line.json("import", Samples.census, Samples.register, Samples.boundaries) == [
                "abgewiesen": false,
                "dateien": [
                    [
                        "pfad": .string(Samples.register), "ergebnis": "eingelesen", "datensatz": "gv100ad",
                        "abdeckung": "beispiel", "stand": "2025-12-31", "gelesen": 6, "uebernommen": 6,
                        "uebergangen": 0,
                        "abgewiesen": 0, "verworfen": 0,
                        "meldungen": [
                            [
                                "text": """
                                Der Stichtag der Einwohnerzahlen steht nicht in der Datei; angenommen ist der 31.12.2025 \
                                (Gebietsstand 31.12.2025).
                                """, "weistAb": false,
                            ]
                        ],
                    ],
                    [
                        "pfad": .string(Samples.boundaries), "ergebnis": "eingelesen", "datensatz": "vg250",
                        "abdeckung": "beispiel", "stand": "2025-12-31", "gelesen": 6, "uebernommen": 6,
                        "uebergangen": 0,
                        "abgewiesen": 0, "verworfen": 0, "meldungen": [],
                    ],
                    [
                        "pfad": .string(Samples.census), "ergebnis": "eingelesen", "datensatz": "zensus2022-demografie",
                        "abdeckung": "beispiel", "stand": "2022-05-15", "gelesen": 6, "uebernommen": 6,
                        "uebergangen": 0,
                        "abgewiesen": 0, "verworfen": 0, "meldungen": [],
                    ],
                ],
            ])
        #expect(
            try line.json("import", Samples.census) == [
                "abgewiesen": false,
                "dateien": [
                    [
                        "pfad": .string(Samples.census), "ergebnis": "unveraendert",
                        "datensatz": "zensus2022-demografie",
                        "seit": "2026-11-16T08:00:00.000000Z", "gelesen": 6, "uebernommen": 6, "uebergangen": 0,
                        "abgewiesen": 0, "verworfen": 0, "meldungen": [],
                    ]
                ],
            ])
    }

    @Test("import: a refused file ends with 1 and says where")
    func refusing() throws {
        let line = try CommandLine()
        let folder = try TestFolder()
        let path = try folder.write(
            Samples.text(Samples.register).replacing("00000001874", with: "0000000187x"), to: "kaputt.txt")
        let answer = line.run("import", path, "--format", "json")
        #expect(answer.code == 1)
        #expect(
            try JSON(parsing: Array(answer.output.utf8)) == [
                "abgewiesen": true,
                "dateien": [
                    [
                        "pfad": .string(path), "ergebnis": "abgewiesen", "datensatz": "gv100ad", "gelesen": 6,
                        "uebernommen": 0, "uebergangen": 0, "abgewiesen": 1, "verworfen": 5,
                        "meldungen": [
                            [
                                "zeile": 13, "feld": "Bevölkerung", "weistAb": true,
                                "text": "„0000000187x“ ist keine Zahl. Die Gemeinde 14999030 wurde nicht übernommen.",
                            ],
                            [
                                "text": """
                                Der Stichtag der Einwohnerzahlen steht nicht in der Datei; angenommen ist der 31.12.2025 \
                                (Gebietsstand 31.12.2025).
                                """, "weistAb": false,
                            ],
                        ],
                    ]
                ],
            ])
    }

    @Test("list: every municipality")
    func list() throws {
        let line = try CommandLine()
        #expect(try line.json("list") == [])
        #expect(line.run("import", Samples.register).code == 0)
        let rows = try #require(try line.json("list").array)
        #expect(rows.count == 6)
        #expect(
            try line.json("list", "--search", "tannenrode") == [
                [
                    "ags": "14999010", "name": "Tannenrode", "amtlicherName": "Tannenrode, Stadt", "art": "Stadt",
                    "kreis": "14999", "kreisname": "Silberwald", "adresse": "tannenrode", "einwohner": 2964,
                    "flaecheHektar": 4160, "beispiel": true,
                ]
            ])
    }

    @Test("sources: every file, and the totals of the state")
    func sources() throws {
        let line = try CommandLine()
        #expect(try line.json("sources") == ["quellen": [], "sachsen": .null])
        #expect(line.run("import", Samples.census).code == 0)
        #expect(
            withoutIDs(try line.json("sources")) == [
                "quellen": [
                    [
                        "id": "•", "datensatz": "zensus2022-demografie",
                        "titel": "Zensus 2022, Regionaltabelle Demografie",
                        "stand": "2022-05-15", "standGenannt": true, "urheber": "Beispieldaten – erfunden",
                        "lizenz": "frei verwendbar, keine amtlichen Daten",
                        "datei": "Regionaltabelle_Demografie_Silberwald.csv",
                        "eingelesen": "2026-11-16T08:00:00.000000Z",
                        "zeilen": 6, "abdeckung": "beispiel",
                    ]
                ], "sachsen": .null,
            ])
        let folder = try TestFolder()
        let real = try Samples.text(Samples.register).replacing("14999 ", with: "14628 ").replacing(
            "14999", with: "14628")
        #expect(line.run("import", try folder.write(real, to: "echt.txt")).code == 0)
        #expect(
            withoutIDs(try #require(try line.json("sources")["sachsen"])) == [
                "gemeinden": 6, "kreise": 1,
                "einwohner": [
                    "indikator": "einwohner", "name": "Einwohnerinnen und Einwohner", "einheit": "Einwohner",
                    "stand": "2025-12-31", "quelle": "•", "wert": 33606, "methode": "Summe über alle Gemeinden",
                ],
            ])
    }

    @Test("remarks: the newest first")
    func remarks() throws {
        let line = try CommandLine()
        #expect(try line.json("remarks") == [])
        #expect(line.run("import", Samples.register).code == 0)
        try line.withWorkshop { workshop in
            let municipality = try #require(try workshop.municipality(AGS("14999010")!))
            _ = try workshop.keepRemark(on: municipality, .map, text: "Der Umriss\nstimmt „nicht“.")
        }
        #expect(
            withoutIDs(try line.json("remarks")) == [
                [
                    "id": "•", "ags": "14999010", "thema": "karte", "text": "Der Umriss\nstimmt „nicht“.",
                    "gesendet": "2026-11-16T08:00:00.000000Z",
                ]
            ])
    }

    @Test("routes: each address with its permission and the roles that have it")
    func routes() throws {
        let routes = try #require(try CommandLine().json("routes").array)
        #expect(
            routes.contains([
                "methode": "POST", "adresse": "/{}/hinweis", "berechtigung": "contribute",
                "rollen": .array(Role.allCases.map { .string($0.rawValue) }),
            ]))
    }
}
