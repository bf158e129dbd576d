/// PNG files as tests need them, without a codec: the data are stored, not packed.
struct PNGMaker {
    var width: Int
    var height: Int
    /// Red, green, blue, alpha of each point.
    var point: (_ x: Int, _ y: Int) -> [UInt8]
    /// Chunks between head and data.
    var extra: [(type: String, data: [UInt8])] = []

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    init(_ width: Int, _ height: Int, _ point: @escaping (Int, Int) -> [UInt8] = { _, _ in [255, 0, 0, 255] }) {
        self.width = width
        self.height = height
        self.point = point
    }

    var bytes: [UInt8] {
        var raw: [UInt8] = []
        for y in 0..<height {
            raw.append(0)
            for x in 0..<width { raw += point(x, y) }
        }
        return Self.signature + head + extra.flatMap { Self.chunk($0.type, $0.data) }
            + Self.chunk("IDAT", Self.zlib(raw))
            + Self.chunk("IEND", [])
    }

    /// Head and end with these data, whatever the head promises.
    func bytes(data: [UInt8]) -> [UInt8] {
        Self.signature + head + Self.chunk("IDAT", data) + Self.chunk("IEND", [])
    }

    private var head: [UInt8] { Self.chunk("IHDR", Self.big(width) + Self.big(height) + [8, 6, 0, 0, 0]) }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + data
        return big(data.count) + content + big(Int(Checksum.crc32(content)))
    }

    static func big(_ number: Int) -> [UInt8] {
        [UInt8(number >> 24 & 0xFF), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }

    /// RFC 1950 with the stored blocks of RFC 1951.
    static func zlib(_ raw: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x78, 0x01]
        var sums = (1, 0)
        for byte in raw {
            sums.0 = (sums.0 + Int(byte)) % 65_521
            sums.1 = (sums.1 + sums.0) % 65_521
        }
        for start in stride(from: 0, to: raw.count, by: 65_535) {
            let part = raw[start..<min(raw.count, start + 65_535)]
            let size = part.count
            out += [start + size == raw.count ? 1 : 0, UInt8(size & 0xFF), UInt8(size >> 8)]
            out += [UInt8(~size & 0xFF), UInt8(~size >> 8 & 0xFF)] + part
        }
        return out + big(sums.1 << 16 | sums.0)
    }
}
