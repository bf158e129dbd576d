import Database
import Domain
import Values

extension Row {
    /// A value of a closed set that is kept as text.
    mutating func choice<Choice: RawRepresentable>(_ type: Choice.Type) throws -> Choice
    where Choice.RawValue == String {
        let text = try text()
        guard let choice = Choice(rawValue: text) else { throw UnknownStoredValue(type: "\(type)", value: text) }
        return choice
    }

    mutating func ags() throws -> AGS {
        let text = try text()
        guard let ags = AGS(text) else { throw UnknownStoredValue(type: "AGS", value: text) }
        return ags
    }

    mutating func kind() throws -> MunicipalityKind {
        let code = try int()
        guard let kind = MunicipalityKind(rawValue: Int(code)) else {
            throw UnknownStoredValue(type: "MunicipalityKind", value: "\(code)")
        }
        return kind
    }

    mutating func slug() throws -> Slug {
        let text = try text()
        guard let slug = Slug(text) else { throw UnknownStoredValue(type: "Slug", value: text) }
        return slug
    }
}

/// A stored value that this version of the product does not know: written by a newer one, or by hand.
struct UnknownStoredValue: Error, CustomStringConvertible {
    let type: String
    let value: String
    var description: String { "Der gespeicherte Wert „\(value)“ ist als \(type) nicht bekannt." }
}
