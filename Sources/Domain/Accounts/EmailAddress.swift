/// An e-mail address, as typed and as compared: two spellings that differ in case only are one account.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    /// In lower case, for comparison and uniqueness.
    public let folded: String
    public var description: String { text }

    /// Blanks around it are dropped. Nil for what no mail could be sent to: one "@" with something before it and a name
    /// with a dot behind it, no blanks, quotes or control characters, at most 254 bytes (RFC 5321).
    public init?(_ typed: String) {
        var text = Substring(typed)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254, parts[0].utf8.count <= 64,
            Self.isDomain(parts[1]), text.unicodeScalars.allSatisfy(Self.isAllowed)
        else { return nil }
        self.text = String(text)
        folded = text.lowercased()
    }

    public static func == (left: EmailAddress, right: EmailAddress) -> Bool { left.folded == right.folded }

    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: !"\"<>()[]\\,;:".unicodeScalars.contains(scalar)
        }
    }
}
