import Mail
import Testing

@Suite("Settings of the mail server")
struct SettingTests {
    @Test("One line names server, port, encryption and log-in")
    func read() throws {
        #expect(
            try SMTPServer(address: "smtp://insek%40rathaus.de:ge%3Aheim%C3%A4@mail.example.org")
                == SMTPServer(
                    host: "mail.example.org", port: 587, security: .startTLS, user: "insek@rathaus.de",
                    password: "ge:heimä"))
        #expect(
            try SMTPServer(address: "smtps://mail.example.org:4650/")
                == SMTPServer(host: "mail.example.org", port: 4650, security: .tls))
        #expect(
            try SMTPServer(address: "smtp+none://[::1]:2525") == SMTPServer(host: "::1", port: 2525, security: .none))
        #expect(try SMTPServer(address: "smtp+none://localhost").port == 25)
    }

    @Test(
        "What cannot be read is refused without repeating it",
        arguments: [
            "", "mail.example.org", "http://mail.example.org", "smtp://", "smtp://geheim@mail.example.org",
            "smtp://a:geheim@", "smtp://a:geheim%@mail.example.org", "smtp://a:geheim%0A@mail.example.org",
            "smtp://:geheim@mail.example.org", "smtp://mail.example.org:0", "smtp://mail.example.org:65536",
            "smtp://mail.example.org:+5", "smtp://mail.example.org:", "smtp://mail example.org",
            "smtp://mail.example.org/geheim", "smtp://[::1", "smtp://[mail]:25", "smtp://a:geheim%C3@mail.example.org",
        ])
    func refused(_ address: String) {
        let error = #expect(throws: MailError.self) { try SMTPServer(address: address) }
        #expect(error?.code == .setting)
        #expect(error.map { "\($0)".contains("geheim") } == false)
    }
}
