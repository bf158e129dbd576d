import Domain
import HTTPServer
import Values

/// Reads what the making of a concept costs.
struct ProcessCostForm {
    static let state = "foerderstand"
    static let fallback = "rueckfallweg"
    static let note = "anmerkung"
    static let revision = "stand"

    private(set) var costs: ProcessCosts
    /// As typed, for showing them again.
    let rows: [ProcessCostRow]
    let state: String
    let fallback: String
    let note: String
    var errors = FormErrors()

    /// - Parameter offered: Years that get a row of their own, if they have none: those of the work.
    init(_ costs: ProcessCosts, offered: ClosedRange<Int>) {
        self.costs = costs
        let known = Set(costs.years.map(\.year))
        let free = offered.filter { !known.contains($0) }.prefix(max(0, ProcessCosts.mostYears - known.count))
        var rows: [(year: Int, row: ProcessCostRow)] = costs.years.map { ($0.year, ProcessCostRow($0)) }
        for year in free { rows.append((year, ProcessCostRow(offered: year))) }
        self.rows = rows.sorted { $0.year < $1.year }.map(\.row) + Self.spare
        state = costs.state.rawValue
        fallback = costs.fallback
        note = costs.note
    }

    init(_ fields: Fields) {
        var reader = FormReader(fields)
        let rows = ProcessCostRow.rows(fields)
        let chosen: ProcessFundingState? = reader.choice(Self.state, missing: nil)
        costs = ProcessCosts(
            rows.compactMap(\.line), state: chosen ?? .open, fallback: reader.typed(Self.fallback),
            note: reader.typed(Self.note), revision: Int64(reader.typed(Self.revision)) ?? 0)
        self.rows = rows.isEmpty ? Self.spare : rows
        state = reader.typed(Self.state)
        fallback = reader.typed(Self.fallback)
        note = reader.typed(Self.note)
        for (index, row) in rows.enumerated() {
            for problem in row.problems { errors.add(ProcessCostRow.name(problem.part, index), problem.message) }
        }
        for problem in costs.problems { errors.add(Self.name(problem.field, rows), problem.message) }
    }

    private static var spare: [ProcessCostRow] {
        Array(repeating: ProcessCostRow(), count: ProcessCostRow.spare)
    }

    /// Where something is wrong on the page: of a year in the last row that has it.
    private static func name(_ field: ProcessCosts.Field, _ rows: [ProcessCostRow]) -> String {
        switch field {
        case .years: ProcessCostRow.name(.year, 0)
        case .year(let year):
            ProcessCostRow.name(.funding, rows.lastIndex { $0.line?.year == year } ?? 0)
        case .fallback: Self.fallback
        case .note: Self.note
        }
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: ProcessCosts) {
        costs.revision = stored.revision
        errors.trouble = ProcessCostTexts.conflict(stored)
    }
}
