public import Domain
import Values

/// The Leistungsbeschreibung: what a bureau is asked to do in the steps that are to be given away, what it hands over,
/// what it is given, and what the municipality does by itself. It names no price: that is for the offers.
public enum ServiceDescription {
    /// Of the steps in `basis.roadmap` that are given to a bureau; nil when there is none.
    public static func make(_ basis: DraftBasis, _ plan: ConceptPlan) -> Document? {
        let roadmap = basis.roadmap
        guard !roadmap.givenAway.isEmpty else { return nil }
        let words = TownWords(basis.municipality)
        let blocks =
            head(basis, plan, words) + services(roadmap) + given(roadmap) + staying(roadmap)
            + [
                DraftDocument.heading("anforderungen", ServiceTexts.demands),
                .list(ServiceTexts.demandList.map { [.text($0)] }),
                DraftDocument.heading("angebot", ServiceTexts.offer), .list(ServiceTexts.offerList.map { [.text($0)] }),
                .paragraph([.citation(Citation(.assumption))]),
                DraftDocument.heading("quellen", FirstPaperTexts.sources), .sources, .works,
            ]
        return Document(
            title: ServiceTexts.title, subtitle: ServiceTexts.subtitle(words.full),
            mark: basis.portrait.isExample ? FirstPaperTexts.exampleMark : FirstPaperTexts.mark, day: basis.day,
            blocks: blocks)
    }

    private static func head(_ basis: DraftBasis, _ plan: ConceptPlan, _ words: TownWords) -> [Block] {
        let roadmap = basis.roadmap
        return [
            .facts([
                (ServiceTexts.client, [.text(words.full)]),
                (ServiceTexts.contact, [.text(plan.contact ?? FirstPaperTexts.open)]),
                (
                    ServiceTexts.period,
                    [.day(roadmap.start), .text(" bis "), .day(roadmap.end), .text(ServiceTexts.untilDecision)]
                ),
            ]),
            DraftDocument.heading("anlass", ServiceTexts.occasion),
            .paragraph([
                .text("Die \(words.full) mit "), .figure(basis.portrait.inhabitants, withUnit: true), .text(" am "),
                .day(basis.portrait.inhabitants.referenceDay),
                .text(" erarbeitet ein \(words.concept) für das ganze Gemeindegebiet. \(ServiceTexts.ownWork)"),
            ]),
        ]
    }

    private static func services(_ roadmap: Roadmap) -> [Block] {
        [DraftDocument.heading("leistungen", ServiceTexts.services)]
            + roadmap.givenAway.flatMap { entry -> [Block] in
                guard let service = entry.step.service else { return [] }
                let key = entry.step.key.rawValue
                return [
                    DraftDocument.heading("leistung-\(key)", entry.step.name, level: 3),
                    .paragraph([
                        .text("\(ServiceTexts.time): "), .day(entry.begin), .text(" bis "), .day(entry.end),
                        .text(". \(ServiceTexts.result): \(entry.step.result)"),
                    ]),
                    DraftDocument.heading("umfang-\(key)", ServiceTexts.scope, level: 4),
                    .steps(service.scope.map { [.text($0)] }),
                    DraftDocument.heading("ergebnisse-\(key)", ServiceTexts.deliverables, level: 4),
                    .list(service.deliverables.map { [.text($0)] }),
                ]
            }
    }

    private static func given(_ roadmap: Roadmap) -> [Block] {
        var seen: Set<String> = []
        let given = roadmap.givenAway.flatMap { $0.step.service?.given ?? [] }.filter { seen.insert($0).inserted }
        return [
            DraftDocument.heading("uebergabe", ServiceTexts.given), .list(given.map { [.text($0)] }),
        ]
    }

    private static func staying(_ roadmap: Roadmap) -> [Block] {
        let away = Set(roadmap.givenAway.map(\.step.key))
        let own = roadmap.entries.filter { !away.contains($0.step.key) }
        guard !own.isEmpty else { return [] }
        return [
            DraftDocument.heading("eigene-schritte", ServiceTexts.staying),
            .table(
                DocumentTable(
                    caption: ServiceTexts.stayingTable,
                    columns: [
                        .init(DraftTexts.step, weight: 10), .init(DraftTexts.from, weight: 4),
                        .init(DraftTexts.until, weight: 4),
                    ],
                    rows: own.map { [[.text($0.step.name)], [.day($0.begin)], [.day($0.end)]] })),
        ]
    }
}
