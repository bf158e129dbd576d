/// What stands before the first contract with a bureau: a signature that comes too early can cost the grant.
public struct PreparationWarning: Hashable, Sendable {
    public let title: String
    /// One or two sentences each, to be read in this order.
    public let sentences: [String]
    /// Whom to ask first, in this order.
    public let questions: [Question]
    public let citations: [Citation]

    /// A question to somebody who helps.
    public struct Question: Hashable, Sendable {
        /// The key of `Helper`.
        public let helper: String
        public let text: String

        public init(_ helper: String, _ text: String) {
            self.helper = helper
            self.text = text
        }
    }

    public init(title: String, sentences: [String], questions: [Question], citations: [Citation]) {
        self.title = title
        self.sentences = sentences
        self.questions = questions
        self.citations = citations
    }
}

extension PreparationFunding {
    public static let warning = PreparationWarning(
        title: "Erst fragen, dann unterschreiben",
        sentences: [
            "Schließen Sie keinen Vertrag mit einem Büro, bevor feststeht, ab wann Ausgaben für Ihr INSEK zählen. Ein "
                + "zu früher Vertrag kann die Förderung kosten.",
            "Als Beginn gilt grundsätzlich der Abschluss eines Vertrags über Lieferungen oder Leistungen, die zur "
                + "Ausführung gehören. Wird nur ein Konzept gefördert, kann schon der Auftrag an das Büro der Beginn "
                + "sein.",
            "Bei beantragten Ausgaben unter 1.000.000\u{A0}Euro dürfen Gemeinden in der Regel beginnen, sobald der "
                + "Antrag bei der Bewilligungsbehörde eingegangen ist; einzelne Richtlinien haben eigene Regeln, und "
                + "einen Anspruch auf den Zuschuss gibt das nicht.",
            "Müssen Sie früher unterschreiben, vereinbaren Sie ein Rücktrittsrecht oder eine Bedingung für den Fall, "
                + "dass der Zuschuss ausbleibt: Ein solcher Vertrag gilt nicht als Beginn.",
            "In der Städtebauförderung ist die planerische Vorbereitung kein Maßnahmebeginn. Hier kommt es auf das "
                + "Jahr an: Es zählen nur Ausgaben ab dem Vorjahr der Programmaufnahme.",
            "Bei LEADER zählt schon die erste rechtsverbindliche Verpflichtung, die nicht mehr rückgängig zu machen "
                + "ist, als Beginn, und es werden nur Ausgaben gefördert, die nach dem Antrag entstanden sind.",
        ],
        questions: [
            .init("inge", "Welches Programm passt zu uns, und was muss unser INSEK dafür mindestens enthalten?"),
            .init(
                "sab",
                "Wann ist der nächste Antragstermin der Städtebauförderung, und ab welchem Tag dürfen Auftrag und "
                    + "Ausgaben für das INSEK liegen? Bitten Sie um eine schriftliche Antwort."),
            .init(
                "planungsverband",
                "Wenn Nachbarn mitmachen: Fällt unser Vorhaben unter die FR-Regio, und bis wann ist es anzumelden?"),
            .init("lag", "Welche Aufrufe laufen, und welche Ziele der LES müssen wir im INSEK aufgreifen?"),
            .init("landkreis", "Welche Ziele und Infrastrukturplanungen des Landkreises müssen wir abgleichen?"),
        ],
        citations: [
            Citation(.grantRules, "Nr. 1.3 und 1.3.1"),
            Citation(.stbaue, "Nr. 4.4.2, 4.6.1 und 4.6.2; Abschnitt B, Vorbereitung"),
            Citation(.leaderDirective, "Teil B Ziffer I.2"),
        ])
}
