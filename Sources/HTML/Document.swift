/// A whole page: doctype, language, UTF-8, viewport and title are set, `head` and `body` add to them.
public func document(
    language: String, title: String, bodyAttributes: [Attribute] = [], @HTMLBuilder head: () -> HTML,
    @HTMLBuilder body: () -> HTML
) -> HTML {
    let inner = (head(), body())
    var html = HTML()
    html.reserve(inner.0.bytes.count + inner.1.bytes.count + title.utf8.count + 256)
    html.appendLiteral("<!doctype html>\n")
    html.open("html", [.lang(language)])
    html.appendLiteral("<head><meta charset=\"utf-8\">")
    html.appendLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
    html.text(title)
    html.appendLiteral("</title>")
    html.append(inner.0)
    html.appendLiteral("</head>")
    html.open("body", bodyAttributes)
    html.append(inner.1)
    html.appendLiteral("</body></html>\n")
    return html
}
