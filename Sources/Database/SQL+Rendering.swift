extension SQL {
    /// The text with numbered placeholders (`?1` or `$1`). Holds no bound value, so it may be logged.
    public func text(for dialect: Dialect) -> String {
        var text = ""
        var binds = 0
        for part in parts {
            switch part {
            case .literal(let literal): text += literal.description
            case .bind:
                binds += 1
                text += dialect == .sqlite ? "?" : "$"
                text += String(binds)
            case .fork(let sqlite, let postgres):
                text += (dialect == .sqlite ? sqlite : postgres).description
            }
        }
        return text
    }

    /// The bound values in the order of their placeholders.
    package var binds: [Value] {
        parts.compactMap { if case .bind(let value, _) = $0 { value } else { nil } }
    }

    /// The statement's identity without its values: one word per part, from the literals' addresses and the kinds of
    /// the values. Cheaper than building and hashing the text.
    package func shape(for dialect: Dialect) -> [UInt64] { parts.map { Self.word($0, dialect) } }

    package func shapeHash(for dialect: Dialect) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            hash = (hash ^ Self.word(part, dialect)) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 29
        }
        return hash
    }

    package func has(shape: [UInt64], for dialect: Dialect) -> Bool {
        guard shape.count == parts.count else { return false }
        for index in shape.indices where shape[index] != Self.word(parts[index], dialect) { return false }
        return true
    }

    private static func word(_ part: Part, _ dialect: Dialect) -> UInt64 {
        switch part {
        case .literal(let text): address(text)
        case .bind(_, let kind): UInt64(kind.rawValue)
        case .fork(let sqlite, let postgres): address(dialect == .sqlite ? sqlite : postgres)
        }
    }

    /// A literal never moves and lies below 2^47, so its address and length stand for its text.
    private static func address(_ text: StaticString) -> UInt64 {
        guard text.hasPointerRepresentation else { return 1 << 63 | UInt64(text.unicodeScalar.value) }
        return UInt64(UInt(bitPattern: text.utf8Start)) | UInt64(text.utf8CodeUnitCount) << 47
    }
}
