extension SMTPServer {
    /// Reads one line of settings: "smtp://name:password@mail.example.org:587" with STARTTLS, "smtps://…" with TLS,
    /// "smtp+none://…" in the clear. Name and password are percent-encoded and may be left out, as may the port (587, 465
    /// and 25). Throws `MailError` `.setting`, whose text does not contain the line.
    /// - Parameter password: as it is, for an address that names the user only.
    public init(address: String, password given: String? = nil, authorities: String? = nil) throws(MailError) {
        let schemes: [(String, Security, Int)] = [
            ("smtp://", .startTLS, 587), ("smtps://", .tls, 465), ("smtp+none://", .none, 25),
        ]
        guard let (scheme, security, usualPort) = schemes.first(where: { address.hasPrefix($0.0) }) else {
            throw Self.unreadable
        }
        var rest = address.dropFirst(scheme.count)
        if rest.hasSuffix("/") { rest.removeLast() }
        var user: String?
        var password: String?
        if let at = rest.lastIndex(of: "@") {
            let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), !name.isEmpty else { throw Self.unreadable }
            if parts.count == 2 {
                guard let second = Self.decoded(parts[1]) else { throw Self.unreadable }
                password = second
            } else {
                guard let given else { throw Self.noPassword }
                password = given
            }
            user = name
            rest = rest[rest.index(after: at)...]
        }
        guard let (host, port) = Self.place(rest, usualPort) else { throw Self.unreadable }
        self.init(
            host: host, port: port, security: security, user: user, password: password, authorities: authorities)
    }

    private static let unreadable = MailError(
        .setting,
        "Die Adresse des E-Mail-Servers ist nicht lesbar. Sie hat die Form smtp://name:passwort@mail.example.org:587, "
            + "Sonderzeichen in Name und Passwort stehen darin als %XX.")

    private static let noPassword = MailError(
        .setting,
        "Zum Namen am E-Mail-Server fehlt das Passwort. Bitte geben Sie es in INSEK_SMTP_PASSWORD oder in einer Datei an."
    )

    /// Host and port; an IPv6 address stands in brackets.
    private static func place(_ text: Substring, _ usualPort: Int) -> (String, Int)? {
        var (host, rest) = (text, Substring())
        if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
            host = text[text.index(after: text.startIndex)..<end]
            rest = text[text.index(after: end)...]
            guard host.utf8.allSatisfy({ $0 == 0x3A || $0 == 0x2E || Character(Unicode.Scalar($0)).isHexDigit }) else {
                return nil
            }
        } else {
            host = text.prefix { $0 != ":" }
            rest = text[host.endIndex...]
            let isClean = host.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x2E
            }
            guard isClean else { return nil }
        }
        guard !host.isEmpty else { return nil }
        if rest.isEmpty { return (String(host), usualPort) }
        guard rest.hasPrefix(":"), rest.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(rest.dropFirst()), (1...65_535).contains(port)
        else { return nil }
        return (String(host), port)
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == 0x25 else {
                bytes.append(byte)
                continue
            }
            guard let digits = String(rest.prefix(2)), digits.allSatisfy(\.isHexDigit), digits.utf8.count == 2,
                let value = UInt8(digits, radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
