internal import CSodium

/// A message authentication code: BLAKE2b with a key (RFC 7693). Only who holds the key can make the tag.
public struct KeyedHash: Sendable {
    private let key: [UInt8]

    /// `key` must have 16 to 64 bytes; 32 random bytes are right.
    public init(key: [UInt8]) {
        precondition((16...64).contains(key.count), "a key has 16 to 64 bytes")
        requireSodium()
        self.key = key
    }

    /// The tag of `message`, 16 to 64 bytes long.
    public func tag(of message: [UInt8], count: Int = 32) -> [UInt8] {
        precondition((16...64).contains(count), "a tag has 16 to 64 bytes")
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            crypto_generichash(buffer.baseAddress!, count, message, UInt64(message.count), key, key.count)
            initialized = count
        }
    }
}

/// A 16-byte fingerprint of content (BLAKE2b without a key), for entity tags. Not secret.
public func fingerprint(_ bytes: [UInt8]) -> [UInt8] {
    requireSodium()
    return [UInt8](unsafeUninitializedCapacity: 16) { buffer, initialized in
        crypto_generichash(buffer.baseAddress!, 16, bytes, UInt64(bytes.count), nil, 0)
        initialized = 16
    }
}

/// Compares secrets in a time that tells nothing about where they differ. Different lengths are unequal.
public func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    requireSodium()
    return left.count == right.count && sodium_memcmp(left, right, left.count) == 0
}
