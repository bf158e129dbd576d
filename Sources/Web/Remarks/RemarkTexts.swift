import Domain

/// The German sentences of the remark form.
enum RemarkTexts {
    static let title = "Hinweis geben"
    static let introduction = """
        Stimmt eine Zahl, ein Name oder ein Umriss nicht? Schreiben Sie uns, was nicht stimmt und woran Sie es merken. \
        Bitte nennen Sie keine Namen und keine privaten Angaben.
        """
    static let subject = "Worum geht es?"
    static let text = "Was stimmt nicht?"
    static let textHint = "10 bis 2000 Zeichen. Nennen Sie, wenn möglich, eine Quelle, in der wir nachsehen können."
    static let send = "Hinweis senden"
    static let thanksTitle = "Vielen Dank für Ihren Hinweis"
    static let thanks = "Ihr Hinweis ist gespeichert. Wir prüfen ihn an der Quelle."
    static let back = "Zurück zum Steckbrief"
    static let noSubject = "Wählen Sie aus, worum es geht."
    static let noText = "Schreiben Sie, was nicht stimmt."
    static let unavailable = """
        Der Hinweis konnte gerade nicht gespeichert werden, weil die Datenbank nicht erreichbar ist. Ihr Text steht noch \
        unten. Bitte senden Sie ihn in einer Minute noch einmal.
        """

    static let full = """
        Der Hinweis konnte nicht gespeichert werden, weil auf dem Server kein Platz mehr ist. Ihr Text steht noch unten. \
        Bitte versuchen Sie es später noch einmal.
        """

    static func name(_ subject: RemarkSubject) -> String {
        switch subject {
        case .inhabitants: "Einwohnerzahl"
        case .area: "Fläche oder Dichte"
        case .ages: "Altersgruppen"
        case .neighbours: "Nachbargemeinden"
        case .map: "Karte"
        case .other: "Etwas anderes"
        }
    }
}
