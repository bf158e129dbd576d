/// libgd writes its own name into every JPEG; nothing but the picture shall stay.
enum JPEGComment {
    /// The file without comments and application data other than JFIF (ITU-T T.81, annex B).
    static func removed(from jpeg: [UInt8]) -> [UInt8] {
        let bytes = Bytes(jpeg)
        var out: [UInt8] = [0xFF, 0xD8]
        var position = 2
        while let code = bytes.byte(position + 1), code != 0xDA, let length = bytes.big(position + 2, 2) {
            let end = min(jpeg.count, position + 2 + length)
            if code != 0xFE, !(0xE1...0xEF).contains(code) { out += jpeg[position..<end] }
            position = end
        }
        return out + jpeg[min(position, jpeg.count)...]
    }
}
