/// Looks through JSON piece by piece and tells whether it has the outline of GeoJSON (RFC 7946): one object, brackets in
/// order, and a "type" of the standard on the outermost level. Enough to name the type; whoever uses the file reads it
/// properly.
struct GeoJSONOutline {
    private static let types: Set<String> = [
        "FeatureCollection", "Feature", "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon",
        "MultiPolygon", "GeometryCollection",
    ]

    private var brackets: [UInt8] = []
    private var inString = false
    private var escaped = false
    private var isBroken = false
    private var isDone = false
    /// The text on the outermost level that runs or ran last, at most 32 bytes of it.
    private var word: [UInt8] = []
    private var key = ""
    private var afterColon = false
    private var type: String?

    var isGeoJSON: Bool { isDone && !isBroken && type.map(Self.types.contains) == true }

    mutating func feed(_ bytes: [UInt8]) {
        for byte in bytes where !isBroken { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        if inString { return takeText(byte) }
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D,
            0xEF where brackets.isEmpty, 0xBB where brackets.isEmpty, 0xBF where brackets.isEmpty:
            break
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            isBroken = isDone || brackets.count >= 100 || (brackets.isEmpty && byte != UInt8(ascii: "{"))
            brackets.append(byte + 2)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            isBroken = brackets.popLast() != byte
            isDone = brackets.isEmpty
        case UInt8(ascii: "\"") where !brackets.isEmpty:
            inString = true
            word = []
        case UInt8(ascii: ":") where !brackets.isEmpty:
            if brackets.count == 1 {
                key = String(decoding: word, as: UTF8.self)
                afterColon = true
            }
        case UInt8(ascii: ",") where !brackets.isEmpty:
            if brackets.count == 1 { afterColon = false }
        default:
            isBroken = brackets.isEmpty || byte < 0x20
        }
    }

    private mutating func takeText(_ byte: UInt8) {
        if escaped {
            escaped = false
        } else if byte == UInt8(ascii: "\\") {
            escaped = true
        } else if byte == UInt8(ascii: "\"") {
            inString = false
            guard brackets.count == 1, afterColon, key == "type" else { return }
            // Two types: which one counts would be the reader's choice.
            isBroken = type != nil
            type = String(decoding: word, as: UTF8.self)
        } else if word.count < 32 {
            word.append(byte)
        }
    }
}
