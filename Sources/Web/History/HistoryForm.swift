import Domain
import HTTPServer

/// Reads what a reader of the history asks for and writes it again. Unknown values narrow nothing.
enum HistoryForm {
    static let person = "person"
    static let kind = "art"
    static let span = "zeit"
    static let before = "vor"
    static let after = "nach"

    static func query(_ fields: Fields) -> HistoryQuery {
        let before = fields.first(before).flatMap { Int64($0) }.map(HistoryQuery.Place.before)
        let after = fields.first(after).flatMap { Int64($0) }.map(HistoryQuery.Place.after)
        return HistoryQuery(
            actor: fields.first(person).flatMap(AuditActor.init(text:)),
            kind: fields.first(kind).flatMap(HistoryKind.init(rawValue:)),
            span: fields.first(span).flatMap(HistorySpan.init(rawValue:)), place: before ?? after ?? .newest)
    }

    /// The query as fields of a link at another place.
    static func fields(_ query: HistoryQuery, at place: HistoryQuery.Place) -> [(String, String)] {
        var fields: [(String, String)] = []
        if let actor = query.actor { fields.append((person, actor.text)) }
        if let kind = query.kind { fields.append((self.kind, kind.rawValue)) }
        if let span = query.span { fields.append((self.span, span.rawValue)) }
        switch place {
        case .newest: break
        case .before(let number): fields.append((before, String(number)))
        case .after(let number): fields.append((after, String(number)))
        }
        return fields
    }
}
