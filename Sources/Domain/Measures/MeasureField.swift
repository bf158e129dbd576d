/// The fields of a measure, in the order of forms and files. The raw value names them in forms, CSV and problems.
public enum MeasureField: String, CaseIterable, Sendable {
    case code = "nummer"
    case title = "titel"
    case goal = "ziel"
    case place = "ort"
    case ortsteile = "ortsteile"
    case description = "beschreibung"
    case costLow = "kosten_von"
    case costHigh = "kosten_bis"
    case yearFrom = "jahr_von"
    case yearTo = "jahr_bis"
    case responsible = "zustaendig"
    case deputy = "vertretung"
    case participants = "beteiligte"
    case priority = "vorrang"
    case status = "stand"
    case withoutFunding = "ohne_foerderung"
    case runningCosts = "folgekosten"
    case runningCostsNote = "folgekosten_hinweis"
    case plan = "finanzplan"

    public var germanName: String {
        switch self {
        case .code: "Nummer"
        case .title: "Titel"
        case .goal: "Ziel"
        case .place: "Ort"
        case .ortsteile: "Ortsteile"
        case .description: "Worum geht es?"
        case .costLow: "Kosten von"
        case .costHigh: "Kosten bis"
        case .yearFrom: "Beginn"
        case .yearTo: "Ende"
        case .responsible: "Zuständig"
        case .deputy: "Vertretung"
        case .participants: "Beteiligte"
        case .priority: "Vorrang"
        case .status: "Stand"
        case .withoutFunding: "Ohne Förderung"
        case .runningCosts: "Folgekosten im Jahr"
        case .runningCostsNote: "Hinweis zu den Folgekosten"
        case .plan: "Kosten und Finanzierung"
        }
    }

    /// The longest text in characters; nil for what is no text.
    var longest: Int? {
        switch self {
        case .title, .place, .responsible, .deputy: 200
        case .goal, .runningCostsNote: 500
        case .participants, .withoutFunding: 2_000
        case .description: 20_000
        default: nil
        }
    }
}
