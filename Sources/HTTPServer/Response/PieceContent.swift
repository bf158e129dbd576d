/// Content that is read piece by piece while it is sent, so that a long file takes the memory of one piece. A piece is
/// read by a worker while the connection is suspended: neither a slow store nor a slow client holds up anybody else.
public struct PieceContent: Sendable {
    /// Bytes in all.
    public let count: Int
    /// Bytes from a position on: as many as are handy, at least one, and never called behind the end. May wait.
    let read: @Sendable (_ position: Int) throws -> [UInt8]
    /// What is sent of it.
    var range: Range<Int>
    /// The first bytes of the range, read before the head of the answer was sent.
    var first: [UInt8] = []

    public init(count: Int, read: @escaping @Sendable (_ position: Int) throws -> [UInt8]) {
        self.count = count
        self.read = read
        range = 0..<count
    }

    /// The bytes from a position on, none of them behind the range.
    func piece(at position: Int) throws -> [UInt8] {
        let piece = try read(position)
        guard !piece.isEmpty else { throw EndedEarly(position: position, count: count) }
        return piece.count > range.upperBound - position ? Array(piece.prefix(range.upperBound - position)) : piece
    }

    /// All bytes of the range, for tests.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < range.count, let piece = try? piece(at: range.lowerBound + bytes.count) { bytes += piece }
        return bytes
    }

    private struct EndedEarly: Error {
        let position: Int
        let count: Int
    }
}
