internal import CZlib

/// Gzip (RFC 1952) of whole byte arrays. The same bytes give the same result: no name, no time in the header.
public enum Gzip {
    /// `level` from 1 (fast) to 9 (small).
    public static func compress(_ bytes: [UInt8], level: Int = 6) -> [UInt8] {
        Deflater(level: level).compress(bytes)
    }

    /// The original bytes, at most `limit` of them. Throws if the data are damaged or grow beyond the limit.
    public static func decompress(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        var stream = z_stream()
        // 15 window bits plus 16: gzip only. inflateInit2 is a macro in C.
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .damaged
        }
        defer { inflateEnd(&stream) }

        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        var status = Z_OK
        var input = bytes
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(clamping: source.count)
            while status == Z_OK, out.count <= limit {
                chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    out.append(contentsOf: target.prefix(target.count - Int(stream.avail_out)))
                }
            }
        }
        if out.count > limit {
            throw CompressionError(
                code: .tooLarge,
                message: "Die entpackten Daten sind größer als die erlaubten \(limit) Byte. "
                    + "Bitte verkleinern oder teilen Sie die Datei.")
        }
        guard status == Z_STREAM_END else { throw .damaged }
        return out
    }
}
