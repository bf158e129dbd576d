import Access
import Actions
import Cryptography
import Domain

/// People for the tests of pages.
enum Signing {
    static let password = "vier wilde Kühe am Bach"

    struct Session {
        let email: String
        let opened: OpenedSession

        /// As the header field carries it.
        var cookie: String { "sitzung=\(opened.token.text)" }
    }

    /// Somebody with this role at a fitting place, signed in.
    static func session(_ workshop: Workshop, granting role: Role) throws -> Session {
        let isForAll = [.member, .advisory, .ministry, .operations].contains(role)
        return try session(
            workshop, Grant(role, in: isForAll ? .installation : .municipality(AGS("14999010")!)),
            email: "\(role.rawValue)@tannenrode.example")
    }

    /// Somebody with this very grant, signed in.
    static func session(_ workshop: Workshop, _ grant: Grant, email: String) throws -> Session {
        let invitation = try workshop.invite(
            email: EmailAddress(email)!, name: "Ute Beyer", grant, by: .tool("test"), byLetter: false)
        let opened = try workshop.accept(
            invitation: invitation.link!.token, name: "Ute Beyer", password: password,
            from: SignInPlace(client: "192.0.2.1", device: "Firefox unter Windows"))
        return Session(email: email, opened: opened)
    }

    /// Sends a form as the browser of somebody signed in does, with token and cookie of a page of theirs.
    /// - Parameter cookie: The header line "Cookie: sitzung=…".
    static func send(
        _ site: WebSite, _ path: String, _ fields: [(String, String)], _ cookie: String
    ) throws -> Answer {
        let page = try site.client.get("/konto", cookie)
        let token = page.text.firstMatch(of: /name="_csrf" value="([^"]*)"/).map { String($0.1) } ?? ""
        let csrf = (page["Set-Cookie"] ?? "").prefix { $0 != ";" }
        return try site.client.post(path, [("_csrf", token)] + fields, "\(cookie); \(csrf)")
    }
}
