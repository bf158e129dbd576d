import Values

/// A value axis: a range with round ends and the round values to write beside it.
struct Scale {
    let low: Double
    let high: Double
    let ticks: [Double]
    /// The values' own range, with zero if asked for.
    let least: Double
    let most: Double
    /// Decimals that all ticks need.
    let decimals: Int

    /// Covers `values` with about `count` steps of 1, 2 or 5 times a power of ten. With `includesZero` bars keep their
    /// proportion.
    init(_ values: [Double], includesZero: Bool, count: Int = 4) {
        let finite = values.filter { $0.isFinite }
        var (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
        if includesZero { (least, most) = (min(least, 0), max(most, 0)) }
        if least == most {
            (least, most) = least == 0 ? (0, 1) : (least - least.magnitude / 2, most + most.magnitude / 2)
        }
        self.least = least
        self.most = most
        let (step, decimals) = Scale.step((most - least) / Double(count))
        let first = (least / step).rounded(.down)
        let last = (most / step).rounded(.up)
        low = first * step
        high = last * step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
        self.decimals = decimals
    }

    /// 0 at the low end, 1 at the high end.
    func fraction(_ value: Double) -> Double { (value - low) / (high - low) }

    func label(_ tick: Double) -> String { GermanNumber.text(tick, decimals: decimals) }

    /// The smallest of 1, 2, 5 × 10^n that is not below `rough`, and the decimals it needs.
    static func step(_ rough: Double) -> (step: Double, decimals: Int) {
        var power = 1.0
        var decimals = 0
        while power * 10 <= rough { power *= 10 }
        while power > rough && decimals < 9 {
            power /= 10
            decimals += 1
        }
        let factor = [1.0, 2, 5].first { $0 * power >= rough * 0.999_999 } ?? 10
        return (factor * power, factor == 10 ? max(0, decimals - 1) : decimals)
    }
}
