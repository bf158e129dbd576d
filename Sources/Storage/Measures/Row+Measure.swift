import Database
import Domain
import Values

extension Row {
    /// The columns of `MeasureStore.detailColumns`; the plan comes by its own query.
    mutating func details() throws -> MeasureDetails {
        MeasureDetails(
            goal: try text(), place: try text(), cost: try costRange(), period: try period(), responsible: try text(),
            deputy: try text(), participants: try text(), priority: try priority(),
            status: try choice(MeasureStatus.self), withoutFunding: try text(), runningCosts: try optionalMoney(),
            runningCostsNote: try text())
    }

    mutating func costLine() throws -> CostLine {
        CostLine(
            year: Int(try int()), source: try choice(CostSource.self), name: try text(), amount: try money())
    }

    mutating func costRange() throws -> CostRange? {
        let (low, high) = (try optionalMoney(), try optionalMoney())
        guard let low, let high else { return nil }
        return CostRange(low: low, high: high)
    }

    mutating func period() throws -> MeasurePeriod {
        MeasurePeriod(from: try optionalInt().map { Int($0) }, to: try optionalInt().map { Int($0) })
    }

    mutating func priority() throws -> MeasurePriority? {
        guard let number = try optionalInt() else { return nil }
        guard let priority = MeasurePriority(rawValue: Int(number)) else {
            throw UnknownStoredValue(type: "MeasurePriority", value: "\(number)")
        }
        return priority
    }

    mutating func measureCode() throws -> MeasureCode {
        let number = try int()
        guard let code = MeasureCode(number: Int(number)) else {
            throw UnknownStoredValue(type: "MeasureCode", value: "\(number)")
        }
        return code
    }
}
