/// What a `Range` field asks for (RFC 9110, section 14.2), one range only.
enum ByteRange: Hashable, Sendable {
    /// No range, one in another unit, several or nonsense: the whole with 200.
    case whole
    /// 206 with `Content-Range: bytes from-to/size`.
    case part(Range<Int>)
    /// 416 with `Content-Range: bytes */size`.
    case unsatisfiable

    init(_ field: String?, size: Int) {
        self = .whole
        guard let field, field.hasPrefix("bytes=") else { return }
        let ends = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return }
        let (first, last) = (Self.number(ends[0]), Self.number(ends[1]))
        if ends[0].isEmpty, let last {
            self = last > 0 && size > 0 ? .part(max(0, size - last)..<size) : .unsatisfiable
        } else if let first, ends[1].isEmpty || last.map({ $0 >= first }) == true {
            self = first < size ? .part(first..<(min(size - 1, last ?? size - 1) + 1)) : .unsatisfiable
        }
    }

    /// Digits only; what is too long for a number counts as the largest.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text) ?? .max
    }
}
