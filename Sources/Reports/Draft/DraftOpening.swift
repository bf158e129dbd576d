import Domain
import Values

/// What the draft is, the municipality at a glance, and the next ten steps.
enum DraftOpening {
    static func blocks(_ basis: DraftBasis) -> [Block] {
        [
            .notice(title: DraftTexts.whatTitle, text: DraftTexts.what),
            DraftDocument.heading("naechste-schritte", DraftTexts.steps),
            .paragraph([.text("\(DraftTexts.stepsLead) "), .citation(Citation(.assumption))]),
            .steps(steps(basis)),
        ] + PortraitDocument.overview(basis.portrait)
    }

    private static func steps(_ basis: DraftBasis) -> [[Inline]] {
        let opening = basis.roadmap.entry(.opening)?.end ?? basis.roadmap.start
        let call = PhoneHours.next(after: basis.day)
        return [
            [
                .strong("Drei Zahlen prüfen."),
                .text(" Lesen Sie diesen Entwurf zu zweit und notieren Sie, was nicht zu Ihrem Ort passt."),
            ],
            [
                .strong("Bei „Frag doch INGE!“ anrufen."),
                .text(" Die nächste Telefonsprechstunde ist am \(call.weekday.germanName), dem "), .day(call),
                .text(". "),
                .citation(Citation(.article, "Das Leistungsspektrum der FS INGE")),
            ],
            [
                .strong("Eine Ansprechperson benennen."),
                .text(
                    " Eine Person in der Verwaltung hält die Fäden, die Bürgermeisterin oder der Bürgermeister lädt zur Steuerungsrunde ein. "
                ),
                .citation(Citation(.guideline, "Organisationsstrukturen")),
            ],
            [
                .strong("Vor dem ersten Vertrag fragen."),
                .text(
                    " Klären Sie, ab wann Ausgaben für das INSEK zählen, bevor Sie ein Büro beauftragen. Die Fragen stehen im Kapitel „\(DraftTexts.price)“."
                ),
            ],
            [
                .strong("Den Schnellcheck machen."),
                .text(" Zwei Stunden in der Steuerungsrunde genügen für einen ersten Blick auf alle Themen. "),
                .citation(Citation(.assumption)),
            ],
            [
                .strong("Die Lücken verteilen."),
                .text(
                    " Jede Lücke der Themenkapitel hat einen Weg und jemanden, der die Angabe hat. Verteilen Sie drei davon in dieser Woche."
                ),
            ],
            [
                .strong("Den Einleitungsbeschluss vorbereiten."),
                .text(" Nach dem Fahrplan berät der Rat am "), .day(opening), .text(". "),
                .citation(Citation(.assumption)),
            ],
            [
                .strong("Im Amtsblatt ankündigen."),
                .text(
                    " Sagen Sie früh, worum es geht, was offen ist und was nicht, und wann die erste Veranstaltung kommt."
                ),
            ],
            [
                .strong("Eine Gelegenheit suchen."),
                .text(" Ein Fest, das es ohnehin gibt, ist der beste Auftakt: dort sind die Leute schon. "),
                .citation(Citation(.guideline, "Akteure und Formate")),
            ],
            [
                .strong("Die Stunden ehrlich planen."),
                .text(
                    " Der Fahrplan rechnet mit \(GermanNumber.text(basis.roadmap.staffDays)) Personentagen, wenn Sie alles selbst machen. Prüfen Sie, wer wie viele Stunden in der Woche hat. "
                ),
                .citation(Citation(.assumption)),
            ],
        ]
    }
}

/// When the advisory office answers the phone: Tuesdays and Thursdays (Sachsenlandkurier 02/26).
enum PhoneHours {
    static func next(after day: Day) -> Day {
        var day = day.adding(days: 1)
        while ![.tuesday, .thursday].contains(day.weekday) || !SaxonHolidays.isWorkingDay(day) {
            day = day.adding(days: 1)
        }
        return day
    }
}
