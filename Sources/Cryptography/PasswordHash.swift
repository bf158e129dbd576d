internal import CSodium

/// A password as it is kept: argon2id (RFC 9106) with its own salt, in the usual text form "$argon2id$v=19$…".
public struct PasswordHash: Hashable, Sendable {
    /// How dear one guess is. Both numbers stand in the text, so a change counts for the passwords set from then on.
    public struct Cost: Hashable, Sendable {
        /// Passes over the memory.
        public let passes: Int
        public let memoryBytes: Int

        public init(passes: Int, memoryBytes: Int) {
            self.passes = passes
            self.memoryBytes = memoryBytes
        }

        /// 64 MiB and three passes, the second choice of RFC 9106, section 4 (with one lane, as libsodium has it):
        /// about 0.1 s on one core.
        public static let standard = Cost(passes: 3, memoryBytes: 64 << 20)
        /// The least that libsodium takes, for tests.
        public static let least = Cost(passes: 1, memoryBytes: 8 << 10)
    }

    public let text: String

    /// What the store kept.
    public init(text: String) { self.text = text }

    /// Hashes with a fresh salt; waits as long as `cost` says. Stops the program when there is no memory left for it,
    /// as every allocation does.
    public init(of password: String, cost: Cost = .standard) {
        requireSodium()
        var out = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        // Returns -1 when the memory cannot be had.
        let result = crypto_pwhash_str_alg(
            &out, bytes, UInt64(bytes.count), UInt64(cost.passes), cost.memoryBytes, crypto_pwhash_alg_argon2id13())
        precondition(result == 0, "no memory for a password hash")
        text = String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A hash of nothing anybody knows. Comparing with it costs as much as with a real one and never matches, so that
    /// an unknown account is told by no clock. Making it costs nothing.
    public static func decoy(cost: Cost = .standard) -> PasswordHash {
        PasswordHash(
            text: "$argon2id$v=19$m=\(cost.memoryBytes >> 10),t=\(cost.passes),p=1$"
                + "\(Base64.text(Random.bytes(16)))$\(Base64.text(Random.bytes(32)))")
    }

    /// Whether it is this password's; takes as long as making it did. A broken text matches nothing.
    public func matches(_ password: String) -> Bool {
        requireSodium()
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        // Returns 0 when they fit, -1 otherwise.
        return withText { crypto_pwhash_str_verify($0, bytes, UInt64(bytes.count)) == 0 }
    }

    /// Whether it was made with another cost, so that the password should be hashed again when it is next typed.
    public func needsRehash(cost: Cost = .standard) -> Bool {
        // Returns 0 when the cost is the same, 1 when it is another, -1 for a broken text.
        withText { crypto_pwhash_str_needs_rehash($0, UInt64(cost.passes), cost.memoryBytes) != 0 }
    }

    /// libsodium reads a field of fixed length that ends with zeros.
    private func withText(_ body: (UnsafePointer<CChar>) -> Bool) -> Bool {
        let length = Int(crypto_pwhash_strbytes())
        guard text.utf8.count < length else { return false }
        let field = text.utf8.map { CChar(bitPattern: $0) } + [CChar](repeating: 0, count: length - text.utf8.count)
        return field.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
