public import Values

/// A year whose cover does not equal its cost. A note, not a refusal: plans grow.
public struct CostFinding: Hashable, Sendable {
    public let year: Int
    /// Cost minus cover; negative when too much is planned.
    public let open: Money
    /// "2029: Förderung 336 und Eigenanteil 158 ergeben 494, die Kosten sind 504. Es fehlen 10 T€."
    public let message: String
}

extension CostPlan {
    /// One finding for each year with a gap or a surplus, ascending. No own finding for the total, which is their sum.
    public var findings: [CostFinding] {
        years.compactMap { year in
            let open = open(in: year)
            guard open != .zero else { return nil }
            return CostFinding(year: year, open: open, message: "\(year): \(comparison(in: year)) \(Self.rest(open))")
        }
    }

    private func comparison(in year: Int) -> String {
        let cost = amount(.cost, in: year).thousands
        let parts = CostSource.allCases.filter { $0 != .cost }.compactMap { source -> String? in
            let amount = amount(source, in: year)
            return amount == .zero ? nil : "\(source.germanName) \(amount.thousands)"
        }
        let cover = cover(in: year).thousands
        return switch parts.count {
        case 0: "Die Kosten von \(cost) sind nicht gedeckt."
        case 1: "\(parts[0]) steht Kosten von \(cost) gegenüber."
        default:
            "\(parts.dropLast().joined(separator: ", ")) und \(parts[parts.count - 1]) ergeben \(cover), die Kosten sind \(cost)."
        }
    }

    private static func rest(_ open: Money) -> String {
        open > .zero ? "Es fehlen \(open.thousands) T€." : "Das sind \((-open).thousands) T€ zu viel."
    }
}

extension Money {
    /// Thousands of euro as on paper, without a unit: "504", "13,5", "1.260", "0,00001" for a cent.
    public var thousands: String {
        var decimals = String(100_000 + cents.magnitude % 100_000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        let whole = GermanNumber.text(Int64(cents.magnitude / 100_000))
        return (cents < 0 ? "\u{2212}" : "") + whole + (decimals.isEmpty ? "" : ",\(decimals)")
    }
}
