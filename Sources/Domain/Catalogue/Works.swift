/// What the catalogues quote from.
extension Work {
    /// The guideline of the Free State.
    public static let guideline = Work(
        shortTitle: "Handlungsleitfaden INSEK/INGEKO",
        title: "Integrierte Gemeindeentwicklung in Sachsen. Handlungsleitfaden INSEK/INGEKO",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung", state: "2024")
    /// Polinna and Oßwald about the advisory office.
    public static let article = Work(
        shortTitle: "Sachsenlandkurier 02/26",
        title: "Integrierte Stadtentwicklung im Spannungsfeld von Qualitätsanspruch und Ressourcenknappheit",
        publisher: "C. Polinna, S. Oßwald, Sachsenlandkurier", state: "Ausgabe 02/26")
    /// The slides about small municipalities.
    public static let slides = Work(
        shortTitle: "FS INGE, INSEK machbar machen", title: "INSEK machbar machen – was brauchen kleine Kommunen?",
        publisher: "Fachstelle für integrierte Gemeindeentwicklung in Sachsen", state: "Vortragsfolien ohne Datum")
    /// The product's own assumptions.
    public static let assumption = Work(
        shortTitle: "Annahme der Werkstatt", title: "Annahme der Werkstatt, änderbar",
        publisher: "INSEK-Werkstatt", state: "ohne amtliche Quelle")
}
