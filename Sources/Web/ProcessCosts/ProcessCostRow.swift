import Domain
import HTTPServer
import Values

/// One year of the costs as it was typed.
struct ProcessCostRow {
    enum Part: String, CaseIterable {
        case year = "jahr"
        case cost = "kosten"
        case funding = "foerderung"
        case third = "dritte"
    }

    private var typed: [Part: String] = [:]

    /// More than there may be, so that the costs themselves say when there are too many.
    private static let most = 30
    /// Empty rows behind the others.
    static let spare = 2

    /// "kosten-2" is the cost of the second row.
    static func name(_ part: Part, _ index: Int) -> String { "\(part.rawValue)-\(index + 1)" }

    init() {}

    /// A year without amounts.
    init(offered year: Int) { typed = [.year: String(year)] }

    init(_ year: ProcessCosts.Year) {
        typed = [
            .year: String(year.year), .cost: year.cost.typed,
            .funding: year.funding == .zero ? "" : year.funding.typed,
            .third: year.third == .zero ? "" : year.third.typed,
        ]
    }

    /// The rows of a form, in its order.
    static func rows(_ fields: Fields) -> [ProcessCostRow] {
        let reader = FormReader(fields)
        var rows: [ProcessCostRow] = []
        for index in 0..<most {
            guard fields.first(name(.year, index)) != nil else { break }
            var row = ProcessCostRow()
            for part in Part.allCases { row.typed[part] = PlainText.line(reader.typed(name(part, index))) }
            rows.append(row)
        }
        return rows
    }

    func value(_ part: Part) -> String { typed[part] ?? "" }

    /// A year without amounts was only offered.
    var isEmpty: Bool { value(.cost).isEmpty && value(.funding).isEmpty && value(.third).isEmpty }

    /// The year as it is kept; nil while something in it cannot be read.
    var line: ProcessCosts.Year? {
        guard !isEmpty, problems.isEmpty, let year = readYear, let cost = Money(german: value(.cost)) else {
            return nil
        }
        return ProcessCosts.Year(
            year, cost: cost, funding: Money(german: value(.funding)) ?? .zero,
            third: Money(german: value(.third)) ?? .zero)
    }

    /// What cannot be read, part by part.
    var problems: [(part: Part, message: String)] {
        guard !isEmpty else { return [] }
        var found: [(part: Part, message: String)] = []
        if readYear == nil { found.append((.year, ProcessCostTexts.rowYear)) }
        for part in [Part.cost, .funding, .third] {
            let text = value(part)
            if text.isEmpty {
                if part == .cost { found.append((part, ProcessCostTexts.rowCost)) }
            } else if let amount = Money(german: text) {
                if amount < .zero { found.append((part, FormTexts.negativeMoney)) }
            } else {
                found.append((part, FormTexts.noMoney))
            }
        }
        return found
    }

    private var readYear: Int? {
        let text = value(.year)
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text).flatMap { ProcessCosts.yearRange.contains($0) ? $0 : nil }
    }
}
