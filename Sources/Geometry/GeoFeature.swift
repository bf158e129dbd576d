/// One object of a vector file: its attributes as the file names them and its area.
public struct GeoFeature: Hashable, Sendable {
    public var attributes: [String: GeoValue]

    /// Nil when the object has no geometry, or one that is not an area (point, line).
    public var geometry: MultiPolygon?

    /// The position in the file, from 1.
    public var number: Int

    public init(number: Int, attributes: [String: GeoValue], geometry: MultiPolygon?) {
        self.number = number
        self.attributes = attributes
        self.geometry = geometry
    }
}

/// The value of one attribute.
public enum GeoValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case real(Double)
    case null

    /// The value as a key or name: a number without fraction is written as its digits.
    public var text: String? {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): Int64(exactly: number).map(String.init)
        case .null: nil
        }
    }

    /// The value as a whole number; a text of digits counts.
    public var integer: Int64? {
        switch self {
        case .text(let text): Int64(text)
        case .integer(let number): number
        case .real(let number): Int64(exactly: number)
        case .null: nil
        }
    }
}
