import Access
import Actions
import Cryptography
import HTTPServer

/// Finds out who asks, once per request: from the cookie, and only when there is one.
struct SessionReader: Sendable {
    let workshop: Workshop

    static let cookie: StaticString = "sitzung"

    /// What was found, kept with the request.
    private struct Found: Sendable {
        let signedIn: SignedIn?
    }

    /// The token in the cookie; nil without one. Costs no query.
    static func token(_ request: Request) -> SecretToken? {
        request.cookie("sitzung").flatMap(SecretToken.init(text:))
    }

    /// Who asks; nil for a visitor. Two queries for a browser with a session, none without its cookie.
    func signedIn(_ request: Request) throws -> SignedIn? {
        if let found = request.attached(Found.self) { return found.signedIn }
        let signedIn = try Self.token(request).flatMap { try workshop.counting(request).signedIn($0) }
        request.attach(Found(signedIn: signedIn))
        // Only where the thread may wait for the disk.
        if let signedIn, request.method == .post || workshop.storeIsRemote {
            try workshop.counting(request).noteUse(of: signedIn)
        }
        return signedIn
    }

    /// The account of a route that demands one; `authorise` has found it before.
    func required(_ request: Request) throws -> SignedIn {
        guard let signedIn = try signedIn(request) else { throw HTTPFailure.login }
        return signedIn
    }
}
