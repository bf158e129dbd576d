import Access
import Actions
import Database
import Domain
import TestSupport
import Testing
import Values

@Suite("A concept with 2,000 measures and 20,000 links")
struct SnapshotMeasurement {
    @Test("List and sheet take few queries; the times are printed", arguments: TestStore.all)
    func measured(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            let spine = try SpineWorkshop(workshop)
            let scope = spine.scope
            let lines = (1...2_000).map { number in
                "Maßnahme \(number);Ziel \(number % 50);Ortsteil \(number % 12);\(number * 1_000);\(2027 + number % 10)"
            }
            let file = "titel;ziel;ortsteile;kosten_bis;jahr_bis\n" + lines.joined(separator: "\n")
            let clock = ContinuousClock()
            var measures: [Measure] = []
            let imported = try clock.measure {
                measures = try workshop.importMeasures(scope, Array(file.utf8), as: .csv)
            }
            try database.write { [measures] writing in
                for (index, measure) in measures.enumerated() {
                    try writing.insert(
                        into: "link",
                        columns: [
                            "concept_id", "id", "relation", "source_kind", "source_key", "source_element",
                            "target_kind", "target_key", "target_element", "seen", "created",
                        ],
                        rows: (1...10).map { step in
                            let target = measures[(index + step) % measures.count].id.text
                            return [
                                .text(scope.concept.text), .text(LinkID.make(at: HandClock.start).text),
                                .text("wirkt_auf"), .text("element"), .text(measure.id.text), .text(measure.id.text),
                                .text("element"), .text(target), .text(target), .int(1), .int(0),
                            ]
                        })
                }
                try writing.execute("UPDATE concept SET change_number = change_number + 1")
            }
            let counter = Counter()
            let counted = workshop.counting { _ in counter.add() }
            func time(_ queries: Int, _ body: () throws -> Void) throws -> Duration {
                let before = counter.value
                let time = try clock.measure(body)
                #expect(counter.value - before <= queries)
                return time
            }
            let cold = try time(5) { () throws in #expect(try counted.snapshot(scope)?.links.count == 20_000) }
            let warm = try time(1) { () throws in #expect(try counted.snapshot(scope)?.elements.count == 2_000) }
            let sheet = try time(1) { () throws in #expect(try counted.measureSheet(scope, measures[999].code) != nil) }
            let list = try time(1) { () throws in #expect(try counted.measures(scope, MeasureQuery()).matching == 2_000)
            }
            let search = try time(1) { () throws in
                #expect(try counted.measures(scope, MeasureQuery(search: "maßn 199", order: .title)).matching > 5)
            }
            _ = try workshop.editMeasure(scope, measures[0].id, revision: 1, MeasureInput([.title: "Anders"]))
            let doubtful = try time(5) { () throws in
                #expect(try counted.snapshot(scope)?.suspicion.suspects.count == 2_000)
            }
            print(
                """
                \(store): import \(imported), cold \(cold), warm \(warm), sheet \(sheet), list \(list), \
                search \(search), all suspect \(doubtful)
                """)
        }
    }
}
