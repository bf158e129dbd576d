import Domain
import HTTPServer

/// Reads what a municipality says to the public.
struct PublicPageForm {
    static let published = "oeffentlich"
    static let revision = "stand"

    private(set) var page: PublicPage
    /// What somebody else has saved meanwhile.
    private(set) var theirs: PublicPage?
    /// As typed, for showing it again.
    private let typed: [PublicPage.Part: String]
    var errors = FormErrors()

    init(_ page: PublicPage) {
        self.page = page
        typed = Dictionary(uniqueKeysWithValues: PublicPage.Part.allCases.map { ($0, page[$0] ?? "") })
    }

    /// Only a page that is to be shown needs all of its texts; else they may come later.
    init(_ fields: Fields) {
        var reader = FormReader(fields)
        let isPublished = reader.isChecked(Self.published)
        var texts: [PublicPage.Part: String] = [:]
        for part in PublicPage.Part.allCases {
            texts[part] = reader.text(
                Self.name(part), length: 1...part.mostCharacters,
                missing: isPublished && part.isNeeded ? PublicPageTexts.missing(part) : nil)
        }
        page = PublicPage(
            greeting: texts[.greeting], open: texts[.open], closed: texts[.closed], published: isPublished,
            revision: Int64(reader.typed(Self.revision)) ?? 0)
        typed = Dictionary(uniqueKeysWithValues: PublicPage.Part.allCases.map { ($0, reader.typed(Self.name($0))) })
        errors = reader.errors
    }

    static func name(_ part: PublicPage.Part) -> String {
        switch part {
        case .greeting: "begruessung"
        case .open: "offen"
        case .closed: "nicht-offen"
        }
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: PublicPage) {
        page.revision = stored.revision
        theirs = stored
        errors.trouble = PublicPageTexts.conflict
    }

    func value(_ part: PublicPage.Part) -> String { typed[part] ?? "" }
}
