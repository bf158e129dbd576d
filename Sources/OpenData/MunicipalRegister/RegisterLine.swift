/// One line of fixed columns, counted in characters as the description of the format does.
struct RegisterLine {
    static let length = 220

    let number: Int
    let length: Int
    private let bytes: [UInt8]
    /// Byte offset of each character; nil when all are one byte long.
    private let offsets: [Int]?

    init(_ utf8: [UInt8], number: Int) {
        bytes = utf8
        self.number = number
        if utf8.allSatisfy({ $0 < 0x80 }) {
            offsets = nil
            length = utf8.count
        } else {
            let starts = utf8.indices.filter { utf8[$0] & 0xc0 != 0x80 }
            offsets = starts + [utf8.count]
            length = starts.count
        }
    }

    /// The characters of the columns (from 0) without blanks around; empty beyond the end.
    func text(_ columns: Range<Int>) -> String {
        let lower = min(columns.lowerBound, length)
        let upper = min(columns.upperBound, length)
        let field = bytes[(offsets?[lower] ?? lower)..<(offsets?[upper] ?? upper)]
        guard let first = field.firstIndex(where: { $0 != 0x20 }), let last = field.lastIndex(where: { $0 != 0x20 })
        else { return "" }
        return String(decoding: field[first...last], as: UTF8.self)
    }

    /// Digits only, nothing else in the columns.
    func count(_ columns: Range<Int>) -> Int? {
        let text = text(columns)
        guard !text.isEmpty, text.utf8.count <= 11, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    /// Record type, day and Land: all that is needed to skip a line.
    var record: String { text(0..<2) }
    var land: String { text(10..<12) }
}
