/// A cookie of this site: for all paths, never readable by scripts, sent along from other sites only when a person
/// follows a link. Over TLS it is `Secure` and its name gets the prefix `__Host-`; `Request.cookie(_:)` undoes that.
public struct Cookie: Hashable, Sendable {
    public let name: String
    public let value: String
    /// Seconds; nil: until the browser closes; 0: remove it now.
    public let maxAge: Int?

    /// The name holds letters, digits, "-" and "_" only. The value may hold anything; it is percent-encoded.
    public init(_ name: StaticString, _ value: String, maxAge: Int? = nil) {
        self.name = name.description
        self.value = value
        self.maxAge = maxAge
        precondition(
            self.name.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
                    || $0 == 0x5F
            }, "a cookie's name holds letters, digits, - and _ only")
    }

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
        maxAge = nil
    }

    /// A cookie that makes the browser forget the one of this name.
    public static func removed(_ name: StaticString) -> Cookie {
        Cookie(name, "", maxAge: 0)
    }

    func headerValue(secure: Bool) -> String {
        var out = (secure ? "__Host-" : "") + name + "=" + PercentEncoding.encode(value) + "; Path=/"
        if let maxAge { out += "; Max-Age=\(maxAge)" }
        out += "; HttpOnly; SameSite=Lax"
        if secure { out += "; Secure" }
        return out
    }
}
