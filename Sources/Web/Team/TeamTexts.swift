import Access
import Actions
import Domain
import Values

/// The German sentences of the team page and of invitations.
enum TeamTexts {
    static let title = "Team und Gremien"
    static let introduction = "Wer an diesem Konzept mitarbeitet, und in welcher Rolle."
    static let caption = "Wer mitarbeitet"
    static let name = "Name"
    static let role = "Rolle"
    static let place = "Gilt für"
    static let state = "Einladung"
    static let actions = "Ändern"
    static let nobody = "Noch niemand hat in diesem Konzept eine Rolle."
    static let wholeConcept = "nur dieses Konzept"
    static func municipality(_ name: String) -> String { "\(name), alle Konzepte" }

    static func state(_ account: Account.State) -> String {
        switch account {
        case .invited: "noch offen"
        case .active: "angenommen"
        case .locked: "Konto gesperrt"
        }
    }
    static let expired = "abgelaufen"

    static func until(_ instant: Instant) -> String {
        // The instant is the first moment after the last day.
        "bis \(instant.adding(seconds: -1).berlin.day.german)"
    }
    static func level(_ level: Grant.Reach.Level) -> String {
        switch level {
        case .read: "darf lesen"
        case .comment: "darf lesen und kommentieren"
        case .edit: "darf lesen, kommentieren und bearbeiten"
        }
    }
    static func ortsteil(_ name: String) -> String { "Ortsteil \(name)" }
    static func element(_ code: String?, _ title: String) -> String { code.map { "\($0) \(title)" } ?? title }
    static func hidden(_ count: Int) -> String {
        count == 1 ? "1 gelöschter Eintrag" : "\(count) gelöschte Einträge"
    }

    static let end = "Rolle beenden"
    static func end(_ member: TeamMember) -> String {
        "Rolle beenden: \(member.account.name), \(member.grant.role.germanName)"
    }
    static let again = "Noch einmal einladen"
    static func again(_ member: TeamMember) -> String { "Noch einmal einladen: \(member.account.name)" }
    static func question(_ member: TeamMember) -> String {
        "Rolle „\(member.grant.role.germanName)“ von \(member.account.name) beenden?"
    }
    static func consequence(_ member: TeamMember) -> String {
        "\(member.account.name) sieht danach nichts mehr, wofür nur diese Rolle berechtigt. Das Konto und alles, was die "
            + "Person bisher geschrieben hat, bleiben. Sie können die Rolle jederzeit neu vergeben."
    }
    static let ownRole =
        "Das ist Ihre eigene Rolle. Danach können Sie sie sich nicht selbst zurückgeben."

    static let inviteTitle = "Jemanden einladen"
    static let chooseRole = "Welche Rolle soll die Person haben?"
    static let goOn = "Weiter"
    static func explained(_ role: Role) -> String {
        switch role {
        case .lead: "Leitet die Arbeit am Konzept, lädt andere ein und beendet Rollen."
        case .editor: "Bearbeitet das ganze Konzept, zum Beispiel in der Verwaltung der Gemeinde."
        case .planner: "Bearbeitet das ganze Konzept im Auftrag der Gemeinde, ohne interne Vorlagen für den Rat."
        case .council: "Liest interne Vorlagen für den Rat, sobald sie hier vorliegen; das Konzept selbst noch nicht."
        case .localCouncil: "Sieht nur, was den eigenen Ortsteil betrifft."
        case .guest: "Sieht nur ausgewählte Maßnahmen und nur für eine bestimmte Zeit."
        default: ""
        }
    }

    static func inviteAs(_ role: Role) -> String { "Einladen als \(role.germanName)" }
    static let otherRole = "Andere Rolle wählen"
    static let email = "E-Mail-Adresse"
    static let personName = "Vor- und Nachname"
    static let nameHint =
        "Die Person kann den Namen beim Annehmen noch ändern. Hat sie schon ein Konto, bleibt ihr Name."
    static let placeHint = "Rollen in der Gemeinde gelten in allen ihren Konzepten, auch in künftigen."
    static func here(_ name: String) -> String { "Gemeinde \(name)" }
    static let onlyHere = "Nur dieses Konzept"
    static let ortsteilLabel = "Ortsteil"
    static func ortsteilHint(_ known: [String]) -> String {
        known.isEmpty
            ? "Genau so geschrieben, wie er später in den Maßnahmen steht."
            : "Genau so geschrieben wie in den Maßnahmen: \(known.joined(separator: ", "))."
    }
    static let elements = "Welche Maßnahmen?"
    static let elementsHint = "Der Gast sieht diese Maßnahmen und nichts sonst."
    static let elementCodes = "Nummern der Maßnahmen"
    static let elementCodesHint = "Mit Komma getrennt, zum Beispiel M-01, M-07. Der Gast sieht diese und nichts sonst."
    static func unknownElement(_ text: String) -> String {
        "Die Maßnahme „\(text)“ gibt es nicht. Bitte geben Sie Nummern aus der Liste der Maßnahmen an."
    }
    static let noElements =
        "Dieses Konzept hat noch keine Maßnahme, die ein Gast sehen könnte. Legen Sie zuerst eine Maßnahme an."
    static let levelLabel = "Was darf die Person dort tun?"
    static let levelRead = "Lesen"
    static let levelComment = "Lesen und kommentieren"
    static let levelEdit = "Lesen, kommentieren und bearbeiten"
    static let lastDay = "Letzter Tag"
    static let lastDayHint = "Danach endet die Rolle von selbst, zum Beispiel am 31.12.2027."
    static let send = "Einladung senden"
    static let make = "Einladungslink erzeugen"
    static let noMail = "Diese Werkstatt verschickt keine E-Mails"
    static let noMailHelp = "Sie bekommen einen Link, den Sie der Person selbst geben."
    static let cancel = "Abbrechen"

    static func linkTitle(_ account: Account) -> String { "Einladung für \(account.name)" }
    static let linkNote = "Geben Sie diesen Link weiter"
    static func linkText(_ account: Account, until: Instant) -> String {
        "Wer ihn öffnet, wählt ein Passwort und ist dann als \(account.name) angemeldet. Geben Sie ihn deshalb nur an "
            + "\(account.email) weiter, am besten persönlich. Er wird nur jetzt gezeigt, gilt bis zum "
            + "\(until.berlin.german) und kann einmal benutzt werden."
    }
    static let link = "Einladungslink"
    static let pendingTitle = "Die Rolle ist vergeben"
    static func pending(_ account: Account) -> String {
        "\(account.name) wurde schon von anderer Stelle eingeladen und hat noch nicht geantwortet. Bitten Sie die Person, den "
            + "Link von dort zu öffnen. Danach gilt auch diese Rolle."
    }
    static let back = "Zurück zum Team"
}
