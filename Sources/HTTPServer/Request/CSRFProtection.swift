internal import Cryptography

/// Protection against forged requests: a random secret in a cookie, and in the form a token that only this server
/// can make from it (double submit, keyed). Tokens are masked with fresh random bytes each time, because a constant
/// secret in a compressed page can be guessed (BREACH, 2013).
struct CSRFProtection: Sendable {
    static let cookieName = "csrf"
    static let fieldName = "_csrf"
    private static let tagLength = 16
    private let hash: KeyedHash

    init(key: [UInt8]) {
        hash = KeyedHash(key: key)
    }

    func makeSecret() -> String {
        Random.token(bytes: 16)
    }

    func secret(in head: RequestHead) -> String? {
        guard let secret = head.cookie(Self.cookieName), secret.utf8.count == 22 else { return nil }
        return secret
    }

    func token(for secret: String) -> String {
        let mask = Random.bytes(Self.tagLength)
        return Base64URL.text(mask + zip(mask, tag(secret)).map { $0 ^ $1 })
    }

    /// Throws a German 403 unless the request comes from one of our own pages.
    func check(_ request: Request) throws(HTTPFailure) {
        try checkOrigin(request.storage.head)
        guard let secret = secret(in: request.storage.head),
            let token = request.storage.body.form.first(Self.fieldName) ?? request.header("x-csrf-token"),
            let bytes = Base64URL.bytes(token), bytes.count == 2 * Self.tagLength,
            constantTimeEqual(zip(bytes, bytes.dropFirst(Self.tagLength)).map { $0 ^ $1 }, tag(secret))
        else { throw .forgedForm }
    }

    /// Browsers tell where a request starts; other clients do not, and then the token decides alone.
    func checkOrigin(_ head: RequestHead) throws(HTTPFailure) {
        if let site = head.headers.first("sec-fetch-site"), site != "same-origin", site != "none" {
            throw .forgedForm
        }
        if let origin = head.headers.first("origin") {
            let host =
                head.headers.first("x-forwarded-host").flatMap { head.isForwarded ? $0 : nil }
                ?? head.headers.first("host") ?? ""
            guard origin == "https://" + host || (origin == "http://" + host && !head.isSecure) else {
                throw .forgedForm
            }
        }
    }

    private func tag(_ secret: String) -> [UInt8] {
        hash.tag(of: Array("csrf:".utf8) + Array(secret.utf8), count: Self.tagLength)
    }
}
