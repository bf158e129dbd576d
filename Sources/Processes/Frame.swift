/// The framing of a `LongLivedProcess`: four bytes of length, big end first, then the payload.
enum Frame {
    static func framed(_ payload: [UInt8]) -> [UInt8] {
        let length = UInt32(payload.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(payload.count + 4)
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
        bytes.append(contentsOf: payload)
        return bytes
    }
}

/// Puts one frame together from the pieces a pipe delivers.
struct FrameReader {
    private let limit: Int
    private var bytes: [UInt8] = []
    private var length: Int?

    init(limit: Int) { self.limit = limit }

    var isComplete: Bool { length.map { bytes.count >= $0 + 4 } ?? false }
    var payload: [UInt8] { Array(bytes.dropFirst(4).prefix(length ?? 0)) }

    mutating func append(_ part: UnsafeRawBufferPointer) throws(ProcessError) {
        bytes.append(contentsOf: part)
        if length == nil, bytes.count >= 4 {
            let announced = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard announced <= limit else { throw .outputTooLarge(limit) }
            bytes.reserveCapacity(announced + 4)
            length = announced
        }
    }
}
