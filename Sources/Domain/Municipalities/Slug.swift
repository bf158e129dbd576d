/// A word that names a municipality in web addresses: lower-case letters, digits and single hyphens, at most 60.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String
    public var description: String { text }

    /// Words that the product's own pages use, so that no municipality can take them.
    public static let reserved: Set<String> = [
        "abmelden", "anmelden", "api", "assets", "auftrag", "barrierefreiheit", "bausteine", "betrieb", "datenschutz",
        "einladung",
        "fachstelle", "gemeinden", "health", "hilfe", "impressum", "konto", "metrics", "ministerium", "oeffentlich",
        "passwort", "quellen", "suche", "werkstatt",
    ]

    /// Accepts only text that already has the form of a slug and is no reserved word.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 60, !Self.reserved.contains(text) else { return nil }
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return nil
            }
            previous = byte
        }
        // Digits alone are keys (AGS) in addresses.
        guard previous != UInt8(ascii: "-"), text.utf8.contains(where: { $0 > UInt8(ascii: "9") }) else { return nil }
        self.text = text
    }

    /// Candidates for a municipality, best first: its name, the name with its Kreis, the name with its key.
    /// `foldedName` and `foldedKreis` are lower-case ASCII with blanks between words (see `SearchFolding`).
    public static func candidates(foldedName: String, foldedKreis: String, ags: AGS) -> [Slug] {
        let name = foldedName.split(separator: " ").joined(separator: "-")
        let kreis = foldedKreis.split(separator: " ").joined(separator: "-")
        return [name, "\(name)-\(kreis)", "\(name)-\(ags)", "gemeinde-\(ags)"].compactMap(Slug.init)
    }

    public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}
