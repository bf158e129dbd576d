internal import Compression
internal import Synchronization

/// An asset as the server keeps it: the bytes at a fixed address, the compressed ones made once when first wanted.
final class ServedAsset: Sendable {
    let isHashed: Bool
    let contentType: String
    let tag: String
    let plain: FixedBytes
    private let compressed = Mutex<FixedBytes??>(nil)

    init(_ asset: HashedAsset, isHashed: Bool) {
        self.isHashed = isHashed
        contentType = asset.contentType
        tag = asset.tag
        plain = FixedBytes(asset.bytes)
    }

    init(_ other: ServedAsset, isHashed: Bool) {
        self.isHashed = isHashed
        contentType = other.contentType
        tag = other.tag
        plain = other.plain
    }

    var caching: Caching { isHashed ? .immutable : .revalidate(tag: tag) }

    /// nil if compression gains nothing.
    var gzip: FixedBytes? {
        compressed.withLock { known in
            if let known { return known }
            var made: FixedBytes?
            if MediaType.isCompressible(contentType), plain.count > 512 {
                let bytes = Gzip.compress(plain.array, level: 9)
                if bytes.count < plain.count { made = FixedBytes(bytes) }
            }
            known = .some(made)
            return made
        }
    }
}

/// Bytes at an address that stays the same while this object lives.
///
/// Unchecked: written only in `init`.
final class FixedBytes: @unchecked Sendable {
    let pointer: UnsafeMutableRawBufferPointer
    var count: Int { pointer.count }
    var array: [UInt8] { Array(pointer) }

    init(_ bytes: [UInt8]) {
        pointer = .allocate(byteCount: bytes.count, alignment: 1)
        pointer.copyBytes(from: bytes)
    }

    deinit {
        pointer.deallocate()
    }
}
