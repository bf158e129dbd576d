import Domain
import Values

/// The council paper that opens the work: decision text, reason, timetable, money, body, contact, checklist.
struct ResolutionPaper {
    let basis: DraftBasis
    let plan: ConceptPlan
    let costs: ProcessCosts
    let words: TownWords

    var parts: PaperParts {
        (
            "Beschlussvorlage: Einleitung des INSEK", "Vorlage an den \(words.council) der \(words.full)",
            head + decision + reason + timetable + money + checklist
        )
    }

    private typealias Fact = (label: String, value: [Inline])

    private var head: [Block] {
        var facts: [Fact] = [
            ("Gremium", [.text("\(words.council) der \(words.full)")]),
            ("Sitzung", session), ("Öffentlich", [.text("ja")]),
            ("Einreicher", [.text("Bürgermeisterin oder Bürgermeister")]),
            ("Ansprechperson", [.text(plan.contact ?? FirstPaperTexts.open)]),
        ]
        if let years = plan.period {
            facts.append(("Konzeptzeitraum", [.text("\(years.lowerBound) bis \(years.upperBound)")]))
        }
        return [.facts(facts)]
    }

    private var session: [Inline] {
        if let session = plan.session { return [.day(session)] }
        guard let opening = basis.roadmap.entry(.opening) else { return [.text(FirstPaperTexts.open)] }
        return [
            .text("noch offen; nach dem Fahrplan am "), .day(opening.end), .text(" "), .citation(Citation(.assumption)),
        ]
    }

    private var decision: [Block] {
        [
            DraftDocument.heading("beschluss", "Beschlussvorschlag"),
            .paragraph([.text("Der \(words.council) beschließt:")]),
            .steps([
                [
                    .text(
                        "Die \(words.full) erarbeitet ein \(words.concept) für das ganze Gemeindegebiet mit allen Ortsteilen."
                    )
                ],
                [
                    .text(
                        "Das Konzept wird nach dem beigefügten Fahrplan erarbeitet. Der Fahrplan ist der Durchführungsplan; er wird veröffentlicht und fortgeschrieben."
                    )
                ],
                [
                    .text(
                        "Die Verwaltung richtet eine Steuerungsrunde ein, benennt eine Ansprechperson und berichtet dem \(words.council) mindestens einmal vor dem Entwurf über den Stand."
                    )
                ],
                [
                    .text(
                        "Einwohnerinnen und Einwohner, Ortschaftsräte, Vereine, Unternehmen und Träger öffentlicher Belange werden beteiligt. Zu jedem Schritt wird gesagt, was offen ist und was nicht, und was aus den Hinweisen wurde."
                    )
                ],
                [
                    .text(
                        "Die Verwaltung klärt die Förderung der Kosten. Verträge mit Dritten werden erst geschlossen, wenn geklärt ist, ab welchem Tag Ausgaben anerkannt werden."
                    )
                ],
                [.text("Das Konzept wird dem \(words.council) zum Beschluss vorgelegt.")],
            ]),
        ]
    }

    private var reason: [Block] {
        let figures = basis.portrait
        var blocks: [Block] = [
            DraftDocument.heading("begruendung", "Begründung"),
            .paragraph(
                [
                    .text("Am "), .day(figures.inhabitants.referenceDay), .text(" hatte die \(words.full) "),
                    .figure(figures.inhabitants, withUnit: true), .text("."),
                ] + ages),
            .paragraph([
                .text(
                    "Ein INSEK bündelt, was die Gemeinde in den nächsten sieben bis zehn Jahren erreichen will, und stimmt Wohnen, Wege, Wirtschaft, Natur und Zusammenleben aufeinander ab. Es ist kein externes Gutachten, sondern das Ergebnis gemeinsamer Arbeit von Rat, Verwaltung und Einwohnerschaft. "
                ),
                .citation(Citation(.guideline, "Anwendung")),
            ]),
            .paragraph([
                .text(
                    "Ein aktuelles, vom Rat beschlossenes INSEK ist Voraussetzung für die Aufnahme in die Städtebauförderung. "
                ),
                .citation(Citation(.guideline, "Indirekte Fördergrundlage")),
            ]),
        ]
        let excluded = basis.programmes.compactMap { programme, eligibility -> [Inline]? in
            guard case .excluded(let reason) = eligibility else { return nil }
            return [.strong("\(programme.name): "), .text("\(reason) "), .citation(programme.citation)]
        }
        if !excluded.isEmpty {
            blocks += [
                .paragraph([.text("Nach der Einwohnerzahl sind diese Programme zurzeit nicht möglich:")]),
                .list(excluded),
            ]
        }
        return blocks
    }

