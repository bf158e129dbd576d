import Domain
import HTML
import Values

/// A cost plan by year: a table with a column for each year, and on a narrow page a block for each year instead. Which
/// of the two is there is decided by the width alone, without a script.
struct MeasureYearTable {
    let plan: CostPlan

    /// One line of the table: costs, one grant, one third party, or what the municipality pays.
    private struct Line: Hashable {
        let source: CostSource
        let name: String

        var title: String { name.isEmpty ? source.germanName : name }
    }

    var html: HTML {
        div(.class("insek-years")) {
            wide
            narrow
        }
    }

    private var lines: [Line] {
        var seen: Set<Line> = []
        let found = plan.lines.map { Line(source: $0.source, name: $0.name) }.filter { seen.insert($0).inserted }
        return CostSource.allCases.flatMap { source in
            let own = found.filter { $0.source == source }.sorted { $0.name < $1.name }
            // A plan without costs or own share shows so.
            return own.isEmpty && !source.isNamed ? [Line(source: source, name: "")] : own
        }
    }

    private func amount(_ line: Line, in year: Int?) -> Money {
        Money.sum(
            plan.lines.lazy.filter {
                $0.source == line.source && $0.name == line.name && (year == nil || $0.year == year)
            }.map(\.amount))
    }

    private var wide: HTML {
        div(
            .class("kern-table-responsive insek-years__wide"), .role("region"),
            .aria("label", MeasureField.plan.germanName), .tabindex(0)
        ) {
            table(.class("kern-table")) {
                HTML.element("caption", .class("kern-body kern-body--small")) { MeasureTexts.inThousands }
                thead(.class("kern-table__head")) {
                    tr(.class("kern-table__row")) {
                        th(.scope(.col), .class("kern-table__header")) { MeasureTexts.year }
                        HTML.each(plan.years) { year, out in out.append(heading(String(year))) }
                        heading(MeasureTexts.sum)
                        heading(MeasureTexts.share)
                    }
                }
                tbody(.class("kern-table__body")) {
                    HTML.each(lines) { line, out in
                        out.append(
                            row(line.title, { amount(line, in: $0).thousands }, share: share(amount(line, in: nil))))
                    }
                    row(MeasureTexts.openAmount, { plan.open(in: $0).thousands }, share: "")
                }
            }
        }
    }

    private func heading(_ text: String) -> HTML {
        th(.scope(.col), .class("kern-table__header kern-table__header--numeric")) { text }
    }

    private func row(_ title: String, _ text: (Int?) -> String, share: String) -> HTML {
        tr(.class("kern-table__row")) {
            th(.scope(.row), .class("kern-table__header")) { title }
            HTML.each(plan.years) { year, out in out.append(Self.cell(text(year))) }
            Self.cell(text(nil))
            Self.cell(share)
        }
    }

    private static func cell(_ text: String) -> HTML {
        td(.class("kern-table__cell kern-table__cell--numeric")) { text }
    }

    /// What part of the costs a source carries.
    private func share(_ amount: Money) -> String {
        let cost = plan.amount(.cost)
        guard cost > .zero else { return "" }
        return Fraction(amount.cents, cost.cents).germanShare
    }

    private var narrow: HTML {
        div(.class("insek-years__narrow")) {
            p(.class("kern-body kern-body--small")) { MeasureTexts.inThousands }
            HTML.each(plan.years.map(Optional.some) + [nil]) { year, out in
                out.append(
                    section {
                        h3(.class("kern-heading-small")) { year.map(String.init) ?? MeasureTexts.sum }
                        dl(.class("insek-amounts")) {
                            HTML.each(lines) { line, out in
                                let amount = amount(line, in: year)
                                if amount != .zero || line.source == .cost {
                                    out.append(Self.pair(line.title, amount.thousands))
                                }
                            }
                            Self.pair(MeasureTexts.openAmount, plan.open(in: year).thousands)
                        }
                    })
            }
        }
    }

    private static func pair(_ title: String, _ value: String) -> HTML {
        div {
            dt { title }
            dd { value }
        }
    }
}

extension Fraction {
    /// "66 2/3 %" where it is a rate that people use, else "66,7 %".
    fileprivate var germanShare: String {
        if 100 % denominator == 0 || denominator == 3 { return german }
        return GermanNumber.text(100 * Double(numerator) / Double(denominator), decimals: 1) + "\u{A0}%"
    }
}
