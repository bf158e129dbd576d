/// Plain text, CSV, GeoJSON and SVG: UTF-8 without control characters, read in pieces.
enum TextCheck {
    static func type(of source: ByteSource) throws(FileError) -> FileType {
        var scan = TextScan()
        try source.forEachPiece(of: 1 << 16) { (piece) throws(FileError) in try scan.feed(piece) }
        try scan.finish()
        let head = String(decoding: try source.read(at: 0, count: 1 << 16), as: UTF8.self)
        let start = String(head.drop { $0 == "\u{FEFF}" || $0.isWhitespace })
        let beginning = start.prefix(1_024).lowercased()
        if start.hasPrefix("<"), !beginning.hasPrefix("<!doctype html") {
            try SVGCheck.check(source)
            return .svg
        }
        // Old browsers take a text for a page when such words stand near its beginning.
        guard !["<html", "<script", "<body", "<!doctype", "<svg", "<iframe"].contains(where: beginning.contains) else {
            throw markup
        }
        if start.hasPrefix("{"), try isGeoJSON(source) { return .geoJSON }
        return isTable(head, whole: source.count <= 1 << 16) ? .csv : .text
    }

    private static func isGeoJSON(_ source: ByteSource) throws(FileError) -> Bool {
        var outline = GeoJSONOutline()
        try source.forEachPiece(of: 1 << 16) { (piece) throws(FileError) in outline.feed(piece) }
        return outline.isGeoJSON
    }

    /// Whether the first lines have the same number of columns, at least two, as a table written by a program has.
    static func isTable(_ head: String, whole: Bool) -> Bool {
        var lines = head.split(whereSeparator: \.isNewline)
        if !whole { lines = lines.dropLast() }
        guard lines.count >= 2 else { return false }
        return [";", ",", "\t"].contains { (separator: Character) in
            let counts = lines.prefix(20).map { line in
                var quoted = false
                return line.reduce(into: 0) { count, character in
                    if character == "\"" { quoted.toggle() }
                    if character == separator, !quoted { count += 1 }
                }
            }
            return counts[0] > 0 && counts.allSatisfy { $0 == counts[0] }
        }
    }

    static let markup = FileError(
        .unsupported,
        "Die Datei enthält eine Internetseite oder XML. Das wird nicht angenommen. Bitte speichern Sie den Inhalt als PDF oder einfachen Text."
    )
    static let wrongEncoding = FileError(
        .encoding,
        "Der Text ist nicht in UTF-8 geschrieben. Bitte speichern Sie die Datei als UTF-8, in Excel als „CSV UTF-8“.")
}

/// Checks that text is UTF-8 without control characters, piece by piece.
struct TextScan {
    /// The beginning of a character whose end has not come yet.
    private var open: [UInt8] = []

    mutating func feed(_ piece: [UInt8]) throws(FileError) {
        guard !piece.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }) else {
            throw FileInspection.unsupported
        }
        var bytes = open + piece
        let tail = Self.unfinished(bytes)
        open = Array(bytes.suffix(tail))
        bytes.removeLast(tail)
        guard String(validating: bytes, as: UTF8.self) != nil else { throw TextCheck.wrongEncoding }
    }

    func finish() throws(FileError) {
        guard open.isEmpty else { throw TextCheck.wrongEncoding }
    }

    /// How many bytes at the end begin a character that is not whole.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
