extension HTML {
    /// Appends `text` with & < > " ' as character references and without what may stand in no document: control
    /// characters but tab and line ends, and Unicode's noncharacters.
    public mutating func text(_ text: String) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    }

    /// Lets `write` append UTF-8 bytes, then escapes what it appended. For numbers that are formatted into a buffer
    /// without making a string. `write` must only append.
    public mutating func text(writing write: (inout [UInt8]) -> Void) {
        let start = bytes.count
        write(&bytes)
        precondition(bytes.count >= start, "text(writing:) may only append")
        let isPlain = bytes.withUnsafeBufferPointer { buffer in
            for position in start..<buffer.count where buffer[position] >= 0x80 || !Escaping.isPlain(buffer[position]) {
                return false
            }
            return true
        }
        if isPlain { return }
        let written = String(decoding: bytes[start...], as: UTF8.self)
        bytes.removeSubrange(start...)
        text(written)
    }

    /// Appends a literal of the source as it is, markup included.
    mutating func appendLiteral(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        // Long texts hold little markup: copied by the run instead of reserving room for the worst case.
        if text.count <= 256 {
            write(reserving: text.count * Escaping.expansion) { $0.writeEscaped(text) }
            return
        }
        var rest = text[...]
        while let stop = rest.firstIndex(where: { !Escaping.isPlain($0) }) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<stop]))
            let dropped = Escaping.droppedLength(text, at: stop)
            if dropped == 0 {
                if let reference = Escaping.reference(text[stop]) {
                    appendLiteral(reference)
                } else {
                    bytes.append(text[stop])
                }
            }
            rest = rest[(stop + max(dropped, 1))...]
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    }
}
