/// Widths of texts in Fira Sans, so that labels can be laid out without opening a font.
enum TextWidth {
    /// Pixels at `size`; never too narrow, since the wider of the two weights counts.
    static func of(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + thousandths($1) } * size / 1_000
    }

    /// `text` broken at blanks into lines of at most `width` pixels; a longer word stands alone in its line.
    static func lines(_ text: String, size: Double, width: Double) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, of(last + " " + word, size: size) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    private static func thousandths(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x20..<0x7F: Double(ascii[Int(scalar.value) - 0x20])
        case 0xA0, 0x202F: 265
        case 0xC4, 0xD6, 0xDC: 692
        default: 605
        }
    }

    /// Advance widths of U+0020 to U+007E in thousandths of the size, the wider of Regular and SemiBold
    /// (Fira Sans 4.3, table hmtx).
    private static let ascii: [UInt16] = [
        265, 241, 430, 547, 545, 851, 784, 234, 324, 324, 447, 523, 240, 406, 240, 520,
        579, 456, 512, 515, 557, 527, 556, 462, 574, 552, 240, 240, 514, 514, 514, 476,
        1020, 586, 615, 571, 650, 535, 491, 641, 680, 295, 314, 622, 509, 796, 683, 692,
        595, 689, 614, 565, 534, 662, 567, 842, 571, 583, 539, 323, 520, 323, 554, 520,
        330, 547, 596, 478, 599, 553, 351, 544, 586, 282, 281, 542, 296, 857, 586, 584,
        596, 594, 397, 479, 380, 582, 508, 741, 505, 512, 454, 323, 403, 323, 508,
    ]
}
