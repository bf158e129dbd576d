import Geometry

/// Reads the inside of one record; every read is checked against its end.
struct RecordReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8], from position: Int, to end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = end
    }

    mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(GeoFileError) -> T {
        let part = try take(MemoryLayout<T>.size)
        let value = part.withUnsafeBytes { $0.loadUnaligned(as: T.self) }
        return T(littleEndian: value)
    }

    mutating func feature() throws(GeoFileError) -> GeoFeature {
        let number = Int(try integer(UInt32.self))
        var attributes: [String: GeoValue] = [:]
        for _ in 0..<(try integer(UInt16.self)) {
            let name = try text(Int(try integer(UInt16.self)), of: number, attribute: nil)
            attributes[name] = try value(of: number, attribute: name)
        }
        let wkb = try take(Int(try integer(UInt32.self)))
        guard position == end else { throw FeatureStreamParser.nonsense("left over in object \(number)") }
        guard !wkb.isEmpty else { return GeoFeature(number: number, attributes: attributes, geometry: nil) }
        do throws(WKBError) {
            return GeoFeature(number: number, attributes: attributes, geometry: try MultiPolygon(wkb: Array(wkb)))
        } catch {
            throw FeatureStreamParser.nonsense(error.message)
        }
    }

    /// The code and the sentence of an "X" record.
    mutating func failure() throws(GeoFileError) -> GeoFileError {
        let text = String(decoding: try take(end - position), as: UTF8.self)
        let lines = text.split(separator: "\n", maxSplits: 1)
        guard lines.count == 2 else { throw FeatureStreamParser.nonsense("X") }
        let message = String(lines[1])
        switch lines[0] {
        case "missing": return GeoFileError(.missing, message)
        case "unsupported": return GeoFileError(.unsupported, message)
        case "unreadable": return GeoFileError(.damaged, message)
        default: return GeoFileError(.helper, message)
        }
    }

    private mutating func value(of number: Int, attribute: String) throws(GeoFileError) -> GeoValue {
        switch try integer(UInt8.self) {
        case 0: return .null
        case 1: return .integer(try integer(Int64.self))
        case 2: return .real(Double(bitPattern: try integer(UInt64.self)))
        case 3: return .text(try text(Int(try integer(UInt32.self)), of: number, attribute: attribute))
        default: throw FeatureStreamParser.nonsense("value of object \(number)")
        }
    }

    private mutating func text(_ length: Int, of number: Int, attribute: String?) throws(GeoFileError) -> String {
        guard let text = String(validating: try take(length), as: UTF8.self) else {
            let place = attribute.map { "Attribut „\($0)“" } ?? "der Name eines Attributs"
            throw GeoFileError(
                .encoding,
                "Objekt \(number), \(place): Der Text ist nicht in UTF-8 geschrieben. Bitte speichern Sie die Datei als UTF-8."
            )
        }
        return text
    }

    private mutating func take(_ count: Int) throws(GeoFileError) -> ArraySlice<UInt8> {
        guard count <= end - position else { throw FeatureStreamParser.nonsense("record too short") }
        defer { position += count }
        return bytes[position..<(position + count)]
    }
}
