/// A place in a work where a rule, a rate or a piece of advice is written. What the product says beside figures names one.
public struct Citation: Hashable, Sendable {
    public let work: Work
    /// "Nr. 4.1", "Abschnitt Themenbaukasten"; empty for the work as a whole.
    public let place: String

    public init(_ work: Work, _ place: String = "") {
        self.work = work
        self.place = place
    }

    /// "FRL StBauE, Nr. 4.1".
    public var german: String { place.isEmpty ? work.shortTitle : "\(work.shortTitle), \(place)" }
}

/// A guideline, directive, law or article that the product quotes from in its own words.
public struct Work: Hashable, Sendable {
    /// As it is named beside a sentence: "FRL StBauE".
    public let shortTitle: String
    /// As it stands in the list of sources.
    public let title: String
    public let publisher: String
    /// The state that was read: "vom 7. März 2022, zuletzt geändert am 15. Februar 2024".
    public let state: String

    public init(shortTitle: String, title: String, publisher: String, state: String) {
        self.shortTitle = shortTitle
        self.title = title
        self.publisher = publisher
        self.state = state
    }

    /// The title for a list, where whoever comes from a citation finds the words of the citation.
    public var listedTitle: String { title.contains(shortTitle) ? title : "\(title) (\(shortTitle))" }
}
