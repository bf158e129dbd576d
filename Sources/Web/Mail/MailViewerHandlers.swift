import Access
import Actions
public import HTTPServer
import Mail
public import Values

enum MailViewerRoutes {
    static let list = Route(.get, "/betrieb/post", needs: Permission.readOperations)
    static let letter = Route(.get, "/betrieb/post/{}", UUIDv7.self, needs: Permission.readOperations)
    static let page = Route(.get, "/betrieb/post/{}/seite", UUIDv7.self, needs: Permission.readOperations)
}

extension UUIDv7: PathParameter {
    public init?(pathSegment: String) {
        self.init(text: pathSegment)
        guard text == pathSegment else { return nil }
    }

    public var pathSegment: String { text }
}

/// Letters that were kept instead of being sent (`insek serve --mail-viewer`). Where mail is sent, these pages do not exist.
struct MailViewerHandlers: Sendable {
    let workshop: Workshop
    let layout: Layout

    func add(to routes: inout RouteTable, reading: Place) {
        routes.get(MailViewerRoutes.list, on: reading, list)
        routes.get(MailViewerRoutes.letter, on: reading, letter)
        routes.get(MailViewerRoutes.page, on: reading, page)
    }

    @Sendable func list(_ request: Request) throws -> Response {
        guard workshop.showsLetters else { throw HTTPFailure.notFound }
        return layout.response(MailListPage(letters: try workshop.counting(request).keptLetters()).page)
    }

    @Sendable func letter(_ request: Request, _ id: UUIDv7) throws -> Response {
        // The frame shows a page of ours, which the policy of all other pages forbids.
        layout.response(MailLetterPage(letter: try find(request, id)).page).setting(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
    }

    /// The letter's own page, for the frame: it can do nothing at all.
    @Sendable func page(_ request: Request, _ id: UUIDv7) throws -> Response {
        .html(try find(request, id).content.html).setting(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox")
    }

    private func find(_ request: Request, _ id: UUIDv7) throws -> StoredMail {
        guard let letter = try workshop.counting(request).keptLetter(id) else { throw HTTPFailure.notFound }
        return letter
    }
}
