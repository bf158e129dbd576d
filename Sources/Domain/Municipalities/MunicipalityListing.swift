/// The columns by which the list of municipalities can be sorted: a closed set, so that no request text reaches SQL.
public enum MunicipalityOrder: String, CaseIterable, Sendable {
    case name, kreis
    case inhabitants = "einwohner"
    case area = "flaeche"
    case density = "dichte"
}

/// What a reader asked the list of municipalities for.
public struct MunicipalityQuery: Hashable, Sendable {
    /// Part of a name or of a key, as typed; empty for all.
    public var search: String
    public var kreis: KreisKey?
    public var order: MunicipalityOrder
    public var descending: Bool
    /// Counted from 1.
    public var page: Int
    /// Rows on a page, 1...1000.
    public var pageSize: Int

    public static let defaultPageSize = 100
    public static let largestPageSize = 1000

    public init(
        search: String = "", kreis: KreisKey? = nil, order: MunicipalityOrder = .name, descending: Bool = false,
        page: Int = 1, pageSize: Int = MunicipalityQuery.defaultPageSize
    ) {
        self.search = search
        self.kreis = kreis
        self.order = order
        self.descending = descending
        self.page = max(1, min(page, 1_000_000))
        self.pageSize = max(1, min(pageSize, Self.largestPageSize))
    }

    public var offset: Int { (page - 1) * pageSize }
}

/// One page of the list, with what its head and its filters need.
public struct MunicipalityListing: Sendable {
    public let query: MunicipalityQuery
    public let rows: [Municipality]
    /// Rows that match the query on all pages.
    public let matching: Int
    public let kreise: [Kreis]
    /// The register from which the rows come; nil while none has been imported.
    public let sources: [Source]

    public init(query: MunicipalityQuery, rows: [Municipality], matching: Int, kreise: [Kreis], sources: [Source]) {
        self.query = query
        self.rows = rows
        self.matching = matching
        self.kreise = kreise
        self.sources = sources
    }

    public var pageCount: Int { max(1, (matching + query.pageSize - 1) / query.pageSize) }
}

/// A Landkreis or a kreisfreie Stadt.
public struct Kreis: Hashable, Sendable {
    public let key: KreisKey
    public let name: String

    public init(key: KreisKey, name: String) {
        self.key = key
        self.name = name
    }
}
