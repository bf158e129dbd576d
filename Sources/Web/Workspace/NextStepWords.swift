import Domain
import HTML
import Values

/// A next step in words, with its way and who helps.
struct NextStepWords {
    let title: String
    let reason: String
    let action: String
    let link: Link
    var help: String?

    init(_ step: NextStep, _ place: WorkspacePlaces) {
        switch step {
        case .finish(let entry):
            title = "„\(entry.step.name)“ abschließen oder verschieben"
            reason =
                "Das Ende war für den \(entry.end.german) geplant. Sagen Sie, wann der Schritt erledigt war oder sein wird; der Fahrplan rechnet sich neu."
            (action, link) = ("Schritt öffnen", place.step(entry.step.key))
        case .councilPaper(let entry, let ready):
            title = "Vorlage für den Rat: \(entry.step.name)"
            reason =
                "Der Rat soll am \(entry.end.german) entscheiden; die Vorlage sollte bis \(ready.german) fertig sein (Annahme: \(CouncilCalendar.paperLeadDays) Tage vorher)."
            (action, link) =
                entry.step.key == .opening
                ? ("Vorlage öffnen", place.papers) : ("Schritt öffnen", place.step(entry.step.key))
            help = Self.names(entry.step.helpers)
        case .setSession:
            title = "Sitzung für den Einleitungsbeschluss festlegen"
            reason = "Von diesem Tag hängen alle weiteren Termine ab; er steht danach in Vorlage und Fahrplan."
            (action, link) = ("Tag eintragen", place.papers)
        case .nameContact:
            title = "Ansprechperson nennen"
            reason = "Rat und Einwohnerschaft sollen wissen, wen sie fragen können; der Name steht in allen Papieren."
            (action, link) = ("Namen eintragen", place.papers)
        case .clearFunding:
            title = "Klären, was das INSEK kostet und wer es bezahlt"
            reason =
                "Vor dem ersten Vertrag muss feststehen, ab wann Ausgaben zählen; ein zu früher Vertrag kann die Förderung kosten."
            (action, link) = ("Fragen und Programme ansehen", place.price)
            help = Self.names(["inge", "sab"])
        case .assign(let count):
            title =
                count == 1
                ? "Bei einem Schritt entscheiden: selbst machen oder vergeben?"
                : "Bei \(count) Schritten entscheiden: selbst machen oder vergeben?"
            reason = "Daraus folgen Aufwand, Kosten und die Leistungsbeschreibung für ein Büro."
            (action, link) = ("Fahrplan öffnen", place.roadmap)
            help = Self.names(["inge"])
        case .quickCheck(let open):
            title = "Schnellcheck: \(OverviewTexts.questions(open)) offen"
            reason =
                "Aus Ihrem Wissen werden Vorschläge für Stärken, Schwächen, Chancen und Risiken, Thema für Thema."
            (action, link) = ("Schnellcheck öffnen", place.quickCheck)
        case .workOn(let entry):
            title = entry.step.name
            reason = entry.step.task
            (action, link) = ("Schritt öffnen", place.step(entry.step.key))
            help = Self.names(entry.step.helpers)
        case .measures(let status, let count):
            (title, reason, action) = Self.measures(status, count)
            link = place.measures(status)
        }
    }

    private static func names(_ keys: [String]) -> String? {
        let names = keys.compactMap { Helper.named($0)?.name }
        return names.isEmpty ? nil : names.joined(separator: " · ")
    }

    private static func measures(_ status: MeasureStatus, _ count: Int) -> (String, String, String) {
        let one = count == 1
        switch status {
        case .idea:
            return (
                one ? "Eine Idee ausarbeiten" : "\(count) Ideen ausarbeiten",
                "Solange Ziel, Zeitraum und Kosten fehlen, lässt sich nicht entscheiden, was Vorrang hat.",
                one ? "Idee ansehen" : "Ideen ansehen"
            )
        case .draft:
            return (
                one ? "Einen Entwurf abstimmen" : "\(count) Entwürfe abstimmen",
                "Fragen Sie die Zuständigen und Beteiligten, ob Inhalt, Zeitraum und Kosten stimmen, und setzen Sie den Stand auf „abgestimmt“.",
                one ? "Entwurf ansehen" : "Entwürfe ansehen"
            )
        default:
            return (
                one
                    ? "Eine abgestimmte Maßnahme beschließen lassen"
                    : "\(count) abgestimmte Maßnahmen beschließen lassen",
                one
                    ? "Sie ist abgestimmt und kann dem Rat vorgelegt werden."
                    : "Sie sind abgestimmt und können dem Rat vorgelegt werden.",
                one ? "Maßnahme ansehen" : "Maßnahmen ansehen"
            )
        }
    }
}
