/// A line of text that may stand in the head of a mail: no line break and no other control character, so that nothing
/// typed by a person can begin another line there.
public struct HeaderText: Hashable, Sendable {
    public let text: String

    /// At most 500 bytes, at least one character that is not a blank. Throws `MailError` `.field`.
    public init(_ text: String) throws(MailError) {
        guard !text.unicodeScalars.contains(where: Self.isForbidden) else {
            throw MailError(
                .field,
                "Betreff und Namen einer E-Mail dürfen keinen Zeilenumbruch und keine Steuerzeichen enthalten.")
        }
        guard text.utf8.count <= 500, text.contains(where: { !$0.isWhitespace }) else {
            throw MailError(
                .field, "Betreff und Namen einer E-Mail haben 1 bis 500 Zeichen. Bitte ändern Sie die Angabe.")
        }
        self.text = text
    }

    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // Marks that turn the direction of writing make a name look like another one.
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }
}
