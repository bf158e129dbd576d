import Domain
import Geometry
import Values

/// Reads the attributes of one object, whatever generation of names the file uses:
/// VG250 today (AGS, ARS, SDV_ARS, GEN, BEZ, GF, BEGINN), VG250 until 2016 (RS, SDV_RS instead of ARS, SDV_ARS;
/// WSK), and the simple one of many portals (ags, name). Upper and lower case do not matter.
struct BoundaryAttributes {
    enum Key: Hashable {
        case municipality(AGS)
        /// A Kreis, a Land or a Verband: not of interest here.
        case otherLevel
        case unusable(String)
        case absent
    }

    private let values: [String: GeoValue]

    init(_ attributes: [String: GeoValue]) {
        values = Dictionary(attributes.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
    }

    var key: Key {
        for name in ["ags", "ars", "rs", "sdv_ars", "sdv_rs"] {
            guard let value = values[name], let text = value.text, !text.isEmpty else { continue }
            let digits = Self.padded(text, isNumber: value != .text(text))
            if let ags = AGS(digits) { return .municipality(ags) }
            if let ars = ARS(digits) { return .municipality(ars.ags) }
            return (2...9).contains(digits.utf8.count) && UInt64(digits) != nil ? .otherLevel : .unusable(text)
        }
        return .absent
    }

    /// A number in place of a text has lost its leading zero.
    private static func padded(_ text: String, isNumber: Bool) -> String {
        isNumber && (text.utf8.count == 7 || text.utf8.count == 11) ? "0" + text : text
    }

    /// GEN in VG250, name elsewhere.
    var name: String? {
        for key in ["gen", "name"] {
            if case .text(let text) = values[key], !text.isEmpty { return text }
        }
        return nil
    }

    /// VG250's "Geofaktor": 4 is land area with structure; water and parts without structure do not count.
    /// True where the file has no such attribute.
    var isLand: Bool { values["gf"].flatMap(\.integer).map { $0 == 4 } ?? true }

    /// Since when the object is valid, as VG250 writes it: "2023-11-30T00:00:00.000Z" or "2023/11/30".
    var validFrom: Day? {
        for key in ["beginn", "wsk"] {
            guard let text = values[key]?.text, text.utf8.count >= 10 else { continue }
            if let day = Day(iso: String(text.prefix(10)).split(separator: "/").joined(separator: "-")) { return day }
        }
        return nil
    }
}
