import Domain
import Values

/// The Fahrplan with its days and effort, ways to take part that suit the size, and what may be left out.
enum DraftProcess {
    static func blocks(_ basis: DraftBasis) -> [Block] {
        let roadmap = basis.roadmap
        return [
            DraftDocument.heading("fahrplan", DraftTexts.roadmap),
            .paragraph([
                .text("Vom "), .day(roadmap.start), .text(" bis zum Schlussbeschluss am "), .day(roadmap.end),
                .text(" sind es \(GermanNumber.text(roadmap.months)) Monate. Die Verwaltung braucht dafür "),
                .text("\(GermanNumber.text(roadmap.staffDays)) Personentage, mit einem Büro für alles Vergebbare "),
                .text("\(GermanNumber.text(roadmap.staffDaysWithBureau)). "), .citation(Citation(.assumption)),
            ]),
            .paragraph([.text(DraftTexts.roadmapNote)]), .table(table(roadmap)),
        ] + participation(basis) + leavingOut
    }

    static func table(_ roadmap: Roadmap) -> DocumentTable {
        DocumentTable(
            caption: DraftTexts.roadmapTable,
            columns: [
                .init(DraftTexts.step, weight: 10), .init(DraftTexts.from, weight: 5),
                .init(DraftTexts.until, weight: 5), .init(DraftTexts.days, isNumeric: true, weight: 5),
                .init(DraftTexts.daysWithBureau, isNumeric: true, weight: 4), .init(DraftTexts.doer, weight: 6),
            ],
            rows: roadmap.entries.map { entry in
                let step = entry.step
                let withBureau = step.doers.contains(.bureau) ? GermanNumber.text(step.staffDaysWithBureau) : "–"
                return [
                    [.text(step.name)], [.day(entry.begin)], [.day(entry.end)],
                    [.text(GermanNumber.text(step.staffDays))], [.text(withBureau)],
                    [.text(step.doers.map(\.shortName).joined(separator: ", "))],
                ]
            })
    }

    private static func participation(_ basis: DraftBasis) -> [Block] {
        let formats = ParticipationFormat.Aim.allCases.flatMap { aim in basis.formats.filter { $0.aim == aim } }
        return [
            DraftDocument.heading("beteiligung", DraftTexts.participation),
            .paragraph([
                .text(DraftTexts.participationLead), .text(" "), .citation(Citation(.guideline, "Akteure und Formate")),
            ]),
            .table(
                DocumentTable(
                    caption: DraftTexts.formatTable(basis.municipality.name),
                    columns: [
                        .init(DraftTexts.format, weight: 5), .init(DraftTexts.aim, weight: 4),
                        .init(DraftTexts.advice, weight: 11),
                    ],
                    rows: formats.map { [[.text($0.name)], [.text($0.aim.germanName)], [.text($0.advice)]] })),
            DraftDocument.heading("gelegenheiten", DraftTexts.opportunities, level: 3),
            .paragraph([
                .text("\(DraftTexts.opportunitiesLead) \(ParticipationFormat.opportunities.joined(separator: ", ")).")
            ]),
            DraftDocument.heading("grundregeln", DraftTexts.groundRules, level: 3),
            .list(ParticipationFormat.groundRules.map { [.text($0)] }),
            DraftDocument.heading("acht-fragen", DraftTexts.eightQuestions, level: 3),
            .list(ParticipationFormat.questions.map { [.text($0)] }),
        ]
    }

    private static var leavingOut: [Block] {
        func row(_ name: String, _ obligation: Obligation) -> [[Inline]] {
            [
                [.text(name)], [.strong(obligation.level.germanName)],
                [.text("\(obligation.reason)\(affected(obligation)) "), .citation(obligation.citation)],
            ]
        }
        func table(_ caption: String, _ rows: [[[Inline]]]) -> Block {
            .table(
                DocumentTable(
                    caption: caption,
                    columns: [
                        .init(DraftTexts.part, weight: 5), .init(DraftTexts.level, weight: 3),
                        .init(DraftTexts.reason, weight: 12),
                    ], rows: rows))
        }
        return [
            DraftDocument.heading("was-darf-weg", DraftTexts.leaveOut), .paragraph([.text(DraftTexts.leaveOutLead)]),
            table(DraftTexts.stepsTable, ProcessStep.all.map { row($0.name, $0.obligation) }),
            table(DraftTexts.annexTable, Annex.all.map { row($0.name, $0.obligation) }),
        ]
    }

    private static func affected(_ obligation: Obligation) -> String {
        let names = FundingProgramme.all.filter { obligation.programmes.contains($0.key) }.map(\.name)
        guard !names.isEmpty else { return "" }
        return " \(DraftTexts.affected(names.count)): \(names.joined(separator: ", "))."
    }
}

extension ProcessStep.Doer {
    var shortName: String {
        switch self {
        case .ourselves: "selbst"
        case .bureau: "Büro"
        case .advised: "mit INGE"
        }
    }
}
