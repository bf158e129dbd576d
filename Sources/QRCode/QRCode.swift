internal import CQRCode

/// A QR code (ISO/IEC 18004) as squares, dark or light. The drawing is the caller's.
public struct QRCode: Hashable, Sendable {
    /// Light squares that must surround the code on each side.
    public static let quietZone = 4

    /// Squares in a row and in a column, without the quiet zone.
    public let size: Int
    private let dark: [Bool]

    /// The smallest code for a text, of which 15 % may be unreadable. Nil for an empty text and for one of more than
    /// about two thousand bytes.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        // NULL when the text does not fit into the largest code.
        guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            return nil
        }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        // The lowest bit says dark; the others, what a square is for.
        dark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
    }

    public func isDark(row: Int, column: Int) -> Bool { dark[row * size + column] }

    /// Runs of dark squares of a row, from left to right.
    public func runs(row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<size where isDark(row: row, column: column) {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}
