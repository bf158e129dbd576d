/// Tables as spreadsheets exchange them (RFC 4180), with the semicolon that German ones use.
///
/// A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line end, blanks aside) is
/// written with an apostrophe before it; so is one that begins with an apostrophe itself. Reading takes exactly that
/// apostrophe off again, so every text comes back as it went.
public enum CSV {
    /// One record and where it begins.
    public struct Record: Hashable, Sendable {
        /// From 1.
        public let line: Int
        public let cells: [String]
    }

    static let separator = UInt8(ascii: ";")
    static let quote = UInt8(ascii: "\"")
    static let guardMark = UInt8(ascii: "'")
    /// The most cells in a record.
    static let mostCells = 1_000

    /// Whether the text needs the apostrophe before it.
    static func isGuarded(_ text: some Sequence<UInt8>) -> Bool {
        var start: [UInt8] = []
        for byte in text where byte != 0x20 || !start.isEmpty {
            start.append(byte)
            if start.count == 3 { break }
        }
        switch start.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D, guardMark:
            return true
        case 0xEF:
            // The full-width forms of = + - @, which some programs read alike.
            return start.count == 3 && start[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(start[2])
        default: return false
        }
    }

    /// The records as UTF-8 with byte order mark, without which spreadsheets garble umlauts; lines end with CR LF.
    public static func write(_ records: some Sequence<[String]>) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for record in records {
            for (index, cell) in record.enumerated() {
                if index > 0 { bytes.append(separator) }
                append(cell, to: &bytes)
            }
            bytes.append(contentsOf: [0x0D, 0x0A])
        }
        return bytes
    }

    /// Quotes also where a program with other settings would part the cell.
    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        let isGuarded = isGuarded(cell.utf8)
        let isQuoted = cell.utf8.contains { [separator, quote, 0x2C, 0x09, 0x0A, 0x0D].contains($0) }
        if isQuoted { bytes.append(quote) }
        if isGuarded { bytes.append(guardMark) }
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(quote) }
    }
}
