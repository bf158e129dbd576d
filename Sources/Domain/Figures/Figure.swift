public import Values

/// A number that reaches a user: a value or a named gap, with unit, reference day, source and method.
public struct Figure: Hashable, Sendable {
    public let indicator: Indicator
    public let value: FigureValue
    public let referenceDay: Day
    public let source: Source
    /// How the value was made when it does not stand in the source as it is shown; nil for values taken over.
    public let method: String?

    public init(indicator: Indicator, value: FigureValue, referenceDay: Day, source: Source, method: String? = nil) {
        self.indicator = indicator
        self.value = value
        self.referenceDay = referenceDay
        self.source = source
        self.method = method
    }

    /// The number, or nil for a gap.
    public var number: Double? {
        if case .number(let number) = value { number } else { nil }
    }

    /// The number as Germans write it, without its unit; the name of the gap if there is none.
    public var text: String {
        switch value {
        case .number(let number): GermanNumber.text(number, decimals: indicator.decimals)
        case .gap(let gap): gap.text
        }
    }
}

/// A value or the reason why there is none. A gap is shown, never filled.
public enum FigureValue: Hashable, Sendable {
    case number(Double)
    case gap(Gap)
}

/// Why a source gives no value. The raw value is kept in the store.
public enum Gap: String, CaseIterable, Sendable {
    /// `/` in census tables: kept secret or too unreliable.
    case suppressed = "geheim"
    /// The source does not know this place, for instance because it was formed later.
    case missing = "fehlt"

    /// Short text in place of the number.
    public var text: String { "keine Angabe" }

    public var reason: String {
        switch self {
        case .suppressed: "Der Wert ist im amtlichen Bestand gesperrt oder zu unsicher."
        case .missing: "Die Quelle enthält diese Gemeinde nicht, etwa wegen einer Gebietsänderung."
        }
    }
}
