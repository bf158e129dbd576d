internal import CSodium

/// A secret key that signs (Ed25519, RFC 8032). Whoever has its public key can verify; only this key can sign.
public struct SigningKey: Sendable {
    static let seedSize = 32

    /// What the key is made from, and all that is kept of it in a file.
    let seed: [UInt8]
    private let secret: [UInt8]
    public let publicKey: VerifyingKey

    /// A new random key.
    public static func make() -> SigningKey { SigningKey(seed: Random.bytes(seedSize)) }

    /// The key of a seed of 32 bytes.
    init(seed: [UInt8]) {
        precondition(seed.count == Self.seedSize, "a seed has 32 bytes")
        requireSodium()
        var publicBytes = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
        var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
        // Returns 0 always.
        _ = crypto_sign_seed_keypair(&publicBytes, &secret, seed)
        self.seed = seed
        self.secret = secret
        publicKey = VerifyingKey(known: publicBytes)
    }

    /// The 64 bytes of the signature; the same message always has the same one.
    public func sign(_ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(crypto_sign_BYTES)) { buffer, initialized in
            // Returns 0 always.
            _ = crypto_sign_detached(buffer.baseAddress!, nil, message, UInt64(message.count), secret)
            initialized = Int(crypto_sign_BYTES)
        }
    }
}

/// The public key that belongs to a `SigningKey`.
public struct VerifyingKey: Hashable, Sendable {
    public static let size = 32

    public let bytes: [UInt8]

    /// Nil unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    fileprivate init(known bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the signature was made of this very message by the key's owner.
    public func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        requireSodium()
        guard signature.count == Int(crypto_sign_BYTES) else { return false }
        // Returns 0 when the signature is right, -1 otherwise.
        return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
    }
}
