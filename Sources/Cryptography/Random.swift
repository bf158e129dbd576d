internal import CSodium

/// Random bytes of the operating system, fit for keys, tokens and cookies.
public enum Random {
    /// `count` random bytes.
    public static func bytes(_ count: Int) -> [UInt8] {
        requireSodium()
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            if let base = buffer.baseAddress { randombytes_buf(base, count) }
            initialized = count
        }
    }

    /// A token of `bytes` random bytes as base64url without padding, safe in addresses, cookies and forms.
    public static func token(bytes count: Int = 16) -> String {
        Base64URL.text(bytes(count))
    }
}
