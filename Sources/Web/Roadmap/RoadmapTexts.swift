import Domain
import Reports
import Values

/// The German words of the timetable and its steps.
enum RoadmapTexts {
    static let title = "Fahrplan"
    /// In the browser's tab: the draft has a chapter of the same name.
    static let tab = "Fahrplan: wer macht was"
    static let lead = """
        Tage und Personentage sind Annahmen der Werkstatt. Öffnen Sie einen Schritt, um zu sagen, wer ihn macht, was er \
        kostet und wann er erledigt ist; alles Spätere rechnet sich neu.
        """
    static let ourTime = "Unsere Zeit"
    static let paid = "Ausgaben für Dritte"
    static let paper = "Fahrplan (Word)"
    static let services = "Leistungsbeschreibung (Word)"
    static let nothingGivenAway = """
        Sobald Sie bei einem Schritt „An ein Büro vergeben“ wählen, entsteht hier die Leistungsbeschreibung für das Büro.
        """
    static let table = "Schritte bis zum Schlussbeschluss, mit Personentagen der Verwaltung und Kosten für Dritte"
    static let step = "Schritt"
    static let from = "Von"
    static let until = "Bis"
    static let doer = "Wer macht es?"
    static let who = "Wer"
    static let undecided = "noch offen"
    static let undecidedChoice = "Noch offen"
    static let days = "Personentage der Verwaltung"
    static let shortDays = "Tage"
    static let costs = "Kosten für Dritte"
    static let shortCosts = "Kosten"
    static let unknownCost = "offen"
    static let state = "Stand"
    static let done = "erledigt"
    static let running = "läuft"
    static let overdue = "überfällig"

    static let result = "Danach liegt vor"
    static let needed = "Muss das sein?"
    static let helpers = "Wer hilft?"
    static let ours = "Was bei Ihnen gilt"
    static let oursLead = "Alles ist freiwillig und lässt sich jederzeit ändern."
    static let spent = "Davon schon geleistet"
    static let spentHint = "In ganzen Tagen. Ohne Angabe zählt ein erledigter Schritt mit den geplanten Tagen."
    static let costsHint = "Was Sie anderen bezahlen, in Euro; die zweite Zahl darf leer bleiben."
    static let due = "Fester Termin für das Ende"
    static let dueHint = "Zum Beispiel eine Sitzung: 03.12.2026. Ohne Angabe rechnet die Werkstatt."
    static let doneOn = "Erledigt am"
    static let doneHint = "Zum Beispiel: 12.03.2026. Leer, solange der Schritt nicht erledigt ist."
    static let save = "Schritt speichern"
    static let cancel = "Zurück zum Fahrplan"
    static let wholeDays = "Bitte geben Sie ganze Tage an, zum Beispiel 3."
    static let doneTomorrow =
        "Dieser Tag liegt in der Zukunft. Ein geplanter Tag gehört in das Feld „\(due)“."

    static func span(_ roadmap: Roadmap, today: Day) -> String {
        let month = roadmap.month(of: today)
        let place = month > 0 && today <= roadmap.end ? " Heute ist Monat \(month) von \(roadmap.months)." : ""
        return "Vom \(roadmap.start.german) bis zum Schlussbeschluss am \(roadmap.end.german).\(place)"
    }

    static func span(_ entry: Roadmap.Entry) -> String {
        entry.isDone
            ? "Erledigt am \(entry.end.german)" : "\(entry.begin.german) bis \(entry.end.german)"
    }

    static func time(_ roadmap: Roadmap) -> String {
        let (spent, planned) = (roadmap.spentStaffDays, roadmap.plannedStaffDays)
        let done =
            spent <= planned
            ? "\(GermanNumber.text(spent)) von \(days(planned)) geleistet"
            : "\(staffDays(spent)) geleistet, geplant: \(GermanNumber.text(planned))"
        let isAssumed = roadmap.entries.contains { $0.plan.staffDays == nil }
        return isAssumed ? "\(done) (Annahme der Werkstatt, änderbar)" : done
    }

    /// Behind "von".
    static func days(_ count: Int) -> String {
        count == 1 ? "1 Personentag" : "\(GermanNumber.text(count)) Personentagen"
    }

    static func staffDays(_ count: Int) -> String {
        count == 1 ? "1 Personentag" : "\(GermanNumber.text(count)) Personentage"
    }

    static func programmes(_ count: Int) -> String { count == 1 ? "Betroffenes Programm" : "Betroffene Programme" }

    static func formats(_ count: Int) -> String { count == 1 ? "Passendes Format" : "Passende Formate" }

    static func cost(_ roadmap: Roadmap) -> String {
        guard let cost = roadmap.cost else { return "Noch bei keinem Schritt angegeben" }
        let count = roadmap.entries.count { $0.plan.cost != nil }
        return "\(cost.german); angegeben bei \(count) von \(roadmap.entries.count) Schritten"
    }

    static func daysHint(_ step: ProcessStep) -> String {
        let assumed =
            step.doers.contains(.bureau)
            ? "\(step.staffDays), mit Büro \(step.staffDaysWithBureau)" : "\(step.staffDays)"
        return "In ganzen Tagen. Annahme der Werkstatt: \(assumed)."
    }

    static func about(_ doer: ProcessStep.Doer, _ step: ProcessStep) -> String {
        switch doer {
        case .ourselves: "Braucht etwa \(staffDays(step.staffDays)) (Annahme)."
        case .bureau:
            "Bei Ihnen \(step.staffDaysWithBureau == 1 ? "bleibt" : "bleiben") etwa \(staffDays(step.staffDaysWithBureau)) (Annahme); Kosten tragen Sie unten ein."
        case .advised: "Sie machen es selbst, die Fachstelle INGE berät kostenfrei."
        }
    }

    static func conflict(_ stored: StepPlan) -> String {
        let said = [
            stored.doer.map { "\(doer) \($0.germanName)" }, stored.staffDays.map { "Personentage \($0)" },
            stored.spentDays.map { "geleistet \($0)" }, stored.cost.map { "Kosten \($0.german)" },
            stored.due.map { "Termin \($0.german)" }, stored.done.map { "erledigt am \($0.german)" },
        ].compactMap(\.self)
        return
            "Inzwischen hat jemand anderes den Schritt geändert (\(said.isEmpty ? "alles leer" : said.joined(separator: ", "))). "
            + "Ihre Eingaben stehen noch hier; mit „\(save)“ ersetzen Sie die anderen."
    }
}
