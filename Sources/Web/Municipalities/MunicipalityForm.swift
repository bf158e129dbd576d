import Domain
import HTTPServer

/// Reads the query of the list and writes it again. Unknown values fall back to what the page shows without them.
enum MunicipalityForm {
    static let search = "suche"
    static let kreis = "kreis"
    static let order = "sortierung"
    static let direction = "richtung"
    static let page = "seite"
    static let pageSize = "anzahl"
    static let descending = "absteigend"

    static func query(_ fields: Fields) -> MunicipalityQuery {
        MunicipalityQuery(
            search: String((fields.first(search) ?? "").prefix(100)),
            kreis: fields.first(kreis).flatMap { KreisKey($0) },
            order: fields.first(order).flatMap(MunicipalityOrder.init(rawValue:)) ?? .name,
            descending: fields.first(direction) == descending, page: fields.first(page).flatMap { Int($0) } ?? 1,
            pageSize: fields.first(pageSize).flatMap { Int($0) } ?? MunicipalityQuery.defaultPageSize)
    }

    /// The query as fields of a link, without those that say what is said anyway.
    static func fields(_ query: MunicipalityQuery) -> [(String, String)] {
        var fields: [(String, String)] = []
        if !query.search.isEmpty { fields.append((search, query.search)) }
        if let key = query.kreis { fields.append((kreis, key.text)) }
        if query.order != .name { fields.append((order, query.order.rawValue)) }
        if query.descending { fields.append((direction, descending)) }
        if query.page > 1 { fields.append((page, String(query.page))) }
        if query.pageSize != MunicipalityQuery.defaultPageSize { fields.append((pageSize, String(query.pageSize))) }
        return fields
    }
}
