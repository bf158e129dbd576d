/// Text in lines of at most 76 ASCII characters: RFC 2045, section 6.7.
enum QuotedPrintable {
    static func encode(_ text: some Sequence<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        let lines = lines(text)
        for (index, line) in lines.enumerated() {
            if index > 0 { output += [0x0D, 0x0A] }
            append(line, to: &output)
        }
        return output
    }

    private static func append(_ line: [UInt8], to output: inout [UInt8]) {
        var width = 0
        for (index, byte) in line.enumerated() {
            let isBlank = byte == 0x20 || byte == 0x09
            let isPlain = isBlank ? index + 1 < line.count : (0x21...0x7E).contains(byte) && byte != 0x3D
            let piece = isPlain ? [byte] : [0x3D] + hex(byte)
            if width + piece.count > (index + 1 < line.count ? 75 : 76) {
                output += [0x3D, 0x0D, 0x0A]
                width = 0
            }
            output += piece
            width += piece.count
        }
    }

    /// Without their ends, which may be CRLF, LF or CR.
    private static func lines(_ text: some Sequence<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var lastWasReturn = false
        for byte in text {
            if byte == 0x0D || byte == 0x0A && !lastWasReturn {
                lines.append([])
            } else if byte != 0x0A {
                lines[lines.count - 1].append(byte)
            }
            lastWasReturn = byte == 0x0D
        }
        return lines
    }

    private static func hex(_ byte: UInt8) -> [UInt8] {
        [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 }
    }
}
