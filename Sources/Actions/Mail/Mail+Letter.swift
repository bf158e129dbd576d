import Domain
import HTML
import Mail

extension Mail {
    /// The letter as plain text and as a page with the same words. A paragraph that is nothing but an address becomes a
    /// link named after the letter, with the address below it for whoever would rather type it.
    init(_ letter: Letter, from sender: MailAddress) throws(MailError) {
        let subject = try HeaderText(Self.oneLine(letter.subject))
        // A name is a courtesy: one that cannot stand in a head is left out.
        let name = try? HeaderText(Self.oneLine(letter.name))
        self.init(
            from: sender, to: try MailAddress(letter.recipient.text, name: name), subject: subject,
            text: letter.text.hasSuffix("\n") ? letter.text : letter.text + "\n",
            html: Self.page(letter, title: subject.text))
    }

    private static func page(_ letter: Letter, title: String) -> HTML {
        document(language: "de", title: title) {
            HTML.empty
        } body: {
            main {
                h1 { title }
                for paragraph in letter.text.split(separator: "\n\n") {
                    if let link = Link(web: String(paragraph)) {
                        p {
                            a(.href(link)) { title }
                            br()
                            "\(paragraph)"
                        }
                    } else {
                        p { String(paragraph) }
                    }
                }
            }
        }
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
    /// Whether it is scheme and host, perhaps with a port and a path.
    static func isSite(_ text: String) -> Bool {
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), Link(web: text) != nil else { return false }
        return !text.contains("?") && !text.contains("#")
    }
}
