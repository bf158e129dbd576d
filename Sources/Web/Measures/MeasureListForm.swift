import Domain
import HTTPServer

/// Reads the query of the list and writes it again. Unknown values fall back to what the page shows without them.
enum MeasureListForm {
    static let search = "suche"
    static let status = "stand"
    static let priority = "vorrang"
    static let horizon = "zeitraum"
    static let ortsteil = "ortsteil"
    static let order = "sortierung"
    static let direction = "richtung"
    static let page = "seite"
    static let descending = "absteigend"
    static let pageSize = 50

    static func query(_ fields: Fields, _ years: HorizonYears) -> MeasureQuery {
        MeasureQuery(
            search: String((fields.first(search) ?? "").prefix(100)),
            status: fields.first(status).flatMap(MeasureStatus.init(rawValue:)),
            priority: fields.first(priority).flatMap { Int($0) }.flatMap(MeasurePriority.init(rawValue:)),
            horizon: fields.first(horizon).flatMap(MeasureHorizon.init(rawValue:)), horizonYears: years,
            ortsteil: fields.first(ortsteil).flatMap { $0.isEmpty ? nil : String($0.prefix(100)) },
            order: fields.first(order).flatMap(MeasureOrder.init(rawValue:)) ?? .code,
            descending: fields.first(direction) == descending, page: fields.first(page).flatMap { Int($0) } ?? 1,
            pageSize: pageSize)
    }

    /// The query as fields of a link, without those that say what is said anyway.
    static func fields(_ query: MeasureQuery) -> [(String, String)] {
        var fields: [(String, String)] = []
        if !query.search.isEmpty { fields.append((search, query.search)) }
        if let value = query.status { fields.append((status, value.rawValue)) }
        if let value = query.priority { fields.append((priority, String(value.rawValue))) }
        if let value = query.horizon { fields.append((horizon, value.rawValue)) }
        if let value = query.ortsteil { fields.append((ortsteil, value)) }
        fields += orderFields(query)
        if query.page > 1 { fields.append((page, String(query.page))) }
        return fields
    }

    /// What a new search keeps.
    static func orderFields(_ query: MeasureQuery) -> [(String, String)] {
        var fields: [(String, String)] = []
        if query.order != .code { fields.append((order, query.order.rawValue)) }
        if query.descending { fields.append((direction, descending)) }
        return fields
    }
}
