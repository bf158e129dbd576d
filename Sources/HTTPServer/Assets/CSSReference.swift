/// A file named in a style sheet: `url(x)`, `url("x")` or `@import "x"`.
struct CSSReference {
    /// Where the name stands, without quotes.
    let target: Range<Int>

    /// The first one in the rest of a style sheet.
    static func next(in css: ArraySlice<UInt8>) -> CSSReference? {
        var index = css.startIndex
        while index < css.endIndex {
            let first = css[index]
            guard first == UInt8(ascii: "/") || first == UInt8(ascii: "u") || first == UInt8(ascii: "@") else {
                index += 1
                continue
            }
            let rest = css[index...]
            if rest.starts(with: "/*".utf8) {
                index = end(of: rest.dropFirst(2), mark: "*/")
            } else if rest.starts(with: "url(".utf8) {
                if let found = quotedOrBare(rest.dropFirst(4)) { return found }
                index += 4
            } else if rest.starts(with: "@import".utf8) {
                let name = skipBlanks(rest.dropFirst(7))
                if let quote = name.first, quote == 0x22 || quote == 0x27, let found = quotedOrBare(name) {
                    return found
                }
                index += 7
            } else {
                index += 1
            }
        }
        return nil
    }

    private static func quotedOrBare(_ text: ArraySlice<UInt8>) -> CSSReference? {
        let text = skipBlanks(text)
        guard let first = text.first else { return nil }
        if first == 0x22 || first == 0x27 {
            let name = text.dropFirst().prefix { $0 != first && $0 != 0x0A }
            return name.isEmpty ? nil : CSSReference(target: name.startIndex..<name.endIndex)
        }
        let name = text.prefix { $0 != UInt8(ascii: ")") && $0 > 0x20 }
        return name.isEmpty ? nil : CSSReference(target: name.startIndex..<name.endIndex)
    }

    private static func skipBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    private static func end(of text: ArraySlice<UInt8>, mark: String) -> Int {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].starts(with: mark.utf8) { return index + mark.utf8.count }
            index += 1
        }
        return text.endIndex
    }
}
