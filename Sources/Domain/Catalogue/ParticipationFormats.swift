/// A choice from the guideline's overview for places of every size, from a village to a large town.
extension ParticipationFormat {
    public static let all: [ParticipationFormat] = informing + takingPart + cooperating

    /// Occasions at which people meet anyway. The guideline names Stadtfest, Sportereignis and Flohmarkt; the rest are
    /// ours.
    public static let opportunities: [String] = [
        "Stadtfest", "Sportereignis", "Flohmarkt", "Dorffest", "Feuerwehrfest", "Schulfest", "Vereinsjubiläum",
        "Wochenmarkt", "Adventsmarkt", "Erntedankfest", "Maibaumsetzen", "Tag der offenen Tür", "Seniorennachmittag",
        "Frühjahrsputz im Ort",
    ]

    /// The guideline's seven ground rules in our words.
    public static let groundRules: [String] = [
        "Fragen Sie viele und verschiedene Menschen, nicht nur die, die immer kommen.",
        "Gehen Sie vom Alltag der Leute aus: Jede und jeder urteilt aus dem eigenen Leben heraus.",
        "Sagen Sie offen, wie weit die Arbeit ist, und nehmen Sie Ihr Gegenüber als Partner ernst.",
        "Machen Sie es einfach: Zahlen und Karten soll man ohne Vorwissen verstehen.",
        "Versprechen Sie nur Termine, die zu schaffen sind, und sagen Sie, wer wann an der Reihe ist.",
        "Halten Sie, was Sie zugesagt haben, auch bei kleinen Dingen.",
        "Berichten Sie vorher, währenddessen und hinterher, am besten immer an derselben Stelle.",
    ]

    /// The guideline's eight questions before each step, in our words.
    public static let questions: [String] = [
        "Was wollen Sie am Ende wissen oder erreicht haben, und wer braucht das Ergebnis?",
        "Wen laden Sie ein, wenn Sie an die Größe Ihres Ortes denken?",
        "Was bringen die Eingeladenen mit: Kontakte, Fachwissen oder Erfahrung aus dem Alltag?",
        "Wann ist für diese Menschen und diese Frage der richtige Zeitpunkt?",
        "Was brauchen die Eingeladenen, damit sie kommen und mitreden können?",
        "Worum geht es: informieren, mitmachen lassen oder mitentscheiden lassen?",
        "Wie geht das Ergebnis in das Konzept ein, und wo ist nachzulesen, wie abgewogen wurde?",
        "Wer in der Verwaltung ist erreichbar, wenn jemand nachfragen möchte?",
    ]
}
