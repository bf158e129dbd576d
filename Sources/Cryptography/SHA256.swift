internal import CSodium

/// SHA-256 (FIPS 180-4): content addresses, checksums of migrations, the audit chain.
public enum SHA256 {
    /// The 32 bytes of the hash.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        requireSodium()
        return [UInt8](unsafeUninitializedCapacity: 32) { buffer, initialized in
            crypto_hash_sha256(buffer.baseAddress!, bytes, UInt64(bytes.count))
            initialized = 32
        }
    }

    /// The hash as 64 hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String {
        Hex.text(hash(bytes))
    }
}

/// SHA-256 over data that comes in pieces. `finish` may be called once.
public final class SHA256Stream {
    private let state: UnsafeMutablePointer<crypto_hash_sha256_state>
    private var finished = false

    public init() {
        requireSodium()
        state = .allocate(capacity: 1)
        crypto_hash_sha256_init(state)
    }

    deinit {
        state.deallocate()
    }

    public func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    public func update(_ bytes: UnsafeRawBufferPointer) {
        precondition(!finished, "the hash is already finished")
        guard let base = bytes.baseAddress else { return }
        crypto_hash_sha256_update(state, base.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
    }

    /// The 32 bytes of the hash of everything given before.
    public func finish() -> [UInt8] {
        precondition(!finished, "the hash is already finished")
        finished = true
        return [UInt8](unsafeUninitializedCapacity: 32) { buffer, initialized in
            crypto_hash_sha256_final(state, buffer.baseAddress!)
            initialized = 32
        }
    }
}
