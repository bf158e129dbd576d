internal import CZlib

/// One zlib compressor, reused for many arrays: its state takes about 260 KB that need not be made each time.
final class Deflater {
    /// What stands around the packed bytes, as zlib's window bits say it.
    enum Frame: Int32 {
        case gzip = 31
        /// Nothing, for formats with a frame of their own.
        case bare = -15
    }

    private let stream: UnsafeMutablePointer<z_stream>

    init(level: Int, frame: Frame = .gzip) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = deflateInit2_(
            stream, Int32(min(max(level, 1), 9)), Z_DEFLATED, frame.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory for a compressor")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func compress(_ bytes: [UInt8]) -> [UInt8] {
        deflateReset(stream)
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        precondition(bound <= Int(UInt32.max), "arrays of more than 4 GB are not compressed at once")
        return [UInt8](unsafeUninitializedCapacity: bound) { target, initialized in
            bytes.withUnsafeBufferPointer { source in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.pointee.avail_in = UInt32(source.count)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = UInt32(bound)
                // deflateBound promises that one call with Z_FINISH is enough.
                let status = deflate(stream, Z_FINISH)
                precondition(status == Z_STREAM_END, "zlib did not finish")
            }
            initialized = bound - Int(stream.pointee.avail_out)
        }
    }
}
