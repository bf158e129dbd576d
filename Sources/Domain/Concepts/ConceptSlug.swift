import Values

/// A word that names a concept in web addresses, unique within each of its municipalities. Formed like a `Slug`, but
/// never a word that the pages of the workspace or of the public face use after the municipality.
public struct ConceptSlug: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String
    public var description: String { text }

    /// Words of our own pages, beside those of `Slug.reserved`.
    public static let reserved: Set<String> = [
        "abwaegungen", "anhaenge", "aufgaben", "baukasten", "bericht", "berichte", "beschluesse", "beteiligung",
        "beitraege", "bestand",
        "dateien", "daten", "dokument", "dokumente", "einstellungen", "entwurf", "export", "fahrplan", "finanzierung",
        "geld", "gremien", "hinweis", "hinweise", "import", "karte", "karten", "konzept", "konzepte",
        "massnahmen", "mitreden", "monitoring", "neu", "ortsteile", "papierkorb", "portrait", "prognose", "prozess",
        "pruefung", "schluesselprojekte", "schnellcheck", "stand", "start", "startseite", "swot", "team", "termine",
        "themen", "uebersicht",
        "verfahrenskosten", "verlauf", "vorausschau", "vorlagen", "wechselwirkungen", "zahlen", "ziele",
    ]

    /// Accepts only text that already has the form of a slug and is no reserved word.
    public init?(_ text: String) {
        guard Slug(text) != nil, !Self.reserved.contains(text) else { return nil }
        self.text = text
    }

    /// A word for a title: "INSEK Tannenrode 2036" gives "insek-tannenrode-2036"; nil when none can be made of it.
    public static func proposal(for title: String) -> ConceptSlug? {
        var words = SearchFolding.folded(title).split(separator: " ")
        while !words.isEmpty {
            if let slug = ConceptSlug(words.joined(separator: "-")) { return slug }
            words.removeLast()
        }
        return nil
    }

    public static func < (left: ConceptSlug, right: ConceptSlug) -> Bool { left.text < right.text }
}
