public import HTML
public import Reports
import Values

/// The portrait as a file to keep or to send: the same blocks without menu and downloads, its style sheets in a folder
/// beside it.
public struct StandalonePage {
    private let paper: Document
    private let styleSheets: [String]

    /// `styleSheets` are addresses relative to the file.
    public init(_ document: Document, styleSheets: [String]) {
        paper = document
        self.styleSheets = styleSheets
    }

    public var html: HTML {
        document(language: "de", title: SiteTexts.title(paper.title)) {
            HTML.each(styleSheets) { sheet, out in out.append(link(.rel("stylesheet"), .named("href", sheet))) }
        } body: {
            main(.class("insek-main insek-paper"), .id("inhalt")) {
                h1(.class("kern-heading-x-large")) { paper.title }
                p(.class("kern-body")) {
                    "\(paper.subtitle). "
                    span(.class("insek-mark")) { paper.mark }
                    ". Erstellt am "
                    time(.datetime(paper.day.iso)) { paper.day.german }
                    " mit der \(SiteTexts.product)."
                }
                DocumentHTML(paper) { _ in nil }.blocks
            }
        }
    }
}
