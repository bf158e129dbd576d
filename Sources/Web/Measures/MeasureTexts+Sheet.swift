import Domain
import HTML
import Values

/// The German words of the sheet.
extension MeasureTexts {
    static let about = "Worum geht es?"
    static let serves = "Wem dient es?"
    static let comesFrom = "Woher kommt es?"
    static let hangsTogether = "Was hängt zusammen?"
    static let profile = "Steckbrief"
    static let edit = "Bearbeiten"
    static let delete = "Löschen"
    static let neighbours = "Benachbarte Maßnahmen"
    static let previous = "Vorige Maßnahme: "
    static let following = "Nächste Maßnahme: "
    static let noDescription = "Noch nicht beschrieben."
    static let noGoal = "Noch ist kein Ziel genannt."

    static let doubts = "Bitte prüfen: Grundlagen haben sich geändert"
    static let doubtsText = """
        Die Maßnahme stützt sich auf Einträge, die seither einen neuen Inhalt haben. Sehen Sie nach, ob sie noch stimmt, \
        und bestätigen Sie es dann.
        """
    static let stillHolds = "Weiter gültig"
    static let toCheck = "zu prüfen"
    static let changedSince = "; dieser Eintrag wurde seither geändert."

    static func moreDoubts(_ count: Int) -> String {
        count == 1 ? "Dazu kommt eine weitere Verknüpfung." : "Dazu kommen \(count) weitere Verknüpfungen."
    }

    static let inThousands = "Angaben in T€"
    static let year = "Jahr"
    static let sum = "Summe"
    static let share = "Anteil"
    static let openAmount = "offen"
    static let covered = "rechnerisch gedeckt"
    static let coveredText = "Das ist nur gerechnet. Es sagt nicht, ob Förderung bewilligt ist."
    static let notCovered = "Kosten und Deckung gehen noch nicht auf"

    static func noPlan(_ cost: CostRange?) -> String {
        cost.map { "Grob geschätzt: \(thousands($0)) T€. Wer wann was zahlt, ist noch offen." }
            ?? "Was die Maßnahme kostet und wer es zahlt, ist noch offen."
    }

    static func short(_ horizon: MeasureHorizon) -> String {
        switch horizon {
        case .short: "kurz"
        case .medium: "mittel"
        case .long: "lang"
        case .undated: "offen"
        }
    }

    /// "M-06 Klimagerechter Markt"
    static func name(_ element: Element) -> String {
        element.code.map { "\($0) \(element.title)" } ?? element.title
    }

    /// What lies at an end that is no element.
    static func name(_ end: LinkEnd) -> String {
        switch end {
        case .element: "Eintrag"
        case .figure(let key): "Zahl \(key)"
        case .contribution(let key): "Beitrag \(key)"
        case .mapFeature(let key): "Kartenobjekt \(key)"
        case .passage(let key): "Textstelle \(key)"
        case .file(let key): "Datei \(key)"
        }
    }

    /// How the measure and the other end belong together, seen from the measure.
    static func relation(_ relation: LinkRelation, isOut: Bool) -> String {
        switch (relation, isOut) {
        case (.serves, true): "Ziel"
        case (.serves, false): "dient dieser Maßnahme"
        case (.restsOn, true): "Grundlage"
        case (.restsOn, false): "beruht auf dieser Maßnahme"
        case (.belongsTo, true): "gehört dazu"
        case (.belongsTo, false): "Teil dieser Maßnahme"
        case (.interactsWith, _): "Wechselwirkung"
        case (.mentions, true): "wird genannt"
        case (.mentions, false): "nennt diese Maßnahme"
        case (.attaches, _): "Anlage"
        }
    }

    static func verb(_ relation: LinkRelation) -> String {
        switch relation {
        case .serves: "dient"
        case .restsOn: "beruht auf"
        case .belongsTo: "gehört zu"
        case .interactsWith: "wirkt auf"
        case .mentions: "nennt"
        case .attaches: "enthält"
        }
    }

    /// Text as it was typed, an empty line parting paragraphs.
    @HTMLBuilder static func paragraphs(_ text: String, missing: String? = noDescription) -> HTML {
        if text.isEmpty {
            if let missing { p(.class("kern-body")) { missing } }
        } else {
            HTML.each(text.split(separator: "\n\n")) { part, out in
                out.append(p(.class("kern-body")) { lines(String(part)) })
            }
        }
    }

    /// Text whose line ends stay.
    static func lines(_ text: String) -> HTML {
        var html = HTML()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { html.append(br()) }
            html.text(String(line))
        }
        return html
    }
}
