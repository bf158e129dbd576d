import Access
import Actions
import Cryptography
import Database
import Domain
import HTTPServer
import TestSupport
import Testing
import Values
import Web

@Suite("Signing in on the pages")
struct SignInPageTests {
    private func expect(_ name: String, _ answer: Answer, _ status: Int = 200) {
        #expect(answer.status == status)
        let snapshot = Snapshot("Web/\(name).html", answer.stableAccount)
        #expect(snapshot.matches, "\(snapshot)")
    }

    /// The cookie that an answer sets, without its attributes.
    private func sessionCookie(_ answer: Answer) -> String? {
        answer.headers.first { $0.name == "Set-Cookie" && $0.value.hasPrefix("sitzung=") }
            .map { String($0.value.prefix { $0 != ";" }) }
    }

    private func withUte(
        _ store: TestStore, clock: Clock = .fixed(HandClock.start), _ body: (WebSite, Signing.Session) throws -> Void
    ) throws {
        try store.withWorkshop(clock: clock) { workshop, database throws in
            let site = try WebSite(database, clock: clock)
            try body(site, try Signing.session(site.workshop, granting: .lead))
        }
    }

    /// Sends a form of the page at `path` with the browser's cookies.
    private func send(
        _ site: WebSite, _ path: String, to target: String? = nil, _ fields: [(String, String)], _ cookies: String = ""
    ) throws -> Answer {
        let page = try site.client.get(path, "Cookie: \(cookies)")
        let token = page.text.firstMatch(of: /name="_csrf" value="([^"]*)"/).map { String($0.1) } ?? ""
        let csrf = page.headers.first { $0.name == "Set-Cookie" && $0.value.hasPrefix("csrf=") }
            .map { String($0.value.prefix { $0 != ";" }) }
        let all = [csrf, cookies.isEmpty ? nil : cookies].compactMap(\.self).joined(separator: "; ")
        return try site.client.post(target ?? path, [("_csrf", token)] + fields, "Cookie: \(all)")
    }

    @Test("Every page of a visitor, whole")
    func pages() throws {
        try TestStore.sqlite.withSite([]) { site throws in
            expect("sign-in", try site.client.get("/anmelden"))
            expect("password-forgotten-without-mail", try site.client.get("/passwort/vergessen"))
            expect("password-sent", try site.client.get("/passwort/verschickt"))
            let token = String(repeating: "A", count: 43)
            expect("invitation-gone", try site.client.get("/einladung/\(token)"), 410)
            expect("reset-gone", try site.client.get("/passwort/\(token)"), 410)
            #expect(try site.client.get("/einladung/kurz").status == 404)
        }
    }

    @Test("Every page of somebody signed in, whole")
    func ownPages() throws {
        try withUte(.sqlite) { site, session throws in
            expect("account", try site.client.get("/konto", "Cookie: \(session.cookie)"))
            expect("second-factor", try site.client.get("/konto/zweiter-faktor", "Cookie: \(session.cookie)"))
            let invitation = try site.workshop.invite(
                email: EmailAddress("kai.arndt@tannenrode.example")!, name: "Kai Arndt",
                Grant(.editor, in: .municipality(AGS("14999010")!)), by: .tool("test"), byLetter: false)
            expect("invitation", try site.client.get(try #require(invitation.link).path))
            let (_, reset) = try site.workshop.newLink(
                email: EmailAddress(session.email)!, removingSecondFactor: false, by: .tool("test"))
            expect("reset", try site.client.get(reset.path))
        }
    }

    @Test("The right password sets a cookie no script reads, and leads on", arguments: TestStore.all)
    func right(_ store: TestStore) throws {
        try withUte(store) { site, session throws in
            let fields = [("email", session.email), ("passwort", Signing.password)]
            let answer = try send(site, "/anmelden", fields)
            #expect(answer.status == 303)
            #expect(answer["Location"] == "/werkstatt")
            let set = try #require(answer.headers.first { $0.name == "Set-Cookie" }).value
            #expect(set.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
            let cookie = try #require(sessionCookie(answer))
            #expect(cookie != session.cookie)
            let account = try site.client.get("/konto", "Cookie: \(cookie)")
            #expect(account.status == 200)
            #expect(account.words.contains("Angemeldet als Ute Beyer (leitung@tannenrode.example)."))
            #expect(account["Cache-Control"] == "no-store")
            let again = try site.client.get("/anmelden?weiter=%2Fkonto%2Fzweiter-faktor", "Cookie: \(cookie)")
            #expect(again["Location"] == "/konto/zweiter-faktor")
        }
    }

    @Test(
        "After signing in people go where they wanted, and never elsewhere",
        arguments: [
            ("/konto/zweiter-faktor?a=b", "/konto/zweiter-faktor?a=b"), ("//fremd.example", "/werkstatt"),
            ("https://fremd.example", "/werkstatt"), ("/\\fremd.example", "/werkstatt"),
            ("javascript:alert(1)", "/werkstatt"),
            ("/a\r\nSet-Cookie: b=c", "/werkstatt"), ("", "/werkstatt"),
        ])
    func next(_ wanted: String, _ goes: String) throws {
        try withUte(.sqlite) { site, session throws in
            let answer = try send(
                site, "/anmelden",
                [("email", session.email), ("passwort", Signing.password), ("weiter", wanted)])
            #expect(answer.status == 303)
            #expect(answer["Location"] == goes)
        }
    }

    @Test("A page that demands an account leads to signing in and back")
    func way() throws {
        try withUte(.sqlite) { site, session throws in
            let answer = try site.client.get("/konto/zweiter-faktor?a=%C3%A4&b=1")
            let target = try #require(answer["Location"])
            #expect(target == "/anmelden?weiter=%2Fkonto%2Fzweiter-faktor%3Fa%3D%25C3%25A4%26b%3D1")
            let form = try site.client.get(target)
            #expect(form.text.contains(#"name="weiter" value="/konto/zweiter-faktor?a=%C3%A4&amp;b=1""#))
        }
    }

    @Test("What is wrong is said, the address stays, the password does not", arguments: TestStore.all)
    func wrong(_ store: TestStore) throws {
        try withUte(store) { site, session throws in
            let answer = try send(site, "/anmelden", [("email", session.email), ("passwort", "falsch\"><b>")])
            #expect(answer.status == 422)
            #expect(answer.words.contains("E-Mail-Adresse und Passwort passen nicht zusammen."))
            #expect(answer.text.contains(#"value="leitung@tannenrode.example""#))
            #expect(!answer.text.contains("falsch"))
            #expect(sessionCookie(answer) == nil)
            let empty = try send(site, "/anmelden", [("email", " "), ("passwort", "")])
            expect("sign-in-empty", empty, 422)
            for _ in 0..<4 { _ = try send(site, "/anmelden", [("email", session.email), ("passwort", "x")]) }
            let wait = try send(site, "/anmelden", [("email", session.email), ("passwort", Signing.password)])
            #expect(wait.status == 429)
            #expect(wait["Retry-After"] == "2")
            #expect(wait.words.contains("Nach mehreren falschen Eingaben geht es erst in 2 Sekunden weiter."))
        }
    }

    @Test("With the store away signing in says so", arguments: [Dialect.sqlite, .postgres])
    func away(_ dialect: Dialect) throws {
        let site = try WebSite(Database(driver: AwayDriver(dialect)))
        let answer = try send(site, "/anmelden", [("email", "a@b.example"), ("passwort", "x")])
        #expect(answer.status == 503)
        #expect(answer.text.contains(#"value="a@b.example""#))
        #expect(answer.words.contains("weil die Datenbank nicht erreichbar ist"))
        let account = try site.client.get("/konto", "Cookie: sitzung=\(String(repeating: "A", count: 43))")
        #expect(account.status == 503)
        #expect(site.failures.isEmpty)
    }

    @Test("Signing out ends the session here, or everywhere", arguments: TestStore.all)
    func out(_ store: TestStore) throws {
        try withUte(store) { site, session throws in
            let fields = [("email", session.email), ("passwort", Signing.password)]
            let (one, two) = (
                try #require(sessionCookie(try send(site, "/anmelden", fields))),
                try #require(sessionCookie(try send(site, "/anmelden", fields)))
            )
            let left = try send(site, "/konto", to: "/abmelden", [], one)
            #expect(left.status == 303)
            #expect(
                left.headers.contains { $0.name == "Set-Cookie" && $0.value.hasPrefix("sitzung=; Path=/; Max-Age=0") })
            #expect(try site.client.get("/konto", "Cookie: \(one)").status == 303)
            #expect(try site.client.get("/konto", "Cookie: \(two)").status == 200)
            let id = try #require(
                try site.client.get("/konto", "Cookie: \(two)").text.firstMatch(of: /\/konto\/sitzung\/([0-9a-f-]{36})/)
            )
            #expect(try send(site, "/konto", to: "/konto/sitzung/\(id.1)", [], two).status == 303)
            #expect(try site.client.get("/konto", "Cookie: \(session.cookie)").status == 303)
            let third = try #require(sessionCookie(try send(site, "/anmelden", fields)))
            #expect(try send(site, "/konto", to: "/konto/ueberall-abmelden", [], two).status == 303)
            for cookie in [two, third] { #expect(try site.client.get("/konto", "Cookie: \(cookie)").status == 303) }
        }
    }

    @Test("Signing in anew ends the session that the browser had", arguments: TestStore.all)
    func anew(_ store: TestStore) throws {
        try withUte(store) { site, session throws in
            // The form itself leads on when one is signed in, so the token comes from another page.
            let answer = try send(
                site, "/konto", to: "/anmelden", [("email", session.email), ("passwort", Signing.password)],
                session.cookie)
            let fresh = try #require(sessionCookie(answer))
            #expect(fresh != session.cookie)
            #expect(try site.client.get("/konto", "Cookie: \(session.cookie)").status == 303)
            #expect(try site.client.get("/konto", "Cookie: \(fresh)").status == 200)
        }
    }

    @Test("An invitation is accepted, with all errors shown at once before", arguments: TestStore.all)
    func invitation(_ store: TestStore) throws {
        try store.withSite([]) { site throws in
            let invitation = try site.workshop.invite(
                email: EmailAddress("kai.arndt@tannenrode.example")!, name: "Kai Arndt",
                Grant(.editor, in: .municipality(AGS("14999010")!)), by: .tool("test"), byLetter: false)
            let path = try #require(invitation.link).path
            let wrong = try send(site, path, [("name", "K"), ("passwort", "kurz"), ("passwort-wiederholt", "kürzer")])
            #expect(wrong.status == 422)
            #expect(
                wrong.words.contains(
                    "Geben Sie Ihren Namen an, mit 2 bis 100 Zeichen. Das Passwort hat 4 Zeichen. Bitte wählen Sie mindestens "
                        + "12 Zeichen"))
            let twice = try send(
                site, path, [("name", "Kai Arndt"), ("passwort", Signing.password), ("passwort-wiederholt", "anders")])
            #expect(twice.words.contains("Die beiden Passwörter sind verschieden."))
            let fields = [
                ("name", "Kai Arndt-Lohse"), ("passwort", Signing.password), ("passwort-wiederholt", Signing.password),
            ]
            let answer = try send(site, path, fields)
            #expect(answer.status == 303)
            #expect(answer["Location"] == "/konto/zweiter-faktor")
            let cookie = try #require(sessionCookie(answer))
            #expect(try site.client.get("/konto", "Cookie: \(cookie)").words.contains("Angemeldet als Kai Arndt-Lohse"))
            #expect(try site.client.get(path).status == 410)
        }
    }

    @Test("A link sets a new password once", arguments: TestStore.all)
    func reset(_ store: TestStore) throws {
        try withUte(store) { site, session throws in
            let (_, issued) = try site.workshop.newLink(
                email: EmailAddress(session.email)!, removingSecondFactor: false, by: .tool("test"))
            let new = "acht müde Rehe im Schnee"
            let answer = try send(site, issued.path, [("passwort", new), ("passwort-wiederholt", new)])
            #expect(answer["Location"] == "/anmelden?gespeichert=passwort")
            #expect(
                try site.client.get("/anmelden?gespeichert=passwort").words.contains(
                    "Ihr neues Passwort ist gespeichert."))
            #expect(try site.client.get("/konto", "Cookie: \(session.cookie)").status == 303)
            #expect(try site.client.get(issued.path).status == 410)
            #expect(try send(site, "/anmelden", [("email", session.email), ("passwort", new)]).status == 303)
        }
    }

    @Test("The password is changed on one's own page", arguments: TestStore.all)
    func change(_ store: TestStore) throws {
        try withUte(store) { site, session throws in
            let new = "acht müde Rehe im Schnee"
            func change(_ old: String, _ repeated: String) throws -> Answer {
                try send(
                    site, "/konto", to: "/konto/passwort",
                    [("passwort-alt", old), ("passwort", new), ("passwort-wiederholt", repeated)], session.cookie)
            }
            let wrong = try change("falsch", new)
            #expect(wrong.status == 422)
            #expect(wrong.words.contains("Das ist nicht Ihr jetziges Passwort."))
            #expect(try change(Signing.password, "anders").words.contains("Die beiden Passwörter sind verschieden."))
            #expect(try change(Signing.password, new)["Location"] == "/konto?gespeichert=passwort")
            #expect(
                try site.client.get("/konto?gespeichert=passwort", "Cookie: \(session.cookie)").words.contains(
                    "Ihr neues Passwort gilt ab sofort."))
        }
    }

    @Test("The second factor: set up, asked for, printed codes, removed", arguments: TestStore.all)
    func secondFactor(_ store: TestStore) throws {
        let hand = HandClock()
        try withUte(store, clock: hand.clock) { site, session throws in
            let page = try site.client.get("/konto/zweiter-faktor", "Cookie: \(session.cookie)")
            let shown = try #require(page.text.firstMatch(of: /name="schluessel" value="([A-Z2-7 ]+)"/))
            let secret = try #require(Base32.bytes(String(shown.1)))
            func code() -> String { OneTimeCode(secret: secret).code(step: hand.clock.now().microseconds / 30_000_000) }
            func use(_ code: String, _ password: String) throws -> Answer {
                try send(
                    site, "/konto/zweiter-faktor", to: "/konto/zweiter-faktor/app",
                    [("schluessel", String(shown.1)), ("code", code), ("passwort-alt", password)], session.cookie)
            }
            let wrong = try use("000000", Signing.password)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains(#"name="schluessel" value="\#(shown.1)""#), "the app's key stays")
            #expect(try use("", "").words.contains("Geben Sie den Code ein. Geben Sie Ihr Passwort ein."))
            let codes = try use(code(), Signing.password)
            #expect(codes.status == 200)
            let printed = codes.text.matches(of: /<code>([A-Z2-7-]{19})<\/code>/).map { String($0.1) }
            #expect(printed.count == 10)

            hand.advance(seconds: 60)
            let half = try send(
                site, "/anmelden", [("email", session.email), ("passwort", Signing.password), ("weiter", "/quellen")])
            #expect(half["Location"] == "/anmelden/code?weiter=%2Fquellen")
            let halfCookie = try #require(sessionCookie(half))
            #expect(
                try site.client.get("/konto", "Cookie: \(halfCookie)").status == 303, "half a session opens nothing")
            expect("sign-in-code", try site.client.get("/anmelden/code?weiter=%2Fquellen", "Cookie: \(halfCookie)"))
            let path = "/anmelden/code"
            #expect(try send(site, path, [("code", "")], halfCookie).words.contains("Geben Sie den Code ein."))
            #expect(try send(site, path, [("code", "000000")], halfCookie).status == 422)
            let open = try send(site, path, [("code", code()), ("weiter", "/quellen")], halfCookie)
            #expect(open["Location"] == "/quellen")
            let openCookie = try #require(sessionCookie(open))
            #expect(openCookie != halfCookie)
            #expect(try site.client.get("/konto", "Cookie: \(openCookie)").status == 200)
            #expect(try site.client.get(path, "Cookie: \(halfCookie)").status == 303)

            let again = try #require(
                sessionCookie(try send(site, "/anmelden", [("email", session.email), ("passwort", Signing.password)])))
            #expect(try send(site, path, [("code", printed[0].lowercased())], again).status == 303)
            #expect(
                try site.client.get("/konto", "Cookie: \(openCookie)").words.contains("Unbenutzte gedruckte Codes: 9."))

            let removed = try send(
                site, "/konto/zweiter-faktor", to: "/konto/zweiter-faktor/entfernen",
                [("passwort-alt", Signing.password)], openCookie)
            #expect(removed["Location"] == "/konto?gespeichert=zweiter-faktor")
            #expect(
                try send(site, "/anmelden", [("email", session.email), ("passwort", Signing.password)])["Location"]
                    == "/werkstatt")
        }
    }

    @Test("Printed codes alone are made on a page that shows them once")
    func printedCodes() throws {
        try withUte(.sqlite) { site, session throws in
            let answer = try send(
                site, "/konto/zweiter-faktor", to: "/konto/zweiter-faktor/codes", [("passwort-alt", Signing.password)],
                session.cookie)
            expect("printed-codes", answer)
            #expect(answer["Cache-Control"] == "no-store")
            let wrong = try send(
                site, "/konto/zweiter-faktor", to: "/konto/zweiter-faktor/neue-codes", [("passwort-alt", "falsch")],
                session.cookie)
            #expect(wrong.status == 422)
            #expect(wrong.words.contains("Das ist nicht Ihr jetziges Passwort."))
        }
    }

    @Test("A link for a new password goes by letter, and the page tells nobody who has an account")
    func forgotten() throws {
        try TestStore.sqlite.withDatabase { database throws in
            let services = AccountServices(
                passwords: PasswordHasher(cost: .least), post: .init(site: "https://insek.example") { _, _ in })
            let site = try WebSite(database, accounts: services)
            try site.workshop.migrate()
            let session = try Signing.session(site.workshop, granting: .lead)
            expect("password-forgotten", try site.client.get("/passwort/vergessen"))
            for email in [session.email, "niemand@tannenrode.example"] {
                #expect(try send(site, "/passwort/vergessen", [("email", email)])["Location"] == "/passwort/verschickt")
            }
            let wrong = try send(site, "/passwort/vergessen", [("email", "keine")])
            #expect(wrong.status == 422)
            #expect(wrong.words.contains("Geben Sie Ihre E-Mail-Adresse ein."))
        }
    }

    @Test("Without our token nothing happens")
    func forged() throws {
        try withUte(.sqlite) { site, session throws in
            for path in ["/anmelden", "/abmelden", "/konto/passwort", "/konto/ueberall-abmelden"] {
                #expect(
                    try site.client.post(path, [("email", session.email)], "Cookie: \(session.cookie)").status == 403)
            }
            #expect(try site.client.get("/konto", "Cookie: \(session.cookie)").status == 200)
        }
    }
}

extension Answer {
    /// The page without what differs from run to run: tokens, keys, codes.
    fileprivate var stableAccount: String {
        stable.replacing(/(einladung|passwort)\/[A-Za-z0-9_-]{43}/) { "\($0.1)/TOKEN" }
            .replacing(/[A-Z2-7]{4}( [A-Z2-7]{4}){7}/, with: "KEY")
            .replacing(/secret=[A-Z2-7]{32}/, with: "secret=KEY")
            .replacing(/[A-Z2-7]{4}(-[A-Z2-7]{4}){3}/, with: "CODE")
    }
}
