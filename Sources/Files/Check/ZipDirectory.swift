/// The table of contents of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). Nothing is unpacked.
struct ZipDirectory {
    struct Entry {
        let name: String
        let isEncrypted: Bool
        let isStored: Bool
        let packed: Int
        let unpacked: Int
        /// Where its local header begins.
        let offset: Int
        /// Where its content begins.
        var content = 0
    }

    let entries: [Entry]

    private static let tailSize = 22 + 65_535
    private static let damaged = FileError(
        .damaged, "Das Dokument ist beschädigt oder unvollständig. Bitte öffnen Sie es und speichern Sie es neu.")

    /// Reads it and checks that the archive fills the file from the first byte to the last without gaps, so that no
    /// second file hides in it.
    init(_ source: ByteSource) throws(FileError) {
        guard let end = try Self.end(of: source) else { throw Self.damaged }
        let record = try source.read(at: end, count: 22)
        let count = record.integer(at: 10, bytes: 2)
        let start = record.integer(at: 16, bytes: 4)
        let length = record.integer(at: 12, bytes: 4)
        guard record.integer(at: 4, bytes: 2) == 0, record.integer(at: 8, bytes: 2) == count,
            (1...10_000).contains(count),
            length <= 4 << 20, start + length == end, end + 22 == source.count
        else { throw Self.damaged }
        let listed = try Self.contents(try source.read(at: start, count: length), count)
        var position = 0
        var checked: [Entry] = []
        for entry in listed.sorted(by: { $0.offset < $1.offset }) {
            let head = try source.read(at: entry.offset, count: 30)
            // Behind an entry may stand a descriptor of its sizes, 24 bytes at most.
            guard head.count == 30, head.starts(with: [0x50, 0x4B, 0x03, 0x04]),
                (0...(checked.isEmpty ? 0 : 24)).contains(entry.offset - position)
            else { throw Self.damaged }
            let nameLength = head.integer(at: 26, bytes: 2)
            var entry = entry
            entry.content = entry.offset + 30 + nameLength + head.integer(at: 28, bytes: 2)
            guard try source.read(at: entry.offset + 30, count: nameLength) == Array(entry.name.utf8) else {
                throw Self.damaged
            }
            position = entry.content + entry.packed
            checked.append(entry)
        }
        guard (0...24).contains(start - position) else { throw Self.damaged }
        entries = checked
    }

    /// Where the end record stands; nil when the file does not end as an archive.
    static func end(of source: ByteSource) throws(FileError) -> Int? {
        let base = max(0, source.count - tailSize)
        let tail = try source.read(at: base, count: tailSize)
        guard tail.count >= 22 else { return nil }
        for position in stride(from: tail.count - 22, through: 0, by: -1)
        where tail[position] == 0x50 && tail[position...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            if position + 22 + tail.integer(at: position + 20, bytes: 2) == tail.count { return base + position }
        }
        return nil
    }

    private static func contents(_ bytes: [UInt8], _ count: Int) throws(FileError) -> [Entry] {
        var entries: [Entry] = []
        var names: Set<String> = []
        var position = 0
        for _ in 0..<count {
            guard position + 46 <= bytes.count, bytes[position...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else {
                throw damaged
            }
            let nameEnd = position + 46 + bytes.integer(at: position + 28, bytes: 2)
            let next =
                nameEnd + bytes.integer(at: position + 30, bytes: 2) + bytes.integer(at: position + 32, bytes: 2)
            guard next <= bytes.count, let name = String(validating: bytes[(position + 46)..<nameEnd], as: UTF8.self)
            else { throw damaged }
            guard names.insert(name).inserted, !name.isEmpty, !name.hasPrefix("/"), !name.contains("\\"),
                !name.split(separator: "/").contains("..")
            else { throw damaged }
            entries.append(
                Entry(
                    name: name, isEncrypted: bytes[position + 8] & 1 != 0,
                    isStored: bytes.integer(at: position + 10, bytes: 2) == 0,
                    packed: bytes.integer(at: position + 20, bytes: 4),
                    unpacked: bytes.integer(at: position + 24, bytes: 4),
                    offset: bytes.integer(at: position + 42, bytes: 4)))
            position = next
        }
        guard position == bytes.count else { throw damaged }
        return entries
    }
}

extension [UInt8] {
    /// An unsigned little-endian integer; the caller has checked the length.
    func integer(at position: Int, bytes count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(self[position + $1]) << (8 * $1) }
    }
}
