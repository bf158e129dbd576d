public import HTML

/// What a mail says, written once: as plain text, and as an HTML page that a screen reader can walk through by its
/// headings. No pictures, no style, nothing that is fetched from elsewhere.
public struct MailBody: Hashable, Sendable {
    public enum Block: Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        case list([String])
        /// A line that leads somewhere; the plain text shows the address.
        case link(String, Link)
    }

    public let blocks: [Block]

    public init(_ blocks: [Block]) { self.blocks = blocks }

    /// - Parameter title: the main heading, German as the rest.
    func html(title: String) -> HTML {
        document(language: "de", title: title) {
            HTML.empty
        } body: {
            main {
                h1 { title }
                for block in blocks {
                    switch block {
                    case .heading(let text): h2 { text }
                    case .paragraph(let text): p { text }
                    case .list(let items): ul { for item in items { li { item } } }
                    case .link(let text, let link): p { a(.href(link)) { text } }
                    }
                }
            }
        }
    }

    func text(title: String) -> String {
        let pieces = blocks.map { block in
            switch block {
            case .heading(let text): "\(text)\n\(String(repeating: "-", count: min(text.count, 72)))"
            case .paragraph(let text): text
            case .list(let items): items.map { "* \($0)" }.joined(separator: "\n")
            case .link(let text, let link): "\(text):\n\(link.text)"
            }
        }
        return "\(title)\n\(String(repeating: "=", count: min(title.count, 72)))\n\n"
            + pieces.joined(separator: "\n\n") + "\n"
    }
}
