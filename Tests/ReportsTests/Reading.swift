import Domain
import HTML
import Reports
import Values

extension Document {
    /// The blocks as the page shows them; drawings shortened, one element a line.
    var page: String {
        let html = DocumentHTML(self) { slug in Link(path: "/\(slug)") }.blocks
        return String(decoding: html.bytes, as: UTF8.self).withoutDrawings.replacing("><", with: ">\n<")
    }

    /// All running text of one heading's part, as plain words.
    func words(below id: String) -> String {
        let page = page
        guard let start = page.firstRange(of: "id=\"\(id)\"") else { return "" }
        let rest = page[start.upperBound...]
        let end = rest.firstRange(of: "<h2")?.lowerBound ?? rest.endIndex
        return rest[..<end].drop { $0 != ">" }.dropFirst().replacing(/<[^>]*>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The paper as the typesetter reads it, drawings left out.
    var paper: String { String(decoding: typesetting.canonical, as: UTF8.self) }
}

extension String {
    /// Drawings have tests of their own.
    var withoutDrawings: String { replacing(/<svg.*?<\/svg>(?=<figcaption)/.dotMatchesNewlines(), with: "<svg/>") }
}
