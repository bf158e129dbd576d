import Access
public import Cryptography
public import Domain
public import HTTPServer

enum AccountRoutes {
    static let signIn = Route(.get, "/anmelden", needs: Permission.signIn)
    static let sendSignIn = Route(.post, "/anmelden", needs: Permission.signIn)
    static let code = Route(.get, "/anmelden/code", needs: Permission.signIn)
    static let sendCode = Route(.post, "/anmelden/code", needs: Permission.signIn)
    static let signOut = Route(.post, "/abmelden", needs: Permission.signIn)

    static let invitation = Route(.get, "/einladung/{}", SecretToken.self, needs: Permission.signIn)
    static let accept = Route(.post, "/einladung/{}", SecretToken.self, needs: Permission.signIn)
    static let forgotten = Route(.get, "/passwort/vergessen", needs: Permission.signIn)
    static let sendForgotten = Route(.post, "/passwort/vergessen", needs: Permission.signIn)
    static let sent = Route(.get, "/passwort/verschickt", needs: Permission.signIn)
    static let reset = Route(.get, "/passwort/{}", SecretToken.self, needs: Permission.signIn)
    static let sendReset = Route(.post, "/passwort/{}", SecretToken.self, needs: Permission.signIn)

    static let account = Route(.get, "/konto", needs: Permission.ownAccount)
    static let changePassword = Route(.post, "/konto/passwort", needs: Permission.ownAccount)
    static let endSession = Route(.post, "/konto/sitzung/{}", SessionID.self, needs: Permission.ownAccount)
    static let everywhere = Route(.post, "/konto/ueberall-abmelden", needs: Permission.ownAccount)
    static let factor = Route(.get, "/konto/zweiter-faktor", needs: Permission.ownAccount)
    static let useApp = Route(.post, "/konto/zweiter-faktor/app", needs: Permission.ownAccount)
    static let useCodes = Route(.post, "/konto/zweiter-faktor/codes", needs: Permission.ownAccount)
    static let renewCodes = Route(.post, "/konto/zweiter-faktor/neue-codes", needs: Permission.ownAccount)
    static let removeFactor = Route(.post, "/konto/zweiter-faktor/entfernen", needs: Permission.ownAccount)
}

extension SecretToken: PathParameter {
    public init?(pathSegment: String) { self.init(text: pathSegment) }
    public var pathSegment: String { text }
}

extension ID: PathParameter {
    public init?(pathSegment: String) {
        self.init(text: pathSegment)
        // Only the canonical spelling, so that a page has one address.
        guard text == pathSegment else { return nil }
    }
    public var pathSegment: String { text }
}
