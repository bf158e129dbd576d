internal import CZlib

/// Unpacks gzip as it comes, in bounded memory; several members one after another are one text (RFC 1952, 2.2).
public final class Gunzipper {
    private let stream: UnsafeMutablePointer<z_stream>
    private var isBetweenMembers = true
    private var hasRead = false

    public init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 window bits plus 16: gzip only.
        let status = inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory for unpacking")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks the next bytes and hands over what comes out, in pieces of at most 64 KiB.
    public func take(_ bytes: [UInt8], _ out: ([UInt8]) throws -> Void) throws {
        guard !bytes.isEmpty else { return }
        hasRead = true
        var pieces: [[UInt8]] = []
        var offset = 0
        while offset < bytes.count {
            if isBetweenMembers {
                inflateReset(stream)
                isBetweenMembers = false
            }
            offset += try inflate(bytes, from: offset, into: &pieces)
            for piece in pieces { try out(piece) }
            pieces.removeAll(keepingCapacity: true)
        }
    }

    /// Says that no more bytes follow; throws if a member is not complete.
    public func finish() throws(CompressionError) {
        guard hasRead, isBetweenMembers else { throw .damaged }
    }

    /// Answers the number of bytes used: all, or those up to the end of a member.
    private func inflate(
        _ bytes: [UInt8], from offset: Int, into pieces: inout [[UInt8]]
    ) throws(CompressionError) -> Int {
        var status = Z_OK
        // Enough for one step of the highest ratio, so that a bomb cannot fill the memory at once.
        let count = min(bytes.count - offset, 4_096)
        var left = count
        var found: [[UInt8]] = []
        bytes.withUnsafeBufferPointer { source in
            guard let base = source.baseAddress else { return }
            stream.pointee.next_in = UnsafeMutablePointer(mutating: base + offset)
            stream.pointee.avail_in = UInt32(count)
            repeat {
                found.append(
                    [UInt8](unsafeUninitializedCapacity: 65_536) { target, initialized in
                        stream.pointee.next_out = target.baseAddress
                        stream.pointee.avail_out = UInt32(target.count)
                        status = CZlib.inflate(stream, Z_NO_FLUSH)
                        initialized = target.count - Int(stream.pointee.avail_out)
                    })
            } while status == Z_OK && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
            left = Int(stream.pointee.avail_in)
        }
        switch status {
        case Z_STREAM_END: isBetweenMembers = true
        case Z_OK, Z_BUF_ERROR: break
        default: throw .damaged
        }
        pieces = found.filter { !$0.isEmpty }
        return count - left
    }
}
