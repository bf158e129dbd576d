/// An identifier after RFC 9562, version 7: sorts by the time it was made, to about a microsecond.
///
/// 48 bits of milliseconds, 12 bits for the part of the millisecond (RFC 9562, 6.2, method 3), 62 random bits.
public struct UUIDv7: Hashable, Comparable, Sendable {
    let high: UInt64
    let low: UInt64

    /// Given the same instant and the same random numbers, the same identifier. Instants before 1970 count as 1970.
    public init(at instant: Instant, random: inout some RandomNumberGenerator) {
        let microseconds = UInt64(max(0, instant.microseconds))
        let part = microseconds % 1_000 * 4_096 / 1_000
        high = (microseconds / 1_000) << 16 | 0x7000 | part
        low = random.next() >> 2 | 0x8000_0000_0000_0000
    }

    /// A new identifier with random bits from the system.
    public static func make(at instant: Instant) -> UUIDv7 {
        var random = SystemRandomNumberGenerator()
        return UUIDv7(at: instant, random: &random)
    }

    /// Reads "01927f0e-…" in upper or lower case; nil for other shapes, versions and variants.
    public init?(text: String) {
        var text = text
        guard let uuid = text.withUTF8({ UUIDv7(utf8: $0) }) else { return nil }
        self = uuid
    }

    /// As `init(text:)`, without a copy of the text: snapshots read tens of thousands.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 36, bytes[8] == 0x2D, bytes[13] == 0x2D, bytes[18] == 0x2D, bytes[23] == 0x2D else {
            return nil
        }
        // What is no digit has bits above the lowest four, which remain in `all`.
        var (high, low, all): (UInt64, UInt64, UInt8) = (0, 0, 0)
        Self.hexValues.withUnsafeBufferPointer { values in
            func add(_ positions: Range<Int>, to half: inout UInt64) {
                for position in positions {
                    let value = values[Int(bytes[position])]
                    all |= value
                    half = half << 4 | UInt64(value)
                }
            }
            add(0..<8, to: &high)
            add(9..<13, to: &high)
            add(14..<18, to: &high)
            add(19..<23, to: &low)
            add(24..<36, to: &low)
        }
        guard all < 16, high & 0xF000 == 0x7000, low >> 62 == 0b10 else { return nil }
        (self.high, self.low) = (high, low)
    }

    /// 36 characters in lower case.
    public var text: String {
        String(unsafeUninitializedCapacity: 36) { bytes in
            var place = 0
            func add(_ digits: Range<Int>, of half: UInt64) {
                for digit in digits {
                    let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit * 4)) & 0xF
                    bytes[place] = value < 10 ? 0x30 + value : 0x57 + value
                    place += 1
                }
            }
            func dash() {
                bytes[place] = 0x2D
                place += 1
            }
            add(0..<8, of: high)
            dash()
            add(8..<12, of: high)
            dash()
            add(12..<16, of: high)
            dash()
            add(0..<4, of: low)
            dash()
            add(4..<16, of: low)
            return place
        }
    }

    public static func < (left: UUIDv7, right: UUIDv7) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    /// By the byte of the digit; 255 for what is none.
    private static let hexValues: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: 255
        }
    }
}

extension UUIDv7: CustomStringConvertible {
    public var description: String { text }
}
