import Domain
import HTTPServer
import Values

/// One row of the cost plan as it was typed: year, source, name, amount.
struct MeasurePlanRow: Sendable, Equatable {
    enum Part: String, CaseIterable {
        case year = "jahr"
        case source = "art"
        case name = "name"
        case amount = "betrag"
    }

    var year = ""
    var source = ""
    var name = ""
    var amount = ""

    /// Empty rows behind the filled ones.
    static let spare = 4
    /// More than a plan may have, so that the plan itself says when there are too many.
    private static let most = 450

    /// "finanzplan-3-jahr" is the year of the third row.
    static func name(_ part: Part, _ index: Int) -> String {
        "\(MeasureField.plan.rawValue)-\(index + 1)-\(part.rawValue)"
    }

    static func rows(of plan: CostPlan) -> [MeasurePlanRow] {
        plan.lines.map { line in
            MeasurePlanRow(
                year: String(line.year), source: line.source.rawValue, name: line.name, amount: line.amount.typed)
        }
    }

    /// The rows of a form without those that are empty.
    static func rows(_ fields: Fields) -> [MeasurePlanRow] {
        let reader = FormReader(fields)
        var rows: [MeasurePlanRow] = []
        for index in 0..<most {
            func typed(_ part: Part) -> String { PlainText.line(reader.typed(name(part, index))) }
            guard fields.first(name(.year, index)) != nil else { break }
            rows.append(
                MeasurePlanRow(
                    year: typed(.year), source: typed(.source), name: typed(.name), amount: typed(.amount)))
        }
        return rows.filter { !$0.isEmpty }
    }

    var isEmpty: Bool { year.isEmpty && source.isEmpty && name.isEmpty && amount.isEmpty }

    /// The row as an entry of the plan; nil while something in it cannot be read.
    var line: CostLine? {
        guard let year = readYear, let source = CostSource(rawValue: source), let amount = Money(german: amount)
        else { return nil }
        return CostLine(year: year, source: source, name: name, amount: amount)
    }

    /// What cannot be read, part by part.
    var problems: [(part: Part, message: String)] {
        guard !isEmpty else { return [] }
        var found: [(Part, String)] = []
        if readYear == nil { found.append((.year, MeasureTexts.rowYear)) }
        if CostSource(rawValue: source) == nil { found.append((.source, MeasureTexts.rowSource)) }
        if amount.isEmpty {
            found.append((.amount, MeasureTexts.rowAmount))
        } else if Money(german: amount) == nil {
            found.append((.amount, FormTexts.noMoney))
        }
        return found
    }

    private var readYear: Int? {
        guard year.utf8.count == 4, year.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(year).flatMap { MeasurePeriod.years.contains($0) ? $0 : nil }
    }
}
