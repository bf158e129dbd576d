/// Collects the content of an element: `HTML` pieces and texts (escaped), `if`, `switch`, `for`, optionals.
///
/// Only one result type, so that pages of any length stay quick to compile.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ html: HTML) -> HTML { html }

    public static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }

    public static func buildExpression(_ text: String) -> HTML { HTML(text: text) }

    public static func buildExpression(_ pieces: [HTML]) -> HTML { buildArray(pieces) }

    public static func buildBlock() -> HTML { .empty }

    public static func buildPartialBlock(first: consuming HTML) -> HTML { first }

    public static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        accumulated.append(next)
        return accumulated
    }

    public static func buildOptional(_ html: HTML?) -> HTML { html ?? .empty }

    public static func buildEither(first html: HTML) -> HTML { html }

    public static func buildEither(second html: HTML) -> HTML { html }

    public static func buildArray(_ pieces: [HTML]) -> HTML {
        var html = HTML()
        html.reserve(pieces.reduce(0) { $0 + $1.bytes.count })
        for piece in pieces { html.append(piece) }
        return html
    }

    public static func buildLimitedAvailability(_ html: HTML) -> HTML { html }
}
