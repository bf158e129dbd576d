/// How failures look. The product gives pages in its own design; the built-in ones are plain.
public struct ErrorPages: Sendable {
    let translate: @Sendable (any Error) -> HTTPFailure?
    /// Draws the page of a failure.
    public let page: @Sendable (Request, HTTPFailure) -> Response

    /// `translate` turns errors of the product that handlers let through (e.g. "database away") into a failure; nil
    /// means an unexpected error: 500, and the details go to `ServerConfiguration.report`. `page` draws the answer;
    /// the server sets status, `Allow` and `Retry-After` itself unless the page is a redirect.
    public init(
        translate: @escaping @Sendable (any Error) -> HTTPFailure? = { _ in nil },
        page: @escaping @Sendable (Request, HTTPFailure) -> Response
    ) {
        self.translate = translate
        self.page = page
    }

    /// Plain German pages without a design.
    public static let plain = ErrorPages { _, failure in
        .html(
            Array(
                """
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"><title>\(escaped(failure.title))</title></head>
                <body><main><h1>\(escaped(failure.title))</h1><p>\(escaped(failure.explanation))</p>\
                <p><a href="/">Zur Startseite</a></p></main></body></html>

                """.utf8))
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            default: out.append(character)
            }
        }
        return out
    }
}
