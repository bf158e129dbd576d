/// Sort keys after DIN 5007-1, as in a German dictionary: ä like a, ß like ss, case and marks ignored, word by word.
public enum SortFolding {
    /// A text whose UTF-8 bytes sort as DIN 5007-1 asks; equal words are ordered by the original text, which follows
    /// after U+0001. Compare keys bytewise (SQLite BINARY, PostgreSQL COLLATE "C", `utf8` in Swift).
    public static func key(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count * 2 + 1)
        var blank = false
        func add(_ bytes: some Collection<UInt8>) {
            if bytes.isEmpty { return }
            if blank && !out.isEmpty { out.append(0x20) }
            blank = false
            out.append(contentsOf: bytes)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: add(CollectionOfOne(UInt8(scalar.value)))
            case 0x41...0x5A: add(CollectionOfOne(UInt8(scalar.value) + 0x20))
            case 0...0x7F: blank = true
            default:
                if let letters = Folding.folded(scalar) { add(letters.utf8) } else { blank = true }
            }
        }
        out.append(0x01)
        // U+0000 cannot be stored in PostgreSQL; it carries no meaning in a name.
        out.append(contentsOf: text.utf8.lazy.filter { $0 != 0 })
        return String(decoding: out, as: UTF8.self)
    }
}
