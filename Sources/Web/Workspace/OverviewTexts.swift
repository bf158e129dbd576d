import Domain
import Values

/// The German words of a concept's overview.
enum OverviewTexts {
    static let begin = "Anfangen: In 10 Minuten zum ersten Entwurf"
    static let beginText = """
        Aus den Daten Ihrer Gemeinde ist schon ein Entwurf entstanden: Zahlen mit Quellen, Lücken, Förderung, Fahrplan und \
        Beteiligung. Lesen Sie ihn, nehmen Sie die Vorlage mit in die nächste Besprechung, und entscheiden Sie, wer was macht.
        """
    static let draft = "Entwurf ansehen"
    static let resolution = "Vorlage für den Einleitungsbeschluss (Word)"
    static let assign = "Selbst machen oder vergeben?"
    static let papers = "Alle Papiere ansehen"
    static let quickCheck = "Schnellcheck beginnen"
    static let measure = "Erste Maßnahme anlegen"

    static let nothingYet = "Noch keine Maßnahmen"
    static let nothingYetText = "Sobald es Maßnahmen gibt, die Sie sehen dürfen, stehen sie hier."
    static let time = "Ich habe heute Zeit für"
    static let next = "Als Nächstes"
    static let nothingNext = "In dieser Zeit wartet nichts. Wählen Sie eine längere, oder sehen Sie in den Fahrplan."
    static let help = "Hilfe"
    static let standing = "Was schon steht"
    static let measures = "Maßnahmen"
    static let steps = "Schritte erledigt"
    static let quick = "Fragen im Schnellcheck beantwortet"
    static let opened = "Einleitungsbeschluss"
    static let dates = "Termine"
    static let advice = "Telefonsprechstunde der Fachstelle INGE, 10 bis 12 und 13 bis 17 Uhr"
    static let ourTime = "Reicht unsere Zeit?"
    static let noHours = "Wie viele Stunden Ihr Team in der Woche hat, ist noch nicht eingetragen."
    static let enterHours = "Stunden eintragen"
    static let hourAssumption = "Annahme: \(TimeCheck.hoursOfDay) Stunden je Personentag."
    static let moreTime = """
        Fragen Sie die Fachstelle INGE, sie berät kostenfrei, oder sehen Sie im Fahrplan, welche Schritte ein Büro \
        übernehmen kann.
        """
    static let ourMoney = "Unser Geld"
    static let conceptCost = "Kosten des Konzepts"
    static let costsByYear = "Kosten nach Jahren"
    static let notStated = "noch keine Angabe"
    static let assumption =
        "Personentage und Termine sind Annahmen der Werkstatt, solange Sie nichts anderes eintragen."
    static let all = "Alle Maßnahmen"
    static let others = "Das haben andere zuletzt getan"
    static let nobody = "Bisher hat noch niemand anderes etwas geändert."

    static func hello(_ name: String, _ today: Day) -> String {
        "Guten Tag, \(name). Heute ist \(today.weekday.germanName), der \(today.german)."
    }

    static func name(_ time: TimeChoice) -> String { time == .hour ? "1 Stunde" : "\(time.rawValue) Minuten" }

    static func minutes(_ step: NextStep) -> String {
        "etwa \(step.minutes) Minuten\(step.comesInPortions ? ", geht in Portionen" : "") (Annahme)"
    }

    static func questions(_ count: Int) -> String { count == 1 ? "1 Frage" : "\(GermanNumber.text(count)) Fragen" }

    static func count(_ done: Int, of all: Int) -> String {
        "\(GermanNumber.text(done)) von \(GermanNumber.text(all))"
    }

    static func measures(_ count: Int) -> String {
        count == 1 ? "1 Maßnahme" : "\(GermanNumber.text(count)) Maßnahmen"
    }

    static func name(_ status: MeasureStatus) -> String {
        status.germanName.prefix(1).uppercased() + status.germanName.dropFirst()
    }

    static func opening(_ entry: Roadmap.Entry?, known: Bool) -> String {
        guard let entry else { return notStated }
        if entry.isDone { return "am \(entry.end.german) gefasst" }
        return known ? "geplant am \(entry.end.german)" : "noch kein Tag festgelegt"
    }

    static func occasion(_ date: OverviewDate) -> String {
        switch date.occasion {
        case .end(let entry) where entry.step.key.isDecidedByCouncil: "Rat: \(entry.step.name)"
        case .end(let entry): "Ende: \(entry.step.name)"
        case .paper(let entry): "Vorlage fertig: \(entry.step.name)"
        case .advice: advice
        }
    }

    static func day(_ day: Day) -> String { "\(day.weekday.germanName.prefix(2)) \(day.german)" }
}