    private var ages: [Inline] {
        guard let old = basis.portrait.census.figure(.share67orOlder),
            let young = basis.portrait.census.figure(.share18orYounger)
        else { return [] }
        return [
            .text(" Im Zensus waren "), .figure(old, withUnit: true), .text(" der Menschen 67 Jahre oder älter und "),
            .figure(young, withUnit: true), .text(" bis 18 Jahre alt."),
        ]
    }

    private var timetable: [Block] {
        [
            DraftDocument.heading("zeitplan", "Zeitplan"),
            .paragraph([
                .text("Der Schlussbeschluss ist für den "), .day(basis.roadmap.end),
                .text(" vorgesehen. Die Schritte stehen im Fahrplan (Anlage). "), .citation(Citation(.assumption)),
            ]),
            .table(
                DocumentTable(
                    caption: "Wichtige Termine", columns: [.init("Schritt"), .init("Ende")],
                    rows: basis.roadmap.milestones.map { [[.text($0.step.name)], [.day($0.end)]] })),
        ]
    }

    private var money: [Block] {
        let isPlanned = !costs.years.isEmpty
        let whole = isPlanned ? costs.sums.cost.euros : plan.cost?.german ?? FirstPaperTexts.openCost
        var blocks: [Block] = [
            DraftDocument.heading("kosten", "Kosten und Finanzierung"),
            .facts([
                ("Kosten des Konzepts", [.text(whole)]),
                (
                    "Arbeitszeit der Verwaltung",
                    [
                        .text(FirstPaperTexts.effort(basis.roadmap)),
                        .citation(Citation(.assumption)),
                    ]
                ),
                ("Förderung", [.text(isPlanned ? funding : "in Klärung; siehe Beschlusspunkt 5")]),
                ("Eigenanteil", [.text(isPlanned ? costs.sums.own.euros : FirstPaperTexts.openShare)]),
                ("Haushaltsstelle", [.text(FirstPaperTexts.open)]),
            ]),
        ]
        if isPlanned { blocks.append(.table(years)) }
        if !costs.fallback.isEmpty {
            blocks.append(.paragraph([.strong("Wenn die Förderung ausbleibt: "), .text(costs.fallback)]))
        }
        blocks.append(
            .notice(title: PreparationFunding.warning.title, text: PreparationFunding.warning.sentences[0]))
        return blocks
    }

    private var funding: String {
        let given = costs.sums.funding
        return given == .zero ? costs.state.germanName : "\(given.euros), \(costs.state.germanName)"
    }

    /// The costs by year, with third parties where some give.
    private var years: DocumentTable {
        let hasThird = costs.sums.third != .zero
        func row(_ title: String, _ cost: Money, _ funding: Money, _ third: Money, _ own: Money) -> [[Inline]] {
            let amounts = hasThird ? [cost, funding, third, own] : [cost, funding, own]
            let head: [[Inline]] = [[.text(title)]]
            return head + amounts.map { [Inline.text($0.euros)] }
        }
        let titles =
            hasThird ? ["Kosten", "Förderung", "Dritte", "Eigenanteil"] : ["Kosten", "Förderung", "Eigenanteil"]
        var rows = costs.years.map { row(String($0.year), $0.cost, $0.funding, $0.third, $0.own) }
        let sums = costs.sums
        rows.append(row("Summe", sums.cost, sums.funding, sums.third, sums.own))
        return DocumentTable(
            caption: "Kosten und Finanzierung nach Jahren",
            columns: [DocumentTable.Column("Jahr")] + titles.map { DocumentTable.Column($0, isNumeric: true) },
            rows: rows)
    }

    private var checklist: [Block] {
        [
            DraftDocument.heading("checkliste", "Checkliste zur Vorlage"),
            .table(
                DocumentTable(
                    caption: "Prüfung durch die Verwaltung",
                    columns: [.init("Frage", weight: 1), .init("Antwort", weight: 1)],
                    rows: FirstPaperTexts.checklist(costs.state).map { [[.text($0.question)], [.text($0.answer)]] })),
        ]
    }
}

extension Roadmap {
    /// What the council and the public wait for.
    var milestones: [Entry] {
        entries.filter { [.opening, .kickOff, .interim, .draftReading, .decision].contains($0.step.key) }
            .sorted { $0.end < $1.end }
    }
}
