/// A piece of an HTML page as UTF-8 bytes, escaped when it was made.
///
/// There are two ways to make one, freely mixed: the functions named like the tags with a result builder, for pages;
/// and the mutating functions (`element`, `text`, `append`), which write into one buffer, for lists of many rows.
public struct HTML: Hashable, Sendable {
    public internal(set) var bytes: [UInt8]

    public static let empty = HTML()

    public init() { bytes = [] }

    /// `text` escaped, so that it can only be read as text.
    public init(text: String) {
        bytes = []
        self.text(text)
    }

    /// Takes bytes as they are. Only for output of this program's own generators, never for anything a person typed;
    /// `make check` lists the files that may call it.
    public init(unsafe bytes: [UInt8]) { self.bytes = bytes }

    public var isEmpty: Bool { bytes.isEmpty }

    /// Room for at least `count` bytes, so that a long list grows once.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    public mutating func append(_ html: HTML) { bytes.append(contentsOf: html.bytes) }

    /// One piece per element, written one after the other into the same buffer.
    public static func each<Elements: Sequence>(
        _ elements: Elements, _ write: (Elements.Element, inout HTML) -> Void
    ) -> HTML {
        var html = HTML()
        let count = elements.underestimatedCount
        var isFirst = true
        for element in elements {
            write(element, &html)
            // The first piece tells roughly how much room all of them need: one allocation instead of ten.
            if isFirst && count > 8 { html.reserve(min(html.bytes.count * (count + count / 8), 4_194_304)) }
            isFirst = false
        }
        return html
    }

    /// The pieces one after the other with `separator` between them.
    public static func joined(_ pieces: some Sequence<HTML>, separator: String = "") -> HTML {
        var html = HTML()
        var isFirst = true
        for piece in pieces {
            if !isFirst { html.text(separator) }
            isFirst = false
            html.append(piece)
        }
        return html
    }
}

extension HTML: CustomStringConvertible {
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
