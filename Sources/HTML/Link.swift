/// An address that may stand in a page: a place on this site, or a checked address elsewhere. Never `javascript:`.
public struct Link: Hashable, Sendable {
    /// The address, percent-encoded, not yet escaped for HTML.
    public let text: String

    /// A place on this site. `path` starts with "/", anything else is a programming error and stops the program.
    ///
    /// Existing percent escapes are kept, characters that may not stand in a path are encoded ("?" and "#" too, they
    /// belong into `query` and `fragment`), and further slashes at the start are merged, since "//host" leaves the site.
    public init(path: String, query: [(String, String)] = [], fragment: String? = nil) {
        precondition(path.utf8.first == 0x2F, "a path on this site starts with a slash")
        if query.isEmpty && fragment == nil && Link.isClean(path: path) {
            text = path
            return
        }
        var bytes: [UInt8] = [0x2F]
        for byte in path.utf8.drop(while: { $0 == 0x2F }) {
            if byte == 0x25 || byte == 0x2F || Link.isPathCharacter(byte) {
                bytes.append(byte)
            } else {
                Link.encode(byte, into: &bytes)
            }
        }
        Link.append(query, to: &bytes)
        if let fragment { Link.append(fragment: fragment, to: &bytes) }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A place on the same page: `Link(fragment: "inhalt")` is "#inhalt".
    public init(fragment: String) {
        var bytes: [UInt8] = []
        Link.append(fragment: fragment, to: &bytes)
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// An address elsewhere: http and https with a host and without a user name, mailto, tel, otpauth. Nil for all others and
    /// for addresses with blanks, control characters, quotes, angle brackets or backslashes.
    public init?(web address: String) {
        let isClean = address.unicodeScalars.allSatisfy { scalar in
            !"\"<>\\`{}|^ ".unicodeScalars.contains(scalar) && scalar.properties.generalCategory != .control
                && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        }
        guard isClean, let colon = address.utf8.firstIndex(of: 0x3A) else { return nil }
        let rest = address[address.utf8.index(after: colon)...]
        switch address[..<colon].lowercased() {
        case "http", "https":
            guard rest.hasPrefix("//") else { return nil }
            let host = rest.utf8.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
            guard let first = host.first, first != 0x3A, !host.contains(0x40) else { return nil }
        case "mailto": guard rest.utf8.contains(0x40) else { return nil }
        // The secret of a second factor, for an app on this device.
        case "otpauth": guard rest.hasPrefix("//totp/") else { return nil }
        case "tel": guard !rest.isEmpty, rest.utf8.allSatisfy(Link.isTelephoneCharacter) else { return nil }
        default: return nil
        }
        text = address
    }

    /// True for a path that can be taken as it is, as nearly all are.
    private static func isClean(path: String) -> Bool {
        let isClean = path.utf8.withContiguousStorageIfAvailable { bytes in
            if bytes.count > 1 && bytes[1] == 0x2F { return false }
            for byte in bytes where byte != 0x25 && byte != 0x2F && !isPathCharacter(byte) { return false }
            return true
        }
        return isClean ?? false
    }

    private static func append(_ query: [(String, String)], to bytes: inout [UInt8]) {
        var separator: UInt8 = 0x3F
        for (name, value) in query {
            bytes.append(separator)
            separator = 0x26
            for byte in name.utf8 { append(unreserved: byte, to: &bytes) }
            bytes.append(0x3D)
            for byte in value.utf8 { append(unreserved: byte, to: &bytes) }
        }
    }

    private static func append(fragment: String, to bytes: inout [UInt8]) {
        bytes.append(0x23)
        for byte in fragment.utf8 { append(unreserved: byte, to: &bytes) }
    }

    private static func append(unreserved byte: UInt8, to bytes: inout [UInt8]) {
        if isUnreserved(byte) { bytes.append(byte) } else { encode(byte, into: &bytes) }
    }

    private static func encode(_ byte: UInt8, into bytes: inout [UInt8]) {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
        bytes.append(0x25)
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 0xF))
    }

    /// RFC 3986, 2.3.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    /// RFC 3986, 3.3, "pchar" without percent escapes.
    private static func isPathCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x24, 0x26...0x2C, 0x3A, 0x3B, 0x3D, 0x40: true
        default: isUnreserved(byte)
        }
    }

    private static func isTelephoneCharacter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x28, 0x29].contains(byte)
    }
}

extension Link: CustomStringConvertible {
    public var description: String { text }
}
