import Domain
import Geometry

/// Looks at the beginning of a GeoJSON file: is it a collection, and is its first object a municipality?
/// Reads only as far as the attributes of the first object, and never more than the bytes at hand.
enum GeoJSONGlance {
    static func showsMunicipalities(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = JSONGlanceScanner(text)
        scanner.skipBlank()
        guard scanner.peek == UInt8(ascii: "{"), scanner.find(#""FeatureCollection""#, within: 4096) else {
            return false
        }
        // The old member "crs" has properties, too; the objects come after "features".
        guard scanner.find(#""features""#, within: 1 << 16), scanner.find(#""properties""#, within: text.count) else {
            return false
        }
        guard scanner.take(":"), scanner.take("{"), let attributes = scanner.flatObject() else { return false }
        let known = BoundaryAttributes(attributes)
        guard case .municipality(let ags) = known.key, let land = Int(ags.land) else { return false }
        return (1...16).contains(land) && known.name != nil
    }
}

/// A forward-only look at JSON text; nested values are skipped.
private struct JSONGlanceScanner {
    private let text: ArraySlice<UInt8>
    private var position: Int

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        position = text.startIndex
    }

    var peek: UInt8? { position < text.endIndex ? text[position] : nil }

    mutating func skipBlank() {
        while let byte = peek, byte == 0x20 || (0x09...0x0d).contains(byte) { position += 1 }
    }

    /// Moves behind the next occurrence.
    mutating func find(_ word: String, within limit: Int) -> Bool {
        let word = Array(word.utf8)
        let end = min(text.endIndex, position + limit)
        while position + word.count <= end {
            if text[position] == word[0], text[position..<(position + word.count)].elementsEqual(word) {
                position += word.count
                return true
            }
            position += 1
        }
        return false
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipBlank()
        guard peek.map(UInt32.init) == character.value else { return false }
        position += 1
        return true
    }

    /// The members up to the closing brace; nil when the text ends or is no JSON.
    mutating func flatObject() -> [String: GeoValue]? {
        var members: [String: GeoValue] = [:]
        if take("}") { return members }
        repeat {
            skipBlank()
            guard let name = string(), take(":"), let value = value() else { return nil }
            members[name] = value
        } while take(",")
        return take("}") ? members : nil
    }

    private mutating func value() -> GeoValue? {
        skipBlank()
        if peek == UInt8(ascii: "\"") { return string().map(GeoValue.text) }
        let start = position
        while let byte = peek, !",}]".utf8.contains(byte), byte > 0x20 {
            // Attributes of official files are flat.
            guard byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") else { return nil }
            position += 1
        }
        let word = String(decoding: text[start..<position], as: UTF8.self)
        if let integer = Int64(word) { return .integer(integer) }
        if let real = Double(word) { return .real(real) }
        return ["null", "true", "false"].contains(word) ? .null : nil
    }

    /// Escapes are kept as they stand: keys and names need none of them to be recognised.
    private mutating func string() -> String? {
        guard peek == UInt8(ascii: "\"") else { return nil }
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\"") {
            position += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < text.endIndex else { return nil }
        defer { position += 1 }
        return String(decoding: text[start..<position], as: UTF8.self)
    }
}
