public import HTML
public import Reports

/// The portrait as a file to keep or to send: the same blocks without menu and downloads, its style sheets in a folder
/// beside it.
public struct StandalonePage {
    private let document: Document
    private let styleSheets: [String]

    /// `styleSheets` are addresses relative to the file.
    public init(_ document: Document, styleSheets: [String]) {
        self.document = document
        self.styleSheets = styleSheets
    }

    public var html: HTML {
        HTML.document(
            language: "de", title: SiteTexts.title(document.title),
            head: HTML {
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                HTML.each(styleSheets) { sheet, out in
                    out.append(link(.rel("stylesheet"), .named("href", sheet)))
                }
            },
            body: HTML {
                main(.class("insek-main"), .id("inhalt")) {
                    h1(.class("kern-heading-x-large")) { document.title }
                    p(.class("kern-body")) {
                        "\(document.subtitle). "
                        span(.class("insek-mark")) { document.mark }
                        " Erstellt am "
                        time(.datetime(document.day.iso)) { document.day.german }
                        " mit der \(SiteTexts.product)."
                    }
                    DocumentHTML(document) { _ in nil }.blocks
                }
            })
    }
}
