/// Writes into reserved room at the end of an array: one check of the capacity for many small pieces.
///
/// Lives only inside `HTML.write(reserving:)`, whose caller states an upper bound for what it writes.
struct Cursor {
    let start: UnsafeMutablePointer<UInt8>
    var count = 0

    init(start: UnsafeMutablePointer<UInt8>) { self.start = start }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        start[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func write(_ literal: StaticString) {
        literal.withUTF8Buffer { write($0) }
    }

    @inline(__always)
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        (start + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// At most `Escaping.expansion` times as many bytes as `text` has.
    mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < text.count {
            let byte = text[position]
            if Escaping.isPlain(byte) {
                write(byte)
                position += 1
                continue
            }
            let dropped = Escaping.droppedLength(text, at: position)
            position += max(dropped, 1)
            if dropped > 0 { continue }
            if let reference = Escaping.reference(byte) { write(reference) } else { write(byte) }
        }
    }

    @inline(__always)
    mutating func writeEscaped(_ text: String) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { writeEscaped($0) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { writeEscaped($0) } }
    }

    @inline(__always)
    mutating func write(_ attribute: Attribute) {
        if case .absent = attribute.value { return }
        write(0x20)
        write(attribute.name)
        if attribute.suffix.utf8CodeUnitCount > 0 { write(attribute.suffix) }
        if case .present = attribute.value { return }
        write(0x3D)
        write(0x22)
        switch attribute.value {
        case .absent, .present: break
        case .literal(let literal): literal.withUTF8Buffer { writeEscaped($0) }
        case .literals(let literals):
            for (index, literal) in literals.enumerated() {
                if index > 0 { write(0x20) }
                literal.withUTF8Buffer { writeEscaped($0) }
            }
        case .text(let text): writeEscaped(text)
        case .integer(let value):
            for byte in String(value).utf8 { write(byte) }
        }
        write(0x22)
    }

    @inline(__always)
    mutating func open(_ tag: StaticString) {
        write(0x3C)
        write(tag)
    }

    @inline(__always)
    mutating func close(_ tag: StaticString) {
        write(0x3C)
        write(0x2F)
        write(tag)
        write(0x3E)
    }
}

extension Attribute {
    /// An upper bound for the bytes this attribute takes.
    @inline(__always)
    var bound: Int {
        let names = name.utf8CodeUnitCount + suffix.utf8CodeUnitCount + 4
        switch value {
        case .absent, .present: return names
        case .literal(let literal): return names + literal.utf8CodeUnitCount * Escaping.expansion
        case .literals(let literals):
            return literals.reduce(names) { $0 + $1.utf8CodeUnitCount * Escaping.expansion + 1 }
        case .text(let text): return names + text.utf8.count * Escaping.expansion
        case .integer: return names + 20
        }
    }
}

extension HTML {
    /// Appends what `body` writes, at most `bound` bytes.
    @inline(__always)
    mutating func write(reserving bound: Int, _ body: (inout Cursor) -> Void) {
        bytes.append(addingCapacity: bound) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                guard let base = buffer.baseAddress else { return }
                var cursor = Cursor(start: base + count)
                body(&cursor)
                precondition(cursor.count <= bound)
                count += cursor.count
            }
        }
    }
}
