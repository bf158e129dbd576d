/// Shares of young and old people, computed from the census' age groups.
public enum AgeShares {
    /// The share of some groups in all groups, in percent. A gap in any group is the same gap in the share.
    ///
    /// The base is the sum of the eleven groups, not the census total: both are perturbed for privacy on their own, and
    /// only within one division do the shares add up to 100 %.
    public static func share(_ indicator: Indicator, of groups: Set<Indicator>, in all: [Figure]) -> Figure? {
        guard let first = all.first else { return nil }
        var part = 0.0
        var whole = 0.0
        for figure in all {
            guard case .number(let number) = figure.value else {
                return Figure(
                    indicator: indicator, value: figure.value, referenceDay: first.referenceDay,
                    source: first.source)
            }
            whole += number
            if groups.contains(figure.indicator) { part += number }
        }
        guard whole > 0 else { return nil }
        return Figure(
            indicator: indicator, value: .number(part / whole * 100), referenceDay: first.referenceDay,
            source: first.source, method: "Summe der Altersgruppen, geteilt durch die Summe aller elf Gruppen")
    }

    public static let upTo18: Set<Indicator> = [.ageUnder3, .age3to5, .age6to9, .age10to15, .age16to18]
    public static let from67: Set<Indicator> = [.age67to74, .age75plus]
}
