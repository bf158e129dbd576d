/// One row of a table with ";" between the cells. Quotes around a cell are taken off ("" inside is one
/// quote), as Excel writes them; a line break inside a cell does not occur in official tables.
enum CSVRow {
    /// Nil when a quote is not closed.
    static func cells(_ line: [UInt8]) -> [String]? {
        guard line.contains(UInt8(ascii: "\"")) else {
            return line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(text)
        }
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: "\"") {
                if isQuoted, index + 1 < line.count, line[index + 1] == byte {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            } else if byte == UInt8(ascii: ";"), !isQuoted {
                cells.append(text(cell[...]))
                cell.removeAll(keepingCapacity: true)
            } else {
                cell.append(byte)
            }
            index += 1
        }
        guard !isQuoted else { return nil }
        return cells + [text(cell[...])]
    }

    private static func text(_ cell: ArraySlice<UInt8>) -> String {
        let start = cell.firstIndex { $0 != 0x20 } ?? cell.endIndex
        let end = cell.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: cell[start..<end], as: UTF8.self)
    }
}
