public import Values

/// What a change was about, as readers of the history choose it. The raw value stands in addresses.
public enum HistoryKind: String, CaseIterable, Sendable {
    case measures = "massnahmen"
    case links = "verknuepfungen"
    case attachments = "anhaenge"
    case concept = "konzept"
    case team = "team"

    /// The kinds of subjects that belong to it.
    public var subjects: [String] {
        switch self {
        case .measures: ["massnahme", "loeschung"]
        case .links: ["verknuepfung"]
        case .attachments, .concept: []
        case .team: ["konto", "rolle", "einladung", "zugang", "team", "gremium", "arbeitszeit"]
        }
    }

    /// Actions that belong to it whatever their subject is.
    public var actions: [String] {
        switch self {
        case .measures: ["massnahmen.eingelesen", "massnahmen.einlesen-zurueckgenommen"]
        case .concept:
            [
                "konzept.eroeffnet", "konzept.geaendert", "konzept.angaben", "schnellcheck.beantwortet",
                "schritt.geplant", "startseite.geaendert", "verfahrenskosten.geaendert", "eintrag.angelegt",
                "eintrag.geaendert", "eintrag.geloescht", "zahlen.eingelesen",
            ]
        case .attachments: ["anhang.hinzugefuegt", "anhang.entfernt"]
        case .links, .team: []
        }
    }
}

/// How far back readers of the history look. The raw value stands in addresses.
public enum HistorySpan: String, CaseIterable, Sendable {
    case today = "heute"
    case week = "woche"
    case month = "monat"
    case year = "jahr"

    /// The days it reaches, today included.
    public var days: Int {
        switch self {
        case .today: 1
        case .week: 7
        case .month: 30
        case .year: 365
        }
    }

    /// Where it begins: midnight in Germany.
    public func start(at now: Instant) -> Instant {
        Instant(berlin: now.berlin.day.adding(days: 1 - days), hour: 0, minute: 0)
    }
}

/// Which part of a chain a page of the history shows.
public struct HistoryQuery: Hashable, Sendable {
    /// A page begins beside an entry, since others come in at the top all the time.
    public enum Place: Hashable, Sendable {
        case newest
        /// Entries older than this number.
        case before(Int64)
        /// Entries newer than this number, those next to it.
        case after(Int64)
    }

    public var actor: AuditActor?
    public var kind: HistoryKind?
    public var span: HistorySpan?
    public var place: Place
    /// Entries on a page.
    public var pageSize: Int

    public static let defaultPageSize = 50

    public init(
        actor: AuditActor? = nil, kind: HistoryKind? = nil, span: HistorySpan? = nil, place: Place = .newest,
        pageSize: Int = HistoryQuery.defaultPageSize
    ) {
        self.actor = actor
        self.kind = kind
        self.span = span
        self.place = place
        self.pageSize = pageSize
    }

    public var isNarrowed: Bool { actor != nil || kind != nil || span != nil }
}
