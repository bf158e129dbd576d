/// How far a municipality has come with the workshop. The raw value names it in addresses.
public enum MunicipalityStage: String, CaseIterable, Sendable {
    /// Neither a concept nor anybody invited.
    case untouched = "noch-nicht"
    /// It has a concept, but nobody leads it.
    case opened = "eroeffnet"
    /// Its lead has been asked and has not come yet.
    case invited = "eingeladen"
    /// Somebody leads it.
    case inUse = "in-betrieb"
}

/// What the advisory office looks for.
public struct AdvisoryQuery: Hashable, Sendable {
    public static let pageSize = 50

    /// A part of the name or of the key.
    public var search: String
    public var stage: MunicipalityStage?
    /// From 1.
    public var page: Int

    public init(search: String = "", stage: MunicipalityStage? = nil, page: Int = 1) {
        self.search = search
        self.stage = stage
        self.page = min(max(1, page), 1_000)
    }
}

/// One page of the advisory office's list.
public struct AdvisoryListing: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public let municipality: MunicipalityAddress
        public let kreisName: String
        public let stage: MunicipalityStage
        public let concepts: Int

        public init(municipality: MunicipalityAddress, kreisName: String, stage: MunicipalityStage, concepts: Int) {
            self.municipality = municipality
            self.kreisName = kreisName
            self.stage = stage
            self.concepts = concepts
        }
    }

    public let query: AdvisoryQuery
    public let rows: [Row]
    /// On all pages; not known behind the last one.
    public let matching: Int

    public init(query: AdvisoryQuery, rows: [Row], matching: Int) {
        self.query = query
        self.rows = rows
        self.matching = matching
    }

    public var pageCount: Int { max(1, (matching + AdvisoryQuery.pageSize - 1) / AdvisoryQuery.pageSize) }
}
