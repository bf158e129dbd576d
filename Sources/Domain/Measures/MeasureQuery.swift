/// The columns by which measures can be sorted.
public enum MeasureOrder: String, CaseIterable, Sendable {
    case code = "nummer"
    case title = "titel"
    case period = "zeitraum"
    case cost = "kosten"
    case priority = "vorrang"
    case status = "stand"
}

/// When a measure ends, as the concept divides its years.
public enum MeasureHorizon: String, CaseIterable, Sendable {
    case short = "kurz"
    case medium = "mittel"
    case long = "lang"
    /// Nobody has said when it ends.
    case undated = "offen"
}

/// Where the horizons part: short ends with `shortUntil`, medium with `mediumUntil`.
public struct HorizonYears: Hashable, Sendable {
    public let shortUntil: Int
    public let mediumUntil: Int

    public init(shortUntil: Int, mediumUntil: Int) {
        self.shortUntil = shortUntil
        self.mediumUntil = mediumUntil
    }

    /// A concept of ten years: two short, three medium, the rest long.
    public init(start: Int) { self.init(shortUntil: start + 1, mediumUntil: start + 4) }

    public func horizon(of period: MeasurePeriod) -> MeasureHorizon {
        guard let end = period.to else { return .undated }
        return end <= shortUntil ? .short : end <= mediumUntil ? .medium : .long
    }
}

/// What a reader asked the list of measures for.
public struct MeasureQuery: Hashable, Sendable {
    /// Words as typed; all of them must occur somewhere in the measure.
    public var search: String
    public var status: MeasureStatus?
    public var priority: MeasurePriority?
    public var horizon: MeasureHorizon?
    public var horizonYears: HorizonYears
    public var ortsteil: String?
    public var order: MeasureOrder
    public var descending: Bool
    /// Counted from 1.
    public var page: Int
    /// Rows on a page, 1...1000.
    public var pageSize: Int

    public static let defaultPageSize = 100
    public static let largestPageSize = 1000

    public init(
        search: String = "", status: MeasureStatus? = nil, priority: MeasurePriority? = nil,
        horizon: MeasureHorizon? = nil, horizonYears: HorizonYears = HorizonYears(start: 2027),
        ortsteil: String? = nil, order: MeasureOrder = .code, descending: Bool = false, page: Int = 1,
        pageSize: Int = MeasureQuery.defaultPageSize
    ) {
        self.search = search
        self.status = status
        self.priority = priority
        self.horizon = horizon
        self.horizonYears = horizonYears
        self.ortsteil = ortsteil
        self.order = order
        self.descending = descending
        self.page = max(1, min(page, 1_000_000))
        self.pageSize = max(1, min(pageSize, Self.largestPageSize))
    }

    /// Whether it leaves out any measure on purpose.
    public var isNarrowed: Bool {
        status != nil || priority != nil || horizon != nil || ortsteil != nil
            || search.contains { !$0.isWhitespace }
    }

    public var offset: Int { (page - 1) * pageSize }
}

/// One row of the list: no texts that the list does not show.
public struct MeasureRow: Hashable, Sendable {
    public let id: ElementID
    public let code: MeasureCode
    public let title: String
    public let place: String
    public let cost: CostRange?
    public let period: MeasurePeriod
    public let priority: MeasurePriority?
    public let status: MeasureStatus
    public let responsible: String

    init(_ measure: Measure) {
        let details = measure.content.details
        id = measure.id
        code = measure.code
        title = measure.content.title
        place = details.place
        cost = details.cost
        period = details.period
        priority = details.priority
        status = details.status
        responsible = details.responsible
    }
}

/// One page of the list.
public struct MeasureListing: Sendable {
    public let query: MeasureQuery
    public let rows: [MeasureRow]
    /// Rows that match the query on all pages.
    public let matching: Int
    /// The Ortsteile of all visible measures, for the filter.
    public let ortsteile: [String]

    public init(_ snapshot: ConceptSnapshot, _ query: MeasureQuery) {
        let register = snapshot.measureRegister
        self.query = query
        (rows, matching) = register.rows(query)
        ortsteile = register.ortsteile
    }

    public var pageCount: Int { max(1, (matching + query.pageSize - 1) / query.pageSize) }
}
