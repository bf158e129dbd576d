public import Values

/// One number that the municipality has counted or collected itself.
public struct OwnCount: Hashable, Sendable {
    /// The Ortsteil; empty for the whole municipality.
    public let place: String
    /// What was counted, such as "leere Wohnungen".
    public let feature: String
    /// In thousandths of the unit, never negative.
    public let thousandths: Int64
    /// Empty for plain counts, else such as "%".
    public let unit: String
    /// The feature of which this one is a part, at the same place and time; empty for none.
    public let whole: String
    public let date: CountDate
    /// Who counted, or which paper says so.
    public let source: String

    public init(
        place: String = "", feature: String, thousandths: Int64, unit: String = "", whole: String = "",
        date: CountDate, source: String
    ) {
        self.place = place
        self.feature = feature
        self.thousandths = thousandths
        self.unit = unit
        self.whole = whole
        self.date = date
        self.source = source
    }

    public var value: Double { Double(thousandths) / 1_000 }

    /// "1.742", "81,5 %".
    public var text: String { Self.text(thousandths, unit: unit) }

    /// With as many decimals as it has, at most three.
    static func text(_ thousandths: Int64, unit: String) -> String {
        let decimals = thousandths % 1_000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3
        let number = GermanNumber.text(Double(thousandths) / 1_000, decimals: decimals)
        return unit.isEmpty ? number : "\(number)\u{A0}\(unit)"
    }

    /// Whether numbers of several places can be added up.
    public var isAdditive: Bool { unit != "%" }

    /// For the history.
    public var json: JSON {
        [
            "ort": .string(place), "merkmal": .string(feature), "wert": .string(text), "davon_von": .string(whole),
            "stand": .string(date.german), "quelle": .string(source),
        ]
    }
}
