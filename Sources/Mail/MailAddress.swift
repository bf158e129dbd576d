/// Where a mail comes from or goes to.
public struct MailAddress: Hashable, Sendable {
    /// As it stands in the envelope, ASCII only; the part behind the @ in lower case.
    public let address: String
    public let name: HeaderText?

    /// Reads "name@example.org": the common form of RFC 5321 without quotes and brackets. A domain with umlauts is
    /// turned into its ASCII form (RFC 3492). Throws `MailError` `.field`.
    public init(_ address: String, name: HeaderText? = nil) throws(MailError) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isLocal(parts[0]), let domain = Self.domain(parts[1]),
            parts[0].utf8.count + 1 + domain.utf8.count <= 254
        else {
            throw MailError(
                .field,
                "Das ist keine vollständige E-Mail-Adresse. Bitte geben Sie sie in der Form name@beispiel.de an.")
        }
        self.address = "\(parts[0])@\(domain)"
        self.name = name
    }

    var domain: Substring { address[address.index(after: address.lastIndex(of: "@")!)...] }

    /// `atext` of RFC 5322 with single dots in between.
    private static func isLocal(_ text: Substring) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { byte in
                        isAlphanumeric(byte) || "!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
                    }
            }
    }

    private static func domain(_ text: Substring) -> String? {
        var labels: [String] = []
        for label in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard let ascii = Punycode.label(label.lowercased()), (1...63).contains(ascii.utf8.count),
                ascii.utf8.allSatisfy({ isAlphanumeric($0) || $0 == 0x2D }), !ascii.hasPrefix("-"),
                !ascii.hasSuffix("-")
            else { return nil }
            labels.append(ascii)
        }
        guard labels.count >= 2 || labels == ["localhost"] else { return nil }
        return labels.joined(separator: ".")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
