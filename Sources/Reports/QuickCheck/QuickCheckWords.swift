/// The German sentences of the quick check, for page and paper.
public enum QuickCheckWords {
    public static let subtitle = "Elf Themen, je fünf bis sechs Fragen: ja, nein oder weiß nicht"
    static let howTitle = "So geht es"
    static let how = """
        Nehmen Sie sich in der Steuerungsrunde zwei Stunden, etwa zehn Minuten je Thema. Antworten Sie aus dem, was Sie \
        wissen; „weiß nicht“ ist eine gute Antwort, denn sie zeigt, wen Sie noch fragen müssen. Tragen Sie die Antworten \
        danach in die Werkstatt ein.
        """
    static let question = "Frage"
    public static let proposals = "Vorschläge für Stärken, Schwächen, Chancen und Risiken"
    public static let proposalsLead =
        "Das folgt aus Ihren Antworten. Jeder Satz ist ein Vorschlag: Nehmen Sie ihn an, ändern Sie ihn oder lassen Sie ihn weg."
    public static let unknown = "Noch zu erfragen"
}
