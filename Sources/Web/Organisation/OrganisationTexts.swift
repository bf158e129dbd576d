import Actions
import Domain
import Values

/// The German words of working time and bodies.
enum OrganisationTexts {
    static let time = "Zeit für das INSEK"
    static let duty = "Funktion"
    static let dutyHint = "Zum Beispiel: Hauptamt, Ansprechpartnerin INSEK"
    static let hours = "Stunden in der Woche für das INSEK"
    static let hoursHint =
        "In ganzen Stunden, zum Beispiel 4. Leer heißt „noch keine Angabe“, 0 heißt „keine freie Stunde“."
    static let unknown = "noch keine Angabe"
    static let changeTime = "Zeit eintragen"
    static let saveTime = "Zeit speichern"
    static let back = "Zurück zum Team"
    static let nobodySaid = "Wie viel Zeit Ihr Team in der Woche für das INSEK hat, hat noch niemand eingetragen."
    static let wholeHours = "Bitte geben Sie ganze Stunden an, zum Beispiel 4."

    static let bodies = "Gremien"
    static let bodiesLead = "Wer das Konzept erarbeitet und wer darüber entscheidet."
    static let noBody =
        "Noch ist kein Gremium eingetragen. Zum Beispiel: Steuerungsrunde (arbeitet), Stadtrat (entscheidet)."
    static let add = "Gremium hinzufügen"
    static let edit = "Gremium ändern"
    static let name = "Name"
    static let nameHint = "Zum Beispiel: Steuerungsrunde, Technischer Ausschuss, Begleitgruppe"
    static let level = "Wozu ist es da?"
    static let members = "Mitglieder"
    static let membersHint = "Wie viele Menschen darin sitzen, zum Beispiel 5."
    static let wholeMembers = "Bitte geben Sie eine ganze Zahl an, zum Beispiel 12."
    static let cadence = "Wie oft trifft es sich?"
    static let cadenceHint = "In Ihren Worten, zum Beispiel: alle zwei Wochen, montags 9:30 Uhr"
    static let lastMet = "Letzte Sitzung"
    static let lastMetHint = "Zum Beispiel: 08.10.2026"
    static let save = "Gremium speichern"
    static let remove = "Gremium löschen"

    static func about(_ level: BodyLevel) -> String {
        switch level {
        case .work: "Bereitet vor, arbeitet Inhalte aus, stimmt sich ab."
        case .decision: "Berät und beschließt."
        }
    }

    static func timeOf(_ name: String) -> String { "\(time): \(name)" }

    static func changing(_ name: String) -> String { "Zeit eintragen: \(name)" }

    static func hours(_ count: Int?) -> String {
        guard let count else { return unknown }
        return count == 1 ? "1 Stunde in der Woche" : "\(GermanNumber.text(count)) Stunden in der Woche"
    }

    /// All of the team together.
    static func sum(_ organisation: Organisation) -> String {
        guard let sum = organisation.hours else { return nobodySaid }
        return "Zusammen \(hours(sum))."
    }

    static func members(_ count: Int) -> String {
        count == 1 ? "1 Mitglied" : "\(GermanNumber.text(count)) Mitglieder"
    }

    /// "5 Mitglieder · alle zwei Wochen · zuletzt am 08.10.2026"
    static func facts(_ body: Body) -> String {
        let said: [String?] = [
            body.members.map { members($0) }, body.cadence.isEmpty ? nil : body.cadence,
            body.lastMet.map { "zuletzt am \($0.german)" },
        ]
        let known = said.compactMap(\.self)
        return known.isEmpty ? unknown : known.joined(separator: " · ")
    }

    static func question(_ body: Body) -> String { "Gremium „\(body.name)“ löschen?" }
    static let consequence =
        "Es steht danach nicht mehr auf dieser Seite. Im Verlauf bleibt, was eingetragen war; Menschen und Rollen ändern sich nicht."

    static func conflict(_ stored: Body) -> String {
        "Inzwischen hat jemand anderes das Gremium geändert (\(stored.name), \(stored.level.germanName), \(facts(stored))). "
            + "Ihre Eingaben stehen noch hier; mit „\(save)“ ersetzen Sie die anderen."
    }

    static func conflict(_ stored: WorkingTime) -> String {
        let said = (stored.duty.isEmpty ? "" : "\(stored.duty), ") + hours(stored.hours)
        return "Inzwischen hat jemand anderes die Zeit geändert (\(said)). "
            + "Ihre Eingaben stehen noch hier; mit „\(saveTime)“ ersetzen Sie die anderen."
    }
}
