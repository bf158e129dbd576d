import Glibc

/// Writes the answer to standard output. All integers are little-endian, all texts UTF-8.
///
///     stream  = "INSEKGEO1\n" record* ; the last record is "E" or "X"
///     record  = kind:u8 length:u32 payload
///     "H"     = epsg:u32 (0 = unknown)                       once, first
///     "F"     = number:u32 count:u16 attribute* wkbLength:u32 wkb
///     attribute = nameLength:u16 name type:u8 value
///     value   = type 0: nothing | 1: i64 | 2: f64 | 3: length:u32 text
///     "E"     = features:u64                                 the file was read to its end
///     "X"     = code "\n" German sentence                    nothing of the stream may be used
///
/// The geometry is ISO well-known binary, two-dimensional, Polygon or MultiPolygon; length 0 stands for none
/// or another type. Standard error is for humans only.
struct FeatureStream {
    private var buffer = Array("INSEKGEO1\n".utf8)

    mutating func header(epsg: UInt32) {
        record("H") { $0.append(integer: epsg) }
    }

    mutating func feature(_ feature: Feature) {
        record("F") { out in
            out.append(integer: feature.number)
            out.append(integer: UInt16(feature.attributes.count))
            for (name, value) in feature.attributes {
                out.append(integer: UInt16(name.count))
                out += name
                value.append(to: &out)
            }
            out.append(integer: UInt32(feature.wkb.count))
            out += feature.wkb
        }
        if buffer.count >= 1 << 16 { flush() }
    }

    mutating func end(features: UInt64) {
        record("E") { $0.append(integer: features) }
        flush()
    }

    mutating func failure(_ failure: Failure) {
        record("X") { $0 += Array("\(failure.code.rawValue)\n\(failure.message)".utf8) }
        flush()
    }

    private mutating func record(_ kind: Unicode.Scalar, _ payload: (inout [UInt8]) -> Void) {
        var body: [UInt8] = []
        payload(&body)
        buffer.append(UInt8(ascii: kind))
        buffer.append(integer: UInt32(body.count))
        buffer += body
    }

    /// Ends the program quietly when nobody reads any more.
    private mutating func flush() {
        var rest = buffer[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { exit(3) }
            rest = rest.dropFirst(written)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// One object as it goes out.
struct Feature {
    enum Value {
        case null
        case integer(Int64)
        case real(Double)
        case text([UInt8])

        func append(to out: inout [UInt8]) {
            switch self {
            case .null:
                out.append(0)
            case .integer(let number):
                out.append(1)
                out.append(integer: number)
            case .real(let number):
                out.append(2)
                out.append(integer: number.bitPattern)
            case .text(let text):
                out.append(3)
                out.append(integer: UInt32(text.count))
                out += text
            }
        }
    }

    let number: UInt32
    let attributes: [(name: [UInt8], value: Value)]
    let wkb: [UInt8]
}

extension [UInt8] {
    mutating func append(integer value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
