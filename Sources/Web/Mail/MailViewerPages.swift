import HTML
import Mail
import Values

/// The German words of the mail viewer.
enum MailTexts {
    static let title = "Post"
    static let note =
        "Diese Werkstatt sendet keine E-Mails: Sie stehen hier, damit sich Einladungen und neue Passwörter ausprobieren lassen."
    static let nothing = "Noch ist keine E-Mail geschrieben worden."
    static let subject = "Betreff"
    static let recipient = "An"
    static let written = "Geschrieben"
    static let links = "Links in dieser E-Mail"
    static let text = "Als Text"
    static let page = "Als Seite"
    static let headers = "Kopfzeilen"
}

/// What was written, the newest first.
struct MailListPage {
    let letters: [StoredMail]

    var page: Layout.Page {
        var page = Layout.Page(title: MailTexts.title, section: .account) {
            h1(.class("kern-heading-x-large")) { MailTexts.title }
            p(.class("kern-body")) { MailTexts.note }
            if letters.isEmpty { p(.class("kern-body")) { MailTexts.nothing } } else { table.html }
        }
        page.isSignedIn = true
        return page
    }

    private var table: DataTable<StoredMail> {
        DataTable(
            caption: MailTexts.title,
            columns: [
                DataColumn(title: MailTexts.subject) { letter in
                    a(.class("kern-link"), .href(MailViewerRoutes.letter.link(letter.id))) { letter.content.subject }
                },
                .text(MailTexts.recipient) { $0.recipient },
                .text(MailTexts.written) { $0.createdAt.berlin.german },
            ], rows: letters, showsCaption: false)
    }
}

/// One letter in all its forms.
struct MailLetterPage {
    let letter: StoredMail

    var page: Layout.Page {
        var page = Layout.Page(
            title: letter.content.subject, section: .account,
            breadcrumb: [(MailTexts.title, MailViewerRoutes.list.link())]
        ) {
            h1(.class("kern-heading-x-large")) { letter.content.subject }
            if !links.isEmpty {
                h2(.class("kern-heading-medium")) { MailTexts.links }
                ul(.class("kern-list kern-list--bullet insek-mail__links")) {
                    HTML.each(links) { link, out in out.append(li { a(.class("kern-link"), .href(link)) { link.text } })
                    }
                }
            }
            h2(.class("kern-heading-medium")) { MailTexts.text }
            pre(.class("insek-mail"), .tabindex(0)) { letter.content.text }
            h2(.class("kern-heading-medium")) { MailTexts.page }
            HTML.element(
                "iframe", .class("insek-mail__frame"), .title(MailTexts.page), .named("sandbox", ""),
                .src(MailViewerRoutes.page.link(letter.id))
            ) { HTML.empty }
            h2(.class("kern-heading-medium")) { MailTexts.headers }
            DescriptionList(rows: letter.content.headers.map { ($0.name, HTML(text: $0.value)) }).html
        }
        page.isSignedIn = true
        return page
    }

    /// The frame follows no links, so they stand beside it.
    private var links: [Link] {
        letter.content.text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("http") }.compactMap {
            Link(web: String($0))
        }
    }
}
