import Domain
import Values

/// Costs and who covers them with the years side by side, as much of them as fits a page's width.
struct CostTable: Equatable {
    struct Row: Equatable {
        let title: String
        /// One for each year, and the sum of all years in the last table.
        let cells: [String]
    }

    let years: [Int]
    let hasSum: Bool
    let rows: [Row]

    /// So many years fit beside their sum.
    static let mostYears = 6

    /// None for an empty plan; one for up to `mostYears` years with a line, else as many as it takes.
    static func tables(of plan: CostPlan) -> [CostTable] {
        let years = plan.years
        return stride(from: 0, to: years.count, by: mostYears).map { start in
            let end = min(start + mostYears, years.count)
            return CostTable(plan, Array(years[start..<end]), hasSum: end == years.count)
        }
    }

    private init(_ plan: CostPlan, _ years: [Int], hasSum: Bool) {
        self.years = years
        self.hasSum = hasSum
        let columns: [Int?] = years + (hasSum ? [nil] : [])
        var sources: [(source: CostSource, name: String)] = []
        for line in plan.lines where line.source != .cost {
            if !sources.contains(where: { $0.source == line.source && $0.name == line.name }) {
                sources.append((line.source, line.name))
            }
        }
        let covers = sources.sorted { ($0.source.order, $0.name) < ($1.source.order, $1.name) }.map { source, name in
            Row(
                title: name.isEmpty ? source.germanName : name,
                cells: columns.map { year in
                    Money.sum(
                        plan.lines.lazy.filter {
                            $0.source == source && $0.name == name && (year == nil || $0.year == year)
                        }.map(\.amount)
                    ).thousands
                })
        }
        rows =
            [Row(title: CostSource.cost.germanName, cells: columns.map { plan.amount(.cost, in: $0).thousands })]
            + covers
            + [Row(title: MeasurePaperTexts.open, cells: columns.map { plan.open(in: $0).thousands })]
    }

    func typesetting(code: MeasureCode) -> JSON {
        let heads = [MeasurePaperTexts.entry] + years.map(String.init) + (hasSum ? [MeasurePaperTexts.sum] : [])
        return [
            "caption": .string(MeasurePaperTexts.caption(code, years)), "heads": .array(heads.map(JSON.string)),
            "rows": .array(rows.map { row in .array(([row.title] + row.cells).map(JSON.string)) }),
        ]
    }
}

extension CostSource {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
