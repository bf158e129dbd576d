import Domain
import Values

/// Which programmes are open, what the INSEK itself costs, and who pays for it.
enum DraftFunding {
    static func blocks(_ basis: DraftBasis) -> [Block] {
        [
            DraftDocument.heading("foerderung", DraftTexts.funding),
            .paragraph([
                .text("Gerechnet wird mit "), .figure(basis.portrait.inhabitants, withUnit: true), .text(" am "),
                .day(basis.portrait.inhabitants.referenceDay), .text(". \(DraftTexts.fundingLead)"),
            ]),
            .table(overview(basis)),
        ] + basis.programmes.flatMap { details($0.programme, $0.eligibility) } + price
    }

    private static func overview(_ basis: DraftBasis) -> DocumentTable {
        DocumentTable(
            caption: DraftTexts.fundingTable,
            columns: [
                .init(DraftTexts.programme, weight: 8), .init(basis.municipality.name, weight: 4),
                .init(DraftTexts.role, weight: 4), .init(DraftTexts.citation, weight: 6),
            ],
            rows: basis.programmes.map { programme, eligibility in
                [
                    [.text(programme.name)], [.text(eligibility.germanName)],
                    [.text(programme.insekRole.germanName)], [.citation(programme.citation)],
                ]
            })
    }

    private static func details(_ programme: FundingProgramme, _ eligibility: Eligibility) -> [Block] {
        let forYou =
            switch eligibility {
            case .possible: DraftTexts.nothingAgainst
            case .excluded(let reason): "Nicht möglich. \(reason)"
            case .unclear(let question): "Zu klären. \(question)"
            }
        return [
            DraftDocument.heading("programm-\(programme.key.rawValue)", programme.name, level: 3),
            .paragraph([.text("\(programme.purpose) "), .citation(programme.citation)]),
            .facts([
                (DraftTexts.forYou, [.text(forYou)]), (DraftTexts.rate, [.text(programme.rate)]),
                (DraftTexts.ownShare, [.text(programme.ownShare)]),
                (
                    DraftTexts.role,
                    [.text("\(programme.insekRole.germanName.capitalizedFirst). \(programme.roleReason)")]
                ),
            ]),
            .list(programme.conditions.map { [.text($0)] }),
        ]
    }

    private static func way(_ way: PreparationFunding) -> [Block] {
        [
            DraftDocument.heading("weg-\(way.key)", way.name, level: 3),
            .paragraph([.text("\(way.covers) "), .strong(way.rate), .text(" "), .citation(way.citation)]),
            .list(way.conditions.map { [.text($0)] }),
        ]
    }

    private static var price: [Block] {
        let warning = PreparationFunding.warning
        return [
            DraftDocument.heading("kosten", DraftTexts.price), .paragraph([.text(DraftTexts.priceLead)]),
            .notice(title: warning.title, text: warning.sentences.joined(separator: " ")),
            .paragraph([.text("Das steht in: ")] + warning.citations.map { .citation($0) }),
        ] + PreparationFunding.all.flatMap(way) + [
            DraftDocument.heading("kosten-fragen", DraftTexts.questions, level: 3),
            .list(
                warning.questions.map { question in
                    [.strong("\(Helper.named(question.helper)?.name ?? question.helper): "), .text(question.text)]
                }),
        ]
    }
}

extension String {
    /// "möglich" at the beginning of a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
