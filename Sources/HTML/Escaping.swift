/// Which bytes of a text must not be copied into a page as they are.
enum Escaping {
    /// No byte becomes more than this many bytes ("&quot;").
    static let expansion = 6

    /// Bit n is set when byte n (below 64) may be copied: blanks, line ends and characters but " & ' < >.
    /// A literal because a computed constant would be checked for initialisation at every byte.
    @inline(__always)
    private static var plainBelow64: UInt64 { 0xAFFF_FF3B_0000_2600 }

    /// False for bytes that need a closer look: markup, controls and the lead bytes of characters to drop.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        if byte < 0x40 { return plainBelow64 >> UInt64(byte) & 1 == 1 }
        return byte < 0xEF && byte != 0x7F && byte != 0xC2
    }

    static func reference(_ byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        default: nil
        }
    }

    /// Bytes of the control character or noncharacter at `position`; 0 when the character may stay.
    static func droppedLength(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let byte = text[position]
        func next(_ offset: Int) -> UInt8 { position + offset < text.count ? text[position + offset] : 0 }
        switch byte {
        case 0..<0x20, 0x7F: return 1
        // U+0080 to U+009F.
        case 0xC2: return next(1) < 0xA0 ? 2 : 0
        // U+FDD0 to U+FDEF, U+FFFE, U+FFFF.
        case 0xEF:
            if next(1) == 0xB7 && (0x90...0xAF).contains(next(2)) { return 3 }
            return next(1) == 0xBF && next(2) >= 0xBE ? 3 : 0
        // U+1FFFE, U+1FFFF, … U+10FFFF.
        case 0xF0...0xF4: return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
        default: return 0
        }
    }
}
