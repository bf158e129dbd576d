internal import Synchronization

/// What came in the body. Uploads remove their temporary files when the last reference goes.
struct RequestBody: Sendable {
    var form = Fields()
    var uploads: [Upload] = []
    var raw: [UInt8] = []
}

/// The shared part behind copies of a `Request`.
final class RequestStorage: Sendable {
    let head: RequestHead
    let body: RequestBody
    let meter = RequestMeter()
    let attachments = Mutex<[ObjectIdentifier: any Sendable]>([:])
    private let csrf: CSRFProtection
    /// The secret made for this request because it came without one.
    private let freshSecret = Mutex<String?>(nil)

    init(head: RequestHead, body: RequestBody, csrf: CSRFProtection) {
        self.head = head
        self.body = body
        self.csrf = csrf
    }

    func csrfToken() -> String {
        if let secret = csrf.secret(in: head) { return csrf.token(for: secret) }
        let secret = freshSecret.withLock { fresh in
            if let fresh { return fresh }
            let made = csrf.makeSecret()
            fresh = made
            return made
        }
        return csrf.token(for: secret)
    }

    /// The cookie to set with the answer, if a token was asked for and the client had no secret.
    func freshCookie() -> Cookie? {
        freshSecret.withLock { $0 }.map { Cookie(CSRFProtection.cookieName, $0) }
    }
}
