/// What the tables of the census say about one municipality.
public struct CensusFigures: Sendable {
    private let sources: [Dataset: Source]
    private let values: [Indicator: FigureValue]

    /// - Parameters:
    ///   - sources: The imported tables.
    ///   - values: Of this municipality; empty for one that the census does not know.
    public init(_ sources: [Source], _ values: [Indicator: FigureValue]) {
        self.sources = Dictionary(sources.map { ($0.dataset, $0) }, uniquingKeysWith: { first, _ in first })
        self.values = values
    }

    /// Nil while its table is not imported, and for a municipality that the table does not know. Shares are computed.
    public func figure(_ indicator: Indicator) -> Figure? {
        guard let source = sources[indicator.censusTable] else { return nil }
        func figure(_ value: FigureValue, _ method: String? = nil) -> Figure {
            Figure(
                indicator: indicator, value: value, referenceDay: source.referenceDay, source: source, method: method)
        }
        if let share = CensusShare(indicator) { return share.value(values).map { figure($0, share.method) } }
        return values[indicator].map { figure($0) }
    }

    /// All of a division, or none of it: a table knows a municipality as a whole.
    public func figures(_ division: [Indicator]) -> [Figure] {
        let figures = division.compactMap(figure)
        return figures.count == division.count ? figures : []
    }
}

extension Indicator {
    /// Where its numbers stand.
    var censusTable: Dataset {
        switch self {
        case .shareSingleHouseholds, .shareSeniorHouseholds, .shareWithChild: .censusHouseholds
        case .shareBuiltUntil1949, .shareFossilHeating: .censusBuildings
        case _ where Self.householdTable.contains(self): .censusHouseholds
        case _ where Self.buildingTable.contains(self): .censusBuildings
        default: .census2022
        }
    }
}
