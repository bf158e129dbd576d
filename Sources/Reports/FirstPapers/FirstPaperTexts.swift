import Domain
import Values

/// The German sentences of the papers of the first week.
enum FirstPaperTexts {
    static let mark = "Entwurf der Verwaltung"
    static let exampleMark = "Entwurf der Verwaltung. Beispieldaten – erfunden"
    static let sources = "Quellen"
    static let open = "noch offen"
    static let openCost = "noch offen; Angebote liegen nicht vor"
    static let openShare = "noch offen; er hängt von der Förderung ab"
    static let noContact =
        "Wen Sie ansprechen können, geben wir mit dem Beschluss bekannt. Bis dahin hilft das Rathaus weiter."

    /// As the timetable has it once the municipality has said who does what.
    static func effort(_ roadmap: Roadmap) -> String {
        let (assumed, planned) = (roadmap.staffDays, roadmap.plannedStaffDays)
        let days = "\(GermanNumber.text(planned)) \(planned == 1 ? "Personentag" : "Personentage")"
        return planned == assumed ? "\(days), wenn alles selbst gemacht wird " : "\(days) nach dem Fahrplan "
    }

    static func openAndFixed(_ council: String) -> String {
        """
        Offen ist, welche Ziele wir uns setzen, welche Maßnahmen Vorrang haben und wie sie aussehen. Nicht offen sind \
        gesetzliche Pflichten und die Höhe von Förderungen. Das letzte Wort hat der \(council); er begründet öffentlich, \
        wenn er anders entscheidet als vorgeschlagen.
        """
    }

    /// Our own list: the official one is not among the sources.
    static func checklist(_ funding: ProcessFundingState) -> [(question: String, answer: String)] {
        [
            (
                "Stimmt der Beschluss mit geltenden Konzepten der Gemeinde überein?",
                "Ja; bestehende Konzepte werden einbezogen und abgeglichen."
            ),
            ("Sind Folgen für den Haushalt benannt?", "Ja, soweit bekannt; offene Beträge sind als offen bezeichnet."),
            (
                "Ist die Förderung geklärt?",
                funding == .granted
                    ? "Ja, sie ist bewilligt."
                    : "Noch nicht; Beschlusspunkt 5 regelt, dass vorher kein Vertrag geschlossen wird."
            ),
            ("Sind alle Ortsteile berücksichtigt?", "Ja, das Konzept umfasst das ganze Gemeindegebiet."),
            ("Ist die Beteiligung vorgesehen?", "Ja, siehe Beschlusspunkt 4 und Fahrplan."),
            ("Sind Klimaschutz und Klimaanpassung bedacht?", "Ja, als Querschnittsthema des Konzepts."),
            ("Sind Barrierefreiheit und Teilhabe bedacht?", "Ja, als Thema und als Querschnittsthema des Konzepts."),
            (
                "Sind Nachbargemeinden und Landkreis einbezogen?",
                "Ja, als Träger öffentlicher Belange und bei gemeinsamen Vorhaben."
            ),
            ("Wird der Beschluss veröffentlicht?", "Ja, mit dem Fahrplan im Amtsblatt."),
        ]
    }
}
