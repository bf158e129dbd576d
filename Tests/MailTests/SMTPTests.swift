import Foundation
import Mail
import TestSupport
import Testing
import Values

@Suite("Delivery by SMTP")
struct SMTPTests {
    private func deliver(_ server: SMTPServer, to: String = "c@d.example") throws {
        let message = try Example.mail().message(key: "k", at: Example.now)
        try server.deliver(message, from: "werkstatt@silberwald.example", to: to)
    }

    private func refusal(_ server: SMTPServer) -> MailError? {
        #expect(throws: MailError.self) { try deliver(server) }
    }

    /// A certificate for 127.0.0.1 with its key, trusted by nobody else.
    private static func certificate(in folder: TestFolder) throws -> String {
        let path = "\(folder.path)/server.pem"
        try MailServer.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=IP:127.0.0.1", "-keyout", path, "-out", "\(path).crt",
            ])
        let both = try Data(contentsOf: URL(filePath: path)) + Data(contentsOf: URL(filePath: "\(path).crt"))
        try both.write(to: URL(filePath: path))
        return path
    }

    @Test("The server gets the message byte for byte, lines with a leading dot included, and the envelope")
    func bytes() throws {
        let server = try MailServer()
        let message = try Example.mail().message(key: "k", at: Example.now)
        try server.settings().deliver(message, from: "a@b.example", to: "c@d.example")
        #expect(server.taken.map(\.envelope) == ["<a@b.example> <c@d.example>"])
        #expect(server.taken[0].message == message)
    }

    @Test("STARTTLS with log-in, and TLS from the first byte")
    func encrypted() throws {
        let folder = try TestFolder()
        let certificate = try Self.certificate(in: folder)
        for (security, option) in [(SMTPServer.Security.startTLS, "--starttls"), (.tls, "--tls")] {
            let server = try MailServer(["--certificate", certificate, option, "--login", "insek:geheim ä"])
            try deliver(
                server.settings(security, user: "insek", password: "geheim ä", authorities: "\(certificate).crt"))
            #expect(server.taken.count == 1)
            let wrong = refusal(
                server.settings(security, user: "insek", password: "falsch", authorities: "\(certificate).crt"))
            #expect(wrong?.code == .login)
            #expect(wrong.map { "\($0)" }?.contains("falsch") == false, "no password in an error")
            let missing = refusal(server.settings(security, authorities: "\(certificate).crt"))
            #expect(missing?.code == .login)
            let untrusted = refusal(server.settings(security, user: "insek", password: "geheim ä"))
            #expect(untrusted?.code == .encryption)
            #expect(server.taken.count == 1)
        }
        withExtendedLifetime(folder) {}
    }

    @Test("A server that offers no STARTTLS is refused before anything is said")
    func noEncryption() throws {
        let server = try MailServer(["--login", "insek:geheim"])
        #expect(refusal(server.settings(.startTLS, user: "insek", password: "geheim"))?.code == .encryption)
        #expect(server.taken.isEmpty)
    }

    @Test(
        "4xx means later, 5xx about the mail means never, 5xx about us means neither",
        arguments: [
            ("sender451", MailError.Code.later, "451 try later"), ("recipient450", .later, "450 mailbox busy"),
            ("recipient550", .refused, "550 no such user here"), ("data451", .later, "451 greylisted"),
            ("data554", .refused, "554 looks like spam"), ("sender530", .login, "530 authentication required"),
            ("greeting554", .later, "554 no service here"),
        ])
    func refusals(_ script: String, _ code: MailError.Code, _ words: String) throws {
        let server = try MailServer(script: script)
        let error = try #require(refusal(server.settings()))
        #expect(error.code == code)
        #expect(error.detail?.contains(words) == true)
        #expect(server.taken.isEmpty)
    }

    @Test("A server that is away, one that never answers and one that hangs up are noticed in time")
    func away() throws {
        let nobody = SMTPServer(host: "127.0.0.1", port: 1, security: .none, connectLimit: 2, limit: 2)
        #expect(refusal(nobody)?.code == .unreachable)
        let noName = SMTPServer(host: "mail.invalid", port: 25, security: .none, connectLimit: 5, limit: 5)
        #expect(refusal(noName)?.code == .unreachable)
        let stuck = try MailServer(script: "stuck")
        let before = Date()
        #expect(refusal(stuck.settings(limit: 1))?.code == .unreachable)
        #expect(Date().timeIntervalSince(before) < 5)
        let cut = try MailServer(script: "cut")
        #expect(refusal(cut.settings())?.code == .unreachable)
        #expect(cut.taken.count == 1, "it had taken the mail; sent again it comes twice with one Message-ID")
    }

    @Test("A slow server is waited for")
    func slow() throws {
        let server = try MailServer(script: "slow")
        try deliver(server.settings())
        #expect(server.taken.count == 1)
    }

    @Test("Neither user name nor password shows where the settings are printed")
    func printed() {
        let server = SMTPServer(host: "mail.example", port: 587, security: .startTLS, user: "u", password: "geheim")
        #expect("\(server)" == "mail.example:587" && String(reflecting: server) == "mail.example:587")
    }
}
