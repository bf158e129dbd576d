internal import Glibc

/// An IPv4 or IPv6 address; IPv4 is kept in its IPv6 form ::ffff:a.b.c.d.
struct IPAddress: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// What counts as one client: an IPv4 address, or the /64 an IPv6 user has for himself.
    var client: IPAddress { isIPv4 ? self : IPAddress(high: high, low: 0) }

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Numeric text, also with port or brackets as proxies write it: "[2001:db8::1]:443", "192.0.2.1:80".
    init?(_ text: some StringProtocol) {
        var text = Substring(text)
        if text.first == "[" {
            text = text.dropFirst().prefix { $0 != "]" }
        } else if text.count(where: { $0 == ":" }) == 1 {
            text = text.prefix { $0 != ":" }
        }
        let isIPv6 = text.contains(":")
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(isIPv6 ? AF_INET6 : AF_INET, String(text), &bytes) == 1 else { return nil }
        if isIPv6 {
            self.init(bytes)
        } else {
            self.init(ipv4: bytes[0..<4].reduce(0) { $0 << 8 | UInt32($1) })
        }
    }

    init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            self.init(
                ipv4: UnsafeRawPointer(address).load(as: sockaddr_in.self).sin_addr.s_addr.bigEndian)
        case AF_INET6:
            var address = UnsafeRawPointer(address).load(as: sockaddr_in6.self).sin6_addr
            self.init(withUnsafeBytes(of: &address) { Array($0) })
        default: return nil
        }
    }

    private init(ipv4: UInt32) {
        self.init(high: 0, low: 0xFFFF << 32 | UInt64(ipv4))
    }

    private init(_ bytes: [UInt8]) {
        self.init(
            high: bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) },
            low: bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) })
    }

    var text: String {
        if isIPv4 {
            return "\(low >> 24 & 255).\(low >> 16 & 255).\(low >> 8 & 255).\(low & 255)"
        }
        let bytes = [high.bigEndian, low.bigEndian]
        var out = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        return bytes.withUnsafeBytes { bytes in
            inet_ntop(AF_INET6, bytes.baseAddress, &out, socklen_t(out.count)).map { String(cString: $0) } ?? ""
        }
    }
}

/// Addresses that begin with the same bits: "10.0.0.0/8", or a single address.
struct IPNetwork: Hashable, Sendable {
    private let base: IPAddress
    private let bits: Int

    /// nil if the text is no numeric network.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let base = IPAddress(parts[0]) else { return nil }
        let width = base.isIPv4 ? 32 : 128
        guard let bits = parts.count == 2 ? Int(parts[1]) : width, (0...width).contains(bits) else { return nil }
        self.base = base
        self.bits = bits + 128 - width
    }

    func contains(_ address: IPAddress) -> Bool {
        func same(_ left: UInt64, _ right: UInt64, _ bits: Int) -> Bool {
            bits <= 0 || (left ^ right) >> UInt64(64 - min(bits, 64)) == 0
        }
        return same(base.high, address.high, bits) && same(base.low, address.low, bits - 64)
    }
}
