import Domain

/// The German sentences of the draft, one catalogue for page, PDF and Word.
enum DraftTexts {
    static func title(_ municipality: Municipality) -> String { "\(municipality.name): erster Entwurf für das INSEK" }
    static let subtitle = "Was offene Daten sagen, was fehlt, wer zahlt und was als Nächstes zu tun ist"
    static let whatTitle = "Was das ist und was nicht"
    static let what = """
        Ein INSEK wird ausgehandelt, nicht ausgerechnet. Dieser Entwurf nimmt Ihnen das Zusammentragen ab: Er stellt \
        bereit, was amtliche Daten über Ihre Gemeinde sagen, benennt jede Lücke mit dem Weg, sie zu schließen, und schlägt \
        einen Fahrplan vor. Bewerten, gewichten und entscheiden können nur Sie. Dörfliche Gemeinden dürfen ihr Konzept \
        INGEKO nennen; beide sind gleichwertig.
        """
    static let steps = "Die nächsten zehn Schritte"
    static let stepsLead = "In dieser Reihenfolge kommen Sie in wenigen Wochen vom Vorsatz zum Beschluss."
    static let framework = "Lage und Rahmen"
    static let aims = "Ziele übergeordneter Pläne"
    static let aimsLead = """
        Landesentwicklungsplan, Regionalplan, Regionales Entwicklungskonzept und LEADER-Entwicklungsstrategie setzen den \
        Rahmen. Gehen Sie die Fragen einmal durch und schreiben Sie zu jeder einen Satz: Was steht dort, und unterstützt es \
        Ihre Ziele oder steht es ihnen entgegen?
        """
    static let aimsTable = "Elf Aspekte übergeordneter Ziele"
    static let aspect = "Aspekt"
    static let question = "Frage an Sie"
    static let `where` = "Hier nachsehen"
    static let people = "Menschen und Haushalte"
    static let homes = "Gebäudebestand"
    static let peers = "Im Vergleich"
    static let noPeers = """
        In den eingelesenen Daten gibt es zu wenige Gemeinden ähnlicher Größe. Ein Vergleich mit ganz anderen Orten würde \
        mehr verwirren als helfen; fragen Sie die Fachstelle INGE nach einer passenden Gruppe.
        """
    static let peersTable = "Die Gemeinde neben ihren Vergleichsgemeinden"
    static let indicator = "Merkmal"
    static let median = "Mitte (Median)"
    static let lowest = "kleinster Wert"
    static let highest = "größter Wert"
    static let medianMethod = """
        Die Hälfte der Vergleichsgemeinden liegt unter dem Median, die andere Hälfte darüber. Ein Unterschied ist ein Anlass \
        zum Nachfragen, kein Urteil.
        """

    static func rule(_ rule: PeerGroup.Rule) -> String {
        switch rule {
        case .sameKind:
            """
            Verglichen wird mit den Gemeinden, die Ihrer an Einwohnern am nächsten kommen: höchstens zehn, Städte mit \
            Städten und Gemeinden mit Gemeinden, von zwei Dritteln bis zum Anderthalbfachen Ihrer Größe.
            """
        case .anyKind:
            """
            Gemeinden fast gleicher Größe gibt es zu wenige. Verglichen wird deshalb mit höchstens zehn Gemeinden von \
            einem Drittel bis zum Dreifachen Ihrer Größe; lesen Sie die Unterschiede mit Vorsicht.
            """
        }
    }

    static let topics = "Die sieben Themen des Mindeststandards"
    static let topicsLead = """
        Jedes INSEK behandelt diese sieben Themen. „Kein Handlungsbedarf, weil …“ ist eine gültige Aussage, wenn sie \
        begründet ist.
        """
    static let crossCutting = "Querschnittsthemen"
    static let crossCuttingLead = "Sie wirken in fast alle Handlungsfelder hinein und werden dort mitgedacht."
    static let known = "Was bekannt ist"
    static let nothingKnown =
        "Offene Daten sagen dazu nichts über eine einzelne Gemeinde. Hier wissen Sie mehr als jede Statistik."
    static let remarkable = "Was auffällt"
    static let missing = "Das fehlt"
    static let way = "So kommen Sie daran"
    static let whom = "Wer es hat"
    static let prompts = "Woran zu denken ist"
    static let mayGo = "Darf das weg?"

