/// Zip archives as tests need them: nothing packed, and each part can be made wrong.
struct Archive {
    var entries: [(name: String, bytes: [UInt8])] = []
    /// Between the entries.
    var gap: [UInt8] = []
    /// Bit 0: encrypted.
    var flags = 0
    var comment: [UInt8] = []
    /// What the directory says about the size of each entry.
    var claimedSize: Int?

    init(_ names: String...) { entries = names.map { ($0, Array("<x/>".utf8)) } }

    static let docx = Archive("[Content_Types].xml", "_rels/.rels", "word/document.xml")
    static let xlsx = Archive("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")
    static var odt: Archive {
        var archive = Archive("content.xml", "META-INF/manifest.xml")
        archive.entries.insert(("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), at: 0)
        return archive
    }

    func with(_ name: String, _ text: String = "x") -> Archive {
        var copy = self
        copy.entries.append((name, Array(text.utf8)))
        return copy
    }

    func changed(_ change: (inout Archive) -> Void) -> Archive {
        var copy = self
        change(&copy)
        return copy
    }

    var bytes: [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in entries {
            let offset = out.count
            let size = claimedSize ?? content.count
            let shared =
                two(20) + two(flags) + two(0) + two(0) + two(0) + four(Int(Checksum.crc32(content)))
                + four(content.count) + four(size) + two(name.utf8.count) + two(0)
            out += [0x50, 0x4B, 0x03, 0x04] + shared + Array(name.utf8) + content + gap
            directory +=
                [0x50, 0x4B, 0x01, 0x02] + two(20) + shared + two(0) + two(0) + two(0) + four(0) + four(offset)
            directory += Array(name.utf8)
        }
        let start = out.count
        out += directory + [0x50, 0x4B, 0x05, 0x06] + two(0) + two(0) + two(entries.count) + two(entries.count)
        return out + four(directory.count) + four(start) + two(comment.count) + comment
    }

    private func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
    private func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16) }
}

enum Checksum {
    /// As zip and PNG use it (ISO 3309).
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 0 ? 0 : 0xEDB8_8320) }
        }
        return ~crc
    }
}
