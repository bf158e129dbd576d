import Access
import Actions
import Cryptography
import Domain
import TestSupport
import Testing
import Values

@Suite("Invitations and links")
struct InvitationTests {
    @Test("An invitation sets name and password, signs in, and works once", arguments: TestStore.all)
    func accept(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let token = try world.inviteUte()
            #expect(try world.workshop.invitation(token)?.state == .invited)
            let opened = try world.workshop.accept(
                invitation: token, name: " Ute  Beyer-Lange ", password: AccountWorld.password, from: AccountWorld.place
            )
            let signedIn = try world.signedIn(opened)
            #expect(signedIn.account.name == "Ute Beyer-Lange")
            #expect(signedIn.account.state == .active)
            #expect(world.events.map(\.action) == [.invited, .accepted])
            #expect(world.events[0].actor == .tool("test"))
            #expect(world.events[0].after == ["rolle": "leitung", "ort": "gemeinde 14999010"])
            #expect(world.events[1].actor == .account(signedIn.account.id))

            #expect(try world.workshop.invitation(token) == nil)
            let again = world.refusal {
                _ = try world.workshop.accept(
                    invitation: token, name: "Fremde", password: AccountWorld.password, from: AccountWorld.place)
            }
            #expect(again?.code == .linkGone)
            #expect(try world.signIn().account.name == "Ute Beyer-Lange")
        }
    }

    @Test("What is wrong with name or password leaves the link as it is", arguments: TestStore.all)
    func wrong(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let token = try world.inviteUte()
            func accept(_ name: String, _ password: String) throws {
                _ = try world.workshop.accept(
                    invitation: token, name: name, password: password, from: AccountWorld.place)
            }
            #expect(world.refusal { try accept("U", AccountWorld.password) }?.code == .name)
            #expect(world.refusal { try accept("Ute Beyer", "zu kurz") }?.code == .password)
            #expect(world.refusal { try accept("Ute Beyer", "ute.beyer@tannenrode") }?.code == .password)
            try accept("Ute Beyer", AccountWorld.password)
        }
    }

    @Test("A link expires, a newer one replaces it, and locking ends it", arguments: TestStore.all)
    func links(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let first = try world.inviteUte()
            world.hand.advance(seconds: 14 * 24 * 3_600)
            #expect(try world.workshop.invitation(first) == nil)
            let second = try world.inviteUte()
            #expect(try world.workshop.invitation(second) != nil)
            let third = try world.workshop.newLink(
                email: AccountWorld.ute, removingSecondFactor: false, by: .tool("test"))
            #expect(third.issued.link.kind == .invitation)
            #expect(third.issued.path == "/einladung/\(third.issued.token.text)")
            #expect(try world.workshop.invitation(second) == nil)
            try world.workshop.lock(email: AccountWorld.ute, by: .tool("test"))
            #expect(try world.workshop.invitation(third.issued.token) == nil)
            #expect(
                world.refusal {
                    _ = try world.workshop.newLink(
                        email: AccountWorld.ute, removingSecondFactor: false, by: .tool("test"))
                }?.code == .locked)
            #expect(try world.workshop.unlock(email: AccountWorld.ute, by: .tool("test")).state == .invited)
        }
    }

    @Test("Whoever has an account gets the role without a link", arguments: TestStore.all)
    func known(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let signedIn = try world.makeUte()
            let lindenfurt = AGS("14999020")!
            let invitation = try world.workshop.invite(
                email: EmailAddress("UTE.BEYER@tannenrode.example")!, name: "Anders geschrieben",
                Grant(.editor, in: .municipality(lindenfurt)), by: .account(signedIn.account.id), byLetter: true)
            #expect(invitation.link == nil)
            #expect(invitation.account.name == "Ute Beyer")
            #expect(world.letters.isEmpty)
            #expect(world.events.last?.action == .granted)
            let entry = try #require(try world.workshop.allAccounts().first)
            #expect(entry.grants == [AccountWorld.lead, Grant(.editor, in: .municipality(lindenfurt))])
        }
    }

    @Test("A letter names the site it was told, the link and its end", arguments: TestStore.all)
    func letter(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let invitation = try world.workshop.invite(
                email: AccountWorld.ute, name: "Ute Beyer", AccountWorld.lead, by: .tool("test"), byLetter: true)
            let link = try #require(invitation.link)
            let letter = try #require(world.letters.first)
            #expect(letter.recipient == AccountWorld.ute)
            #expect(letter.subject == "Einladung in die INSEK-Werkstatt")
            #expect(letter.text.hasPrefix("Guten Tag Ute Beyer,\n\n"))
            #expect(letter.text.contains("\nhttps://insek.example/einladung/\(link.token.text)\n"))
            #expect(letter.text.contains("Der Link gilt bis zum 30.11.2026, 09:00 Uhr und kann einmal benutzt werden."))
        }
    }

    @Test("Without mail no letter is promised")
    func noMail() throws {
        try AccountWorld.with(.sqlite, sendsLetters: false) { world throws in
            #expect(
                world.refusal {
                    _ = try world.workshop.invite(
                        email: AccountWorld.ute, name: "Ute Beyer", AccountWorld.lead, by: .tool("test"), byLetter: true
                    )
                }?.code == .noMail)
            #expect(try world.workshop.allAccounts().isEmpty)
            #expect(
                world.refusal {
                    try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
                }?.code == .noMail)
        }
    }

    @Test("A name that is none and an account that is none are refused")
    func refused() throws {
        try AccountWorld.with(.sqlite) { world throws in
            #expect(
                world.refusal {
                    _ = try world.workshop.invite(
                        email: AccountWorld.ute, name: " ", AccountWorld.lead, by: .tool("test"), byLetter: false)
                }?.code == .name)
            #expect(
                world.refusal { try world.workshop.lock(email: AccountWorld.ute, by: .tool("test")) }?.code == .unknown)
            #expect(
                world.refusal { try world.workshop.unlock(email: AccountWorld.ute, by: .tool("test")) }?.code
                    == .unknown)
        }
    }

    @Test("Locking or lifting a lock twice is done once", arguments: TestStore.all)
    func twice(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            try world.workshop.unlock(email: AccountWorld.ute, by: .tool("test"))
            try world.workshop.lock(email: AccountWorld.ute, by: .tool("test"))
            try world.workshop.lock(email: AccountWorld.ute, by: .tool("test"))
            #expect(world.events.map(\.action) == [.invited, .accepted, .locked])
            #expect(world.events.last?.before == ["zustand": "aktiv"])
            #expect(world.events.last?.after == ["zustand": "gesperrt"])
        }
    }
}
