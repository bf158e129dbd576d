import Access
import Cryptography
import Database
import Domain
import Foundation
import Jobs
import Mail
import TestSupport
import Testing
import Values

@testable import Actions

@Suite("Letters on their way")
struct PostOfficeTests {
    private static func office(_ port: Int = 1, site: String = "https://insek.example/") throws -> PostOffice {
        try PostOffice(
            site: site, sender: try MailAddress("werkstatt@insek.example", name: try HeaderText("INSEK-Werkstatt")),
            way: .server(SMTPServer(host: "127.0.0.1", port: port, security: .none, connectLimit: 2, limit: 4)))
    }

    private func letter(_ subject: String = "Einladung", name: String = "Ute Beyer", to: String? = nil) -> Letter {
        Letter(
            recipient: to.flatMap { EmailAddress($0) } ?? AccountWorld.ute, name: name, subject: subject,
            text: "Guten Tag,\n\nbitte öffnen Sie:\n\nhttps://insek.example/einladung/abc\n\nEnde.")
    }

    private func messages(_ database: Database) throws -> [MailContent] {
        try database.read { try Outbox.stored($0, limit: 10) }.map(\.content)
    }

    @Test(
        "A letter is written in the change it belongs to: as text, and as a page with a named link",
        arguments: TestStore.all)
    func written(_ store: TestStore) throws {
        struct Refusal: Error {}
        try store.withWorkshop { plain, database in
            let workshop = plain.posting(try Self.office())
            let post = try #require(workshop.accounts.post)
            let letter = letter()
            #expect(throws: Refusal.self) {
                try database.write { writing in
                    try post.letters(writing, letter)
                    throw Refusal()
                }
            }
            #expect(try messages(database).isEmpty)
            for _ in 0..<2 { try database.write { try post.letters($0, letter) } }
            let mail = try #require(try messages(database).first)
            #expect(try messages(database).count == 1, "the same letter once a day")
            #expect(try database.read { try JobQueue.backlog($0).open } == 1)
            #expect(mail.subject == "Einladung")
            #expect(mail.headers.first { $0.name == "To" }?.value == "\"Ute Beyer\" <ute.beyer@tannenrode.example>")
            #expect(mail.text.replacing("\r\n", with: "\n").hasPrefix("Guten Tag,\n\nbitte öffnen Sie:"))
            let page = String(decoding: mail.html, as: UTF8.self)
            #expect(page.contains(#"<a href="https://insek.example/einladung/abc">Einladung</a><br>"#))
        }
    }

    @Test(
        "Line breaks in names and titles begin no line of the head",
        arguments: [
            "Ute\r\nBcc: alle@example.org", "Ute\nBcc: alle@example.org", "Ute\u{2028}Bcc: alle@example.org",
            "\r\n.\r\n",
        ])
    func injection(_ text: String) throws {
        let sender = try MailAddress("werkstatt@insek.example")
        let mail = try letter("Einladung \(text)", name: text).mail(from: sender)
        let message = String(decoding: mail.message(key: "k", at: HandClock.start), as: UTF8.self)
        let head = message.components(separatedBy: "\r\n\r\n")[0]
        for line in head.components(separatedBy: "\r\n") where !line.hasPrefix(" ") {
            #expect(!line.lowercased().hasPrefix("bcc"))
            #expect(line.contains(": "), "\(line)")
        }
        #expect(!head.contains("\n."))
    }

    @Test("An address that no server takes is refused before anything is stored", arguments: TestStore.all)
    func address(_ store: TestStore) throws {
        try store.withWorkshop { plain, database in
            let workshop = plain.posting(try Self.office())
            let error = #expect(throws: AccountRefusal.self) {
                try workshop.invite(
                    email: EmailAddress("jürgen@tannenrode.example")!, name: "Jürgen Voß",
                    Grant(.advisory, in: .installation), by: .tool("test"), byLetter: true)
            }
            #expect(error?.message.contains("ohne Umlaute vor dem „@“") == true)
            #expect(try workshop.allAccounts().isEmpty)
        }
    }

    @Test("With the mail server away nobody waits: the letter does", arguments: TestStore.all)
    func away(_ store: TestStore) throws {
        try store.withWorkshop(clock: .system) { plain, database in
            let workshop = plain.posting(try Self.office())
            let background = BackgroundWork(workshop, office: try Self.office()) { _ in }
            background.start()
            defer { background.stop() }
            let start = Date()
            _ = try workshop.invite(
                email: AccountWorld.ute, name: "Ute Beyer", AccountWorld.lead, by: .tool("test"), byLetter: true)
            #expect(Date().timeIntervalSince(start) < 1.5)
            var message: String?
            for _ in 0..<1_000 where message == nil {
                message = try database.read { try JobQueue.newest($0, kind: "mail", limit: 1) }.first?.message
                usleep(10_000)
            }
            #expect(message?.contains("nicht erreichbar") == true)
            #expect(try messages(database).count == 1)
            #expect(try database.read { try Outbox.backlog($0, failedSince: HandClock.start) }.waiting == 1)
        }
    }

    @Test(
        "The address of the site",
        arguments: [
            ("https://insek.example", true), ("http://127.0.0.1:8080", true), ("https://insek.example/werk/", true),
            ("insek.example", false), ("ftp://insek.example", false), ("https://", false),
            ("https://a@b.example", false),
            ("https://insek.example?x=1", false), ("https://insek.example/#a", false), ("javascript:alert(1)", false),
            ("", false),
        ])
    func site(_ text: String, isGood: Bool) {
        #expect(((try? Self.office(site: text)) != nil) == isGood)
    }
}
