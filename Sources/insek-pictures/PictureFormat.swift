/// The formats that are read, told by their first bytes.
enum PictureFormat {
    case png, jpeg, webp, gif

    init(_ bytes: Bytes) throws(Failure) {
        if bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
            self = .png
        } else if bytes.has([0xFF, 0xD8, 0xFF], at: 0) {
            self = .jpeg
        } else if bytes.has(Array("RIFF".utf8), at: 0), bytes.has(Array("WEBP".utf8), at: 8) {
            self = .webp
        } else if bytes.has(Array("GIF8".utf8), at: 0) {
            self = .gif
        } else {
            throw Failure(
                code: .unsupported,
                message: "Das ist kein Bild im Format PNG, JPEG, WebP oder GIF. Bitte wählen Sie ein anderes.")
        }
    }
}

/// Bytes of a file; whatever lies outside is nil, so that no header can lead astray.
struct Bytes {
    let all: [UInt8]

    init(_ all: [UInt8]) { self.all = all }

    var count: Int { all.count }

    func has(_ expected: [UInt8], at position: Int) -> Bool {
        position >= 0 && position + expected.count <= count
            && expected.indices.allSatisfy { all[position + $0] == expected[$0] }
    }

    func byte(_ position: Int) -> Int? { all.indices.contains(position) ? Int(all[position]) : nil }

    func big(_ position: Int, _ length: Int) -> Int? {
        guard position >= 0, position + length <= count else { return nil }
        return (0..<length).reduce(0) { $0 << 8 | Int(all[position + $1]) }
    }

    func little(_ position: Int, _ length: Int) -> Int? {
        guard position >= 0, position + length <= count else { return nil }
        return (0..<length).reversed().reduce(0) { $0 << 8 | Int(all[position + $1]) }
    }
}
