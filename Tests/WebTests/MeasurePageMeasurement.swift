import Access
import Actions
import Database
import Domain
import Foundation
import HTTPServer
import TestSupport
import Testing
import Values

/// Prints handler times of list and sheet for a concept of 2,000 measures and 20,000 links; honest only when optimised:
/// `INSEK_MEASURE=1 tools/with-postgres swift test -c release -Xswiftc -enable-testing --filter MeasurePageMeasurement`.
@Suite(
    "Times of the pages of measures", .serialized,
    .enabled(if: ProcessInfo.processInfo.environment["INSEK_MEASURE"] == "1", "nur mit INSEK_MEASURE=1"))
struct MeasurePageMeasurement {
    @Test("List and sheet, warm and cold", arguments: TestStore.all)
    func measured(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            _ = try workshop.importFiles(ImportRequest(files: [Samples.register])) { _ in }
            let concept = try Workspaces.open(workshop)
            let scope = Scope.tool("test", in: concept.id)
            let measures = try fill(workshop, database, scope)
            let site = try WebSite(database)
            let lead = try Colleague(site)
            var lines: [String] = []
            for (name, path) in [
                ("list", "massnahmen"), ("last page", "massnahmen?seite=40&sortierung=kosten"),
                ("search", "massnahmen?suche=gebaeude+1&sortierung=titel&ortsteil=Ortsteil+3"),
                ("sheet", "massnahmen/M-1000"), ("edit", "massnahmen/M-1000/bearbeiten"),
            ] {
                #expect(try lead.get(path).status == 200)
                let warm = try times(site, lead, path, 40)
                lines.append("\(name): \(warm.median) us, \(warm.queries) queries")
                #expect(warm.queries <= 5, "\(name)")
            }
            var cold: [Int] = []
            for round in 1...10 {
                let measure = measures[round]
                _ = try workshop.editMeasure(scope, measure.id, revision: 1, MeasureInput([.title: "Anders \(round)"]))
                cold.append(try times(site, lead, "massnahmen/M-1000", 1).median)
            }
            lines.append("sheet after a change: \(cold.sorted()[5]) us")
            print("\(store): " + lines.joined(separator: "; "))
        }
    }

    private func fill(_ workshop: Workshop, _ database: Database, _ scope: Scope) throws -> [Measure] {
        let rows = (1...2_000).map { number in
            "Gebäude \(number) am Markt;Ziel \(number % 50);Ortsteil \(number % 12);\(number * 1_000);\(2027 + number % 10);"
                + String(repeating: "Was hier geschieht und warum. ", count: 10)
        }
        let file = "titel;ziel;ortsteile;kosten_bis;jahr_bis;beschreibung\n" + rows.joined(separator: "\n")
        let measures = try workshop.importMeasures(scope, Array(file.utf8), as: .csv)
        try database.write { [measures] writing in
            for (index, measure) in measures.enumerated() {
                try writing.insert(
                    into: "link",
                    columns: [
                        "concept_id", "id", "relation", "source_kind", "source_key", "source_element", "target_kind",
                        "target_key", "target_element", "seen", "created",
                    ],
                    // Forward only, so that a change does not put every measure in doubt.
                    rows: (1...11).compactMap { step -> [Value]? in
                        let target = index + step * 7
                        guard target < measures.count else { return nil }
                        let (from, to) = (measure.id.text, measures[target].id.text)
                        return [
                            .text(scope.concept.text), .text(LinkID.make(at: HandClock.start).text),
                            .text(LinkRelation.allCases[step % 5].rawValue), .text("element"), .text(from),
                            .text(from), .text("element"), .text(to), .text(to), .int(1), .int(0),
                        ]
                    })
            }
            try writing.execute("UPDATE concept SET change_number = change_number + 1")
        }
        return measures
    }

    /// Handler times in microseconds.
    private func times(
        _ site: WebSite, _ colleague: Colleague, _ path: String, _ rounds: Int
    ) throws -> (median: Int, queries: Int) {
        let before = site.log(0).count
        for _ in 0..<rounds { _ = try colleague.get(path) }
        let records = site.log(before + rounds).suffix(rounds)
        return (
            records.map(\.handlerMicroseconds).sorted()[rounds / 2], records.map(\.queries).max() ?? 0
        )
    }
}
