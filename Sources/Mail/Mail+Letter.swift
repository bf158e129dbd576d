import HTML

extension Mail {
    /// A mail from a plain text whose paragraphs are parted by empty lines, and a page with the same words. A paragraph
    /// that is nothing but an address becomes a link named after the mail, with the address below it for whoever would
    /// rather type it.
    public init(from: MailAddress, to: MailAddress, subject: HeaderText, letter: String) {
        self.init(
            from: from, to: to, subject: subject, text: letter.hasSuffix("\n") ? letter : letter + "\n",
            html: Self.page(letter, title: subject.text))
    }

    private static func page(_ letter: String, title: String) -> HTML {
        document(language: "de", title: title) {
            HTML.empty
        } body: {
            main {
                h1 { title }
                for paragraph in letter.split(separator: "\n\n") {
                    if let link = Link(web: String(paragraph)) {
                        p {
                            a(.href(link)) { title }
                            br()
                            String(paragraph)
                        }
                    } else {
                        p { String(paragraph) }
                    }
                }
            }
        }
    }
}