    static func gaps(_ topic: String) -> String { "\(topic): was fehlt und wie Sie es bekommen" }

    static let funding = "Fördermöglichkeiten"
    static let fundingLead =
        "Es zählt der Tag der Antragstellung. Die Sätze stehen in den Richtlinien und können sich ändern."
    static let fundingTable = "Programme auf einen Blick"
    static let programme = "Programm"
    static let role = "Rolle des INSEK"
    static let citation = "Quelle"
    static let rate = "Fördersatz"
    static let ownShare = "Eigenanteil"
    static let forYou = "Für Sie"
    static let nothingAgainst = "Möglich. Nach den bekannten Zahlen spricht nichts dagegen."
    static let price = "Was kostet das INSEK und wer zahlt es?"
    static let priceLead = """
        Was ein Büro kostet, steht in keiner Quelle: Es hängt davon ab, was Sie vergeben. Tragen Sie im Fahrplan je Schritt \
        eine Spanne ein, sobald Angebote vorliegen.
        """
    static let questions = "Vorher fragen"
    static let roadmap = "Fahrplan"
    static let roadmapNote = """
        Wochen, Personentage, die Sommerpause des Rates im Juli und August und der Donnerstag als Sitzungstag sind \
        Annahmen der Werkstatt und änderbar. Feiertage und die Tage zwischen Weihnachten und Neujahr sind berücksichtigt.
        """
    static let roadmapTable = "Schritte bis zum Schlussbeschluss"
    static let step = "Schritt"
    static let from = "von"
    static let until = "bis"
    static let days = "Personentage selbst"
    static let daysWithBureau = "mit Büro"
    static let doer = "Wer es tun kann"
    static let participation = "Beteiligung"
    static let participationLead = "Diese Formate passen zur Größe Ihrer Gemeinde. Wenige gute sind besser als viele."
    static let format = "Format"
    static let aim = "Ziel"
    static let advice = "Rat"
    static let opportunities = "Gelegenheiten"
    static let opportunitiesLead = "Gehen Sie dorthin, wo die Leute schon sind:"
    static let groundRules = "Sieben Grundregeln"
    static let eightQuestions = "Acht Fragen vor jedem Schritt"

    static func formatTable(_ name: String) -> String { "Formate für \(name)" }

    static let leaveOut = "Was darf weg?"
    static let leaveOutLead = """
        Wichtiger als formale Vollständigkeit ist, dass das Konzept klar sagt, wohin Sie wollen, was Vorrang hat und wie Sie \
        es umsetzen. Die Tabellen sagen, was Pflicht ist, was sich empfiehlt und was Sie ohne Schaden weglassen können.
        """
    static let stepsTable = "Schritte: Pflicht, empfohlen, verzichtbar"
    static let annexTable = "Anlagen: Pflicht, empfohlen, verzichtbar"
    static let part = "Teil"
    static let level = "Stufe"
    static let reason = "Warum"
    static func affected(_ count: Int) -> String { count == 1 ? "Betroffenes Programm" : "Betroffene Programme" }
    static let help = "Wer hilft?"
    static let helpLead = "Sie müssen das nicht allein schaffen. Kontakte ändern sich; prüfen Sie sie vor dem Anruf."
    static let helpTable = "Stellen, die helfen"
    static let helper = "Stelle"
    static let offer = "Angebot"
    static let cost = "Kosten"
    static let contact = "Kontakt"
    static let sources = "Quellen der Zahlen"
    static let works = "Leitfaden, Richtlinien und Artikel"
    static let worksNote = "In Klammern genannte Stellen beziehen sich auf diese Werke, in der angegebenen Fassung."
}
