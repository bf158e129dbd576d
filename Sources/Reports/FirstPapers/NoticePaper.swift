import Domain
import Values

/// What goes into the Amtsblatt: short, plain, with what is open and what is not.
struct NoticePaper {
    let basis: DraftBasis
    let plan: ConceptPlan
    let words: TownWords

    var parts: PaperParts {
        ("Wie wollen wir in \(words.name) leben?", "Bekanntmachung der \(words.full)", blocks)
    }

    private var blocks: [Block] {
        [
            .paragraph([
                .text(
                    "Liebe Einwohnerinnen und Einwohner, die \(words.full) will ein \(words.concept) erarbeiten. Darin halten wir gemeinsam fest, wohin sich unser Ort in den nächsten Jahren entwickeln soll, was Vorrang hat und wie wir es umsetzen."
                )
            ]),
            DraftDocument.heading("ablauf", "So geht es weiter"),
            .list(
                basis.roadmap.milestones.map { entry in
                    [.strong("\(entry.step.name): "), .text("bis "), .day(entry.end)]
                }),
            .paragraph([.text("Alle Termine sind geplant und können sich ändern.")]),
            DraftDocument.heading("mitmachen", "Was Sie mitentscheiden können – und was nicht"),
            .paragraph([.text(FirstPaperTexts.openAndFixed(words.council))]),
            DraftDocument.heading("fragen", "Fragen und Hinweise"),
            .paragraph([.text(plan.contact.map { "Ihre Ansprechperson: \($0)." } ?? FirstPaperTexts.noContact)]),
        ]
    }
}
