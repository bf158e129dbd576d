import Domain
import Mail

extension Letter {
    /// The letter as a mail. Throws `MailError` for an address that no mail server takes.
    func mail(from sender: MailAddress) throws(MailError) -> Mail {
        // A name is a courtesy: one that cannot stand in a head is left out.
        let name = try? HeaderText(Self.oneLine(name))
        return Mail(
            from: sender, to: try MailAddress(recipient.text, name: name),
            subject: try HeaderText(Self.oneLine(subject)), letter: text)
    }

    /// Titles of concepts and names come from people; in a head there is one line.
    private static func oneLine(_ text: String) -> String {
        let clean = text.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format: Unicode.Scalar(" ")
            default: scalar
            }
        }
        let words = String(String.UnicodeScalarView(clean)).split(separator: " ").joined(separator: " ")
        return String(words.prefix(120))
    }
}

/// Addresses on the web, as letters name them.
enum WebPlace {
    /// Whether it is a scheme and a host, perhaps with a port and a path.
    static func isSite(_ text: String) -> Bool {
        let pattern = /https?:\/\/([A-Za-z0-9][A-Za-z0-9.\-]*|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(\/[A-Za-z0-9._~\/\-]*)?/
        return text.wholeMatch(of: pattern) != nil
    }
}
