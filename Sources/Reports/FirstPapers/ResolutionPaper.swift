import Domain
import Values

/// The council paper that opens the work: decision text, reason, timetable, money, body, contact, checklist.
struct ResolutionPaper {
    let basis: DraftBasis
    let plan: ConceptPlan
    let words: TownWords

    var parts: PaperParts {
        (
            "Beschlussvorlage: Einleitung des INSEK", "Vorlage an den \(words.council) der \(words.full)",
            head + decision + reason + timetable + money + checklist
        )
    }

    private var head: [Block] {
        [
            .facts([
                ("Gremium", [.text("\(words.council) der \(words.full)")]),
                ("Sitzung", session), ("Öffentlich", [.text("ja")]),
                ("Einreicher", [.text("Bürgermeisterin oder Bürgermeister")]),
                ("Ansprechperson", [.text(plan.contact ?? FirstPaperTexts.open)]),
            ])
        ]
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
        let cost = plan.cost.map(\.german)
        return [
            DraftDocument.heading("kosten", "Kosten und Finanzierung"),
            .facts([
                ("Kosten des Konzepts", [.text(cost ?? FirstPaperTexts.openCost)]),
                (
                    "Arbeitszeit der Verwaltung",
                    [
                        .text(
                            "\(GermanNumber.text(basis.roadmap.staffDays)) Personentage, wenn alles selbst gemacht wird "
                        ),
                        .citation(Citation(.assumption)),
                    ]
                ),
                ("Förderung", [.text("in Klärung; siehe Beschlusspunkt 5")]),
                ("Eigenanteil", [.text(FirstPaperTexts.openShare)]),
                ("Haushaltsstelle", [.text(FirstPaperTexts.open)]),
            ]),
            .notice(title: PreparationFunding.warning.title, text: PreparationFunding.warning.sentences[0]),
        ]
    }

    private var checklist: [Block] {
        [
            DraftDocument.heading("checkliste", "Checkliste zur Vorlage"),
            .table(
                DocumentTable(
                    caption: "Prüfung durch die Verwaltung",
                    columns: [.init("Frage", weight: 1), .init("Antwort", weight: 1)],
                    rows: FirstPaperTexts.checklist.map { [[.text($0.question)], [.text($0.answer)]] })),
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
