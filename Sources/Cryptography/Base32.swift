/// Base32 (RFC 4648 section 6) without padding, as authenticator apps take their secrets.
public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    public static func text(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count * 8 + 4) / 5)
        var pending: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.append(alphabet[Int(pending >> bits & 31)])
            }
        }
        if bits > 0 { out.append(alphabet[Int(pending << (5 - bits) & 31)]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes of text as people type it: either case, blanks and hyphens anywhere. Nil for another character.
    public static func bytes(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var pending: UInt32 = 0
        var bits: UInt32 = 0
        for character in text.utf8 where character != UInt8(ascii: " ") && character != UInt8(ascii: "-") {
            guard let value = value(character) else { return nil }
            pending = (pending << 5 | value) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: pending >> bits))
            }
        }
        return out
    }

    private static func value(_ character: UInt8) -> UInt32? {
        switch character {
        case 0x41...0x5A: UInt32(character - 0x41)
        case 0x61...0x7A: UInt32(character - 0x61)
        case 0x32...0x37: UInt32(character - 0x32 + 26)
        default: nil
        }
    }
}

/// Base64 (RFC 4648 section 4) without padding, as argon2's text form has it.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        String(Base64URL.text(bytes).map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    }
}
