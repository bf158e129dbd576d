internal import CNettle

/// The six digits of an authenticator app: TOTP (RFC 6238) with HMAC-SHA1 and steps of 30 seconds, which is what all
/// apps understand.
public struct OneTimeCode: Hashable, Sendable {
    /// Seconds of one step.
    public static let stepSeconds: Int64 = 30
    /// Steps before and after the current one whose codes count as well, for clocks that are not quite right.
    public static let window: Int64 = 1

    /// Shared with the app; 20 bytes, the length of the hash (RFC 4226, section 4).
    public let secret: [UInt8]

    public init(secret: [UInt8]) { self.secret = secret }

    public static func make() -> OneTimeCode { OneTimeCode(secret: Random.bytes(20)) }

    /// The secret for typing, in groups of four.
    public var secretText: String { grouped(Base32.text(secret)) }

    /// What a link or a QR code hands to the app (Key URI format of Google Authenticator).
    public func address(issuer: String, account: String) -> String {
        let (issuer, account) = (Self.encoded(issuer), Self.encoded(account))
        return "otpauth://totp/\(issuer):\(account)?secret=\(Base32.text(secret))&issuer=\(issuer)"
    }

    /// The digits of a step since 1970.
    public func code(step: Int64, digits: Int = 6) -> String {
        let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let tag = [UInt8](unsafeUninitializedCapacity: 20) { buffer, initialized in
            insek_hmac_sha1(secret, secret.count, message, message.count, buffer.baseAddress!)
            initialized = 20
        }
        // Dynamic truncation, RFC 4226, section 5.3.
        let offset = Int(tag[19] & 15)
        let number = tag[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(
            Int(number) % [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000][digits])
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step that the code is of, if it is a current one and later than `last`, the step accepted before; so each
    /// code counts once (RFC 6238, section 5.2). The caller keeps the step.
    /// - Parameter seconds: Since 1970.
    public func step(of code: String, atSecond seconds: Int64, after last: Int64) -> Int64? {
        let digits = code.filter { $0 != " " }
        guard digits.utf8.count == 6 else { return nil }
        let now = seconds / Self.stepSeconds
        return (now - Self.window...now + Self.window).first { step in
            constantTimeEqual(Array(self.code(step: step).utf8), Array(digits.utf8)) && step > last
        }
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x40:
                String(Unicode.Scalar(byte))
            default: "%" + Hex.text([byte]).uppercased()
            }
        }.joined()
    }
}

/// Groups of four with a blank between, for reading and typing.
func grouped(_ text: String, by separator: Character = " ") -> String {
    var out = ""
    for (index, character) in text.enumerated() {
        if index > 0, index.isMultiple(of: 4) { out.append(separator) }
        out.append(character)
    }
    return out
}
