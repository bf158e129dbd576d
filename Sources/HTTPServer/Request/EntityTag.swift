/// Entity tags (RFC 9110 section 8.8.3), compared weakly.
enum EntityTag {
    /// Whether the header `If-None-Match` names the tag (the text between the quotes) or is "*".
    static func matches(_ header: ArraySlice<UInt8>, _ tag: String) -> Bool {
        let wanted = Array(tag.utf8)
        for candidate in header.split(separator: UInt8(ascii: ",")) {
            var candidate = candidate.drop { $0 == 0x20 || $0 == 0x09 }
            while candidate.last == 0x20 || candidate.last == 0x09 { candidate.removeLast() }
            if candidate.elementsEqual("*".utf8) { return true }
            if candidate.starts(with: "W/".utf8) { candidate = candidate.dropFirst(2) }
            if candidate.count >= 2, candidate.first == 0x22, candidate.last == 0x22,
                candidate.dropFirst().dropLast().elementsEqual(wanted)
            {
                return true
            }
        }
        return false
    }
}
