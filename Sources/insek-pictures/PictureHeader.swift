/// What the head of a picture says before a codec touches it: its size, and how the camera was held.
struct PictureHeader {
    var width = 0
    var height = 0
    var orientation = Orientation.upright

    init(_ bytes: Bytes, _ format: PictureFormat) throws(Failure) {
        switch format {
        case .png: try readPNG(bytes)
        case .jpeg: try readJPEG(bytes)
        case .webp: try readWebP(bytes)
        case .gif: try readGIF(bytes)
        }
        guard width > 0, height > 0 else { throw .damaged }
    }

    /// PNG, third edition, section 5.3: length, type, data, checksum.
    private mutating func readPNG(_ bytes: Bytes) throws(Failure) {
        guard bytes.has(Array("IHDR".utf8), at: 12), let width = bytes.big(16, 4), let height = bytes.big(20, 4) else {
            throw .damaged
        }
        (self.width, self.height) = (width, height)
        var position = 8
        while let length = bytes.big(position, 4), length < bytes.count {
            if bytes.has(Array("eXIf".utf8), at: position + 4) { orientation = Orientation(bytes, exif: position + 8) }
            if bytes.has(Array("IEND".utf8), at: position + 4) { return }
            position += length + 12
        }
        throw .damaged
    }

    /// ITU-T T.81, annex B: segments with lengths and coded data between them, up to the end of the image. The codec
    /// fills what is missing at the end with grey and goes on, hence the look at the end.
    private mutating func readJPEG(_ bytes: Bytes) throws(Failure) {
        var position = 2
        while let mark = bytes.byte(position), let code = bytes.byte(position + 1), mark == 0xFF {
            if code == 0xFF {
                position += 1
                continue
            }
            if code == 0xD9, width > 0 { return }
            guard let length = bytes.big(position + 2, 2), length >= 2 else { break }
            if code == 0xE1, bytes.has(Array("Exif\0\0".utf8), at: position + 4) {
                orientation = Orientation(bytes, exif: position + 10)
            }
            // All frames but the tables C4, C8, CC of the same range.
            if (0xC0...0xCF).contains(code), ![0xC4, 0xC8, 0xCC].contains(code) {
                guard let height = bytes.big(position + 5, 2), let width = bytes.big(position + 7, 2) else { break }
                (self.width, self.height) = (width, height)
            }
            position += length + 2
            if code == 0xDA { position = Self.endOfCodedData(bytes, position) }
        }
        throw .damaged
    }

    /// The next marker that is neither a stuffed byte nor a restart.
    private static func endOfCodedData(_ bytes: Bytes, _ start: Int) -> Int {
        var position = min(start, bytes.count)
        while let mark = bytes.all[position...].firstIndex(of: 0xFF), let code = bytes.byte(mark + 1) {
            if code != 0x00, code != 0xFF, !(0xD0...0xD7).contains(code) { return mark }
            position = code == 0xFF ? mark + 1 : mark + 2
        }
        return bytes.count
    }

    /// RFC 9649, section 2.
    private mutating func readWebP(_ bytes: Bytes) throws(Failure) {
        var position = 12
        while let length = bytes.little(position + 4, 4) {
            let data = position + 8
            if bytes.has(Array("VP8 ".utf8), at: position), let width = bytes.little(data + 6, 2),
                let height = bytes.little(data + 8, 2)
            {
                grow(width & 0x3FFF, height & 0x3FFF)
            } else if bytes.has(Array("VP8L".utf8), at: position), let bits = bytes.little(data + 1, 4) {
                grow((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
            } else if bytes.has(Array("VP8X".utf8), at: position), let width = bytes.little(data + 4, 3),
                let height = bytes.little(data + 7, 3)
            {
                grow(width + 1, height + 1)
            } else if bytes.has(Array("ANIM".utf8), at: position) {
                throw Failure(
                    code: .unsupported,
                    message: "Bewegte WebP-Bilder werden nicht angenommen. Bitte wählen Sie ein stehendes Bild.")
            } else if bytes.has(Array("EXIF".utf8), at: position) {
                let prefixed = bytes.has(Array("Exif\0\0".utf8), at: data)
                orientation = Orientation(bytes, exif: prefixed ? data + 6 : data)
            }
            position = data + length + length % 2
        }
    }

    /// GIF89a, sections 18 to 20; of a moving picture the first image is kept. The codec fills what is missing at the
    /// end with nothing and says so to nobody, hence the look at the end of the first image.
    private mutating func readGIF(_ bytes: Bytes) throws(Failure) {
        guard let width = bytes.little(6, 2), let height = bytes.little(8, 2), let flags = bytes.byte(10) else {
            throw .damaged
        }
        grow(width, height)
        var position = 13 + (flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1))
        while let mark = bytes.byte(position) {
            if mark == 0x21 {
                position = try Self.endOfBlocks(bytes, position + 2)
                continue
            }
            guard mark == 0x2C, let width = bytes.little(position + 5, 2), let height = bytes.little(position + 7, 2),
                let flags = bytes.byte(position + 9)
            else { break }
            grow(width, height)
            _ = try Self.endOfBlocks(bytes, position + 11 + (flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)))
            return
        }
        throw .damaged
    }

    private static func endOfBlocks(_ bytes: Bytes, _ start: Int) throws(Failure) -> Int {
        var position = start
        while let length = bytes.byte(position) {
            position += length + 1
            if length == 0 { return position }
        }
        throw .damaged
    }

    private mutating func grow(_ width: Int, _ height: Int) {
        self.width = max(self.width, width)
        self.height = max(self.height, height)
    }
}
