extension HTML {
    /// Appends `text` escaped.
    public mutating func text(_ text: String) {
        let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    }

    /// Lets `write` append UTF-8 bytes, then escapes what it appended. For numbers that are formatted into a buffer
    /// without making a string. `write` must only append.
    public mutating func text(writing write: (inout [UInt8]) -> Void) {
        let start = bytes.count
        write(&bytes)
        precondition(bytes.count >= start, "text(writing:) may only append")
        let isPlain = bytes.withUnsafeBufferPointer { buffer in
            buffer[start...].allSatisfy { $0 < 0x80 && Escaping.isPlain[Int($0)] }
        }
        if isPlain { return }
        let written = String(decoding: bytes[start...], as: UTF8.self)
        bytes.removeSubrange(start...)
        text(written)
    }

    /// Appends a literal of the source that needs no escaping, markup included.
    mutating func appendLiteral(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends valid UTF-8, replacing & < > " ' by character references and dropping what may stand in no document:
    /// control characters but tab and line ends, and Unicode's noncharacters.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var position = 0
        while position < text.count {
            let byte = text[position]
            if Escaping.isPlain[Int(byte)] {
                position += 1
                continue
            }
            let length = Escaping.droppedLength(text, at: position)
            let reference = Escaping.reference(byte)
            if length == 0 && reference == nil {
                position += 1
                continue
            }
            bytes.append(contentsOf: text[start..<position])
            if let reference { appendLiteral(reference) }
            position += max(length, 1)
            start = position
        }
        bytes.append(contentsOf: text[start...])
    }
}

/// What must not be copied as it is.
enum Escaping {
    /// False for bytes that need a closer look: markup, controls and the lead bytes of characters to drop.
    static let isPlain: InlineArray<256, Bool> = {
        var plain = InlineArray<256, Bool>(repeating: true)
        for byte in 0..<0x20 { plain[byte] = [0x09, 0x0A, 0x0D].contains(byte) }
        for byte in [0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xC2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4] {
            plain[byte] = false
        }
        return plain
    }()

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
