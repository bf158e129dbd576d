import Database
import HTML
import Jobs
import Mail
import Storage
import TestSupport
import Testing

@Suite("Mails that are looked at instead of sent")
struct StoredMailTests {
    @Test("What was written is read again, whatever it holds")
    func content() throws {
        let long = String(repeating: "Ährenfeld und Größe = 100 % ", count: 40)
        for subject in ["Einladung", "Ährenfeld: \(String(long.prefix(200)))", "=?UTF-8?B?eA==?= kein Wort"] {
            let mail = try Example.mail(
                subject: subject, body: MailBody([.paragraph(long), .paragraph("Punkt\n.\n--=_insek_\n= am Ende =")]))
            let content = MailContent(mail.message(key: "k", at: Example.now))
            #expect(content.subject == subject)
            #expect(content.text.replacing("\r\n", with: "\n") == mail.text)
            let (page, written) = (
                String(decoding: content.html, as: UTF8.self), String(decoding: mail.html.bytes, as: UTF8.self)
            )
            #expect(page.replacing("\r\n", with: "\n") == written)
            #expect(content.headers.map(\.name).starts(with: ["From", "To", "Subject", "Date", "Message-ID"]))
            #expect(content.headers[1].value == "Änne Müller-Größe <buergermeisterin@tannenrode.example>")
        }
        #expect(MailContent([]).headers.isEmpty)
        #expect(MailContent(Array("Unsinn".utf8)).text.isEmpty)
    }

    @Test("A kept mail has no job, so that no later program sends it", arguments: TestStore.all)
    func kept(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let mail = try Example.mail()
            let id = try database.write { try Outbox.keep($0, mail, key: "eins", at: Example.now) }
            #expect(try database.write { try Outbox.keep($0, mail, key: "eins", at: Example.now) } == nil)
            #expect(try database.read { try JobQueue.backlog($0).open } == 0)
            let all = try database.read { try Outbox.stored($0, limit: 10) }
            #expect(all.map(\.id) == [try #require(id)])
            #expect(all.first?.recipient == "buergermeisterin@tannenrode.example")
            #expect(try database.read { try Outbox.counts($0) } == [.waiting: 1])
            #expect(try database.read { try Outbox.backlog($0, failedSince: Example.now) }.oldest == Example.now)
        }
    }

    @Test("A server is greeted without a mail, with the log-in that mails would use")
    func probe() throws {
        let open = try MailServer()
        try open.settings().probe()
        #expect(open.taken.isEmpty)
        let closed = try MailServer(["--login", "insek:geheim"])
        try closed.settings(user: "insek", password: "geheim").probe()
        let error = #expect(throws: MailError.self) { try closed.settings(user: "insek", password: "falsch").probe() }
        #expect(error?.code == .login)
        let away = SMTPServer(host: "127.0.0.1", port: 1, security: .none)
        #expect(throws: MailError.self) { try away.probe() }
    }
}
