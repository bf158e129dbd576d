import Domain
import Values

/// The Fahrplan to hang on the wall: dates first, then each step in a few lines.
struct RoadmapPaper {
    let basis: DraftBasis
    let words: TownWords

    var parts: PaperParts {
        let roadmap = basis.roadmap
        return (
            "Fahrplan zum INSEK", "Durchführungsplan der \(words.full)",
            [
                .paragraph([
                    .text("Vom "), .day(roadmap.start), .text(" bis zum Schlussbeschluss am "), .day(roadmap.end),
                    .text(" sind es \(GermanNumber.text(roadmap.months)) Monate. "), .citation(Citation(.assumption)),
                ]),
                .table(DraftProcess.table(roadmap)), .paragraph([.text(DraftTexts.roadmapNote)]),
                DraftDocument.heading("schritte", "Die Schritte"),
            ] + roadmap.entries.flatMap(step)
        )
    }

    private func step(_ entry: Roadmap.Entry) -> [Block] {
        let helpers = entry.step.helpers.compactMap { Helper.named($0)?.name }
        return [
            DraftDocument.heading("schritt-\(entry.step.key.rawValue)", entry.step.name, level: 3),
            .paragraph([.day(entry.begin), .text(" bis "), .day(entry.end), .text(". \(entry.step.task)")]),
            .paragraph([.strong("Danach liegt vor: "), .text(entry.step.result)]),
        ]
            + (helpers.isEmpty
                ? [] : [.paragraph([.strong("Wer hilft: "), .text("\(helpers.joined(separator: ", ")).")])])
    }
}
