import Access
import Actions
import Cryptography
import Domain
import TestSupport
import Testing
import Values

@Suite("New passwords")
struct PasswordActionTests {
    private static let new = "acht müde Rehe im Schnee"

    /// The token in the newest letter.
    private func token(_ world: AccountWorld) throws -> SecretToken {
        let text = try #require(world.letters.last).text
        let match = try #require(text.firstMatch(of: /\/passwort\/([A-Za-z0-9_-]{43})\n/))
        return try #require(SecretToken(text: String(match.1)))
    }

    @Test("A reset by letter sets the password, ends all sessions, and works once", arguments: TestStore.all)
    func reset(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            let opened = try world.signIn()
            try world.workshop.requestReset(email: "UTE.BEYER@tannenrode.example", from: AccountWorld.place)
            #expect(world.letters.count == 1)
            let token = try token(world)
            #expect(try world.workshop.reset(token)?.email == AccountWorld.ute)
            #expect(world.refusal { try world.workshop.reset(token, password: "zu kurz") }?.code == .password)
            try world.workshop.reset(token, password: Self.new)
            #expect(try world.workshop.signedIn(opened.token) == nil)
            #expect(world.refusal { _ = try world.signIn() }?.code == .wrong)
            _ = try world.signIn(AccountWorld.ute.text, Self.new)
            #expect(world.letters.last?.subject == "Ihr Passwort wurde geändert")

            #expect(try world.workshop.reset(token) == nil)
            #expect(
                world.refusal { try world.workshop.reset(token, password: AccountWorld.password) }?.code == .linkGone)
            _ = try world.signIn(AccountWorld.ute.text, Self.new)
        }
    }

    @Test("A reset's link is for two hours, and an invitation's is none", arguments: TestStore.all)
    func expired(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let invitation = try world.inviteUte()
            #expect(world.refusal { try world.workshop.reset(invitation, password: Self.new) }?.code == .linkGone)
            _ = try world.workshop.accept(
                invitation: invitation, name: "Ute Beyer", password: AccountWorld.password, from: AccountWorld.place)
            try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
            let token = try token(world)
            world.hand.advance(seconds: 2 * 3_600)
            #expect(world.refusal { try world.workshop.reset(token, password: Self.new) }?.code == .linkGone)
            _ = try world.signIn()
        }
    }

    @Test("Who has no account, or a locked one, gets no letter and the same answer", arguments: TestStore.all)
    func unknown(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
            #expect(world.letters.isEmpty)
            try world.makeUte()
            try world.workshop.lock(email: AccountWorld.ute, by: .tool("test"))
            try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
            #expect(world.letters.isEmpty)
            #expect(
                world.refusal { try world.workshop.requestReset(email: "keine", from: AccountWorld.place) }?.message
                    == "Bitte geben Sie Ihre E-Mail-Adresse an, zum Beispiel vorname.name@gemeinde.de.")
        }
    }

    @Test("Asking for a letter takes no other link away; setting the password takes all", arguments: TestStore.all)
    func others(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            let (_, issued) = try world.workshop.newLink(
                email: AccountWorld.ute, removingSecondFactor: true, by: .tool("test"))
            try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
            let letter = try token(world)
            #expect(try world.workshop.reset(issued.token) != nil)
            try world.workshop.reset(letter, password: Self.new)
            #expect(try world.workshop.reset(issued.token) == nil)
        }
    }

    @Test("Whoever is still invited gets the invitation again", arguments: TestStore.all)
    func invited(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.inviteUte()
            try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
            #expect(world.letters.map(\.subject) == ["Einladung in die INSEK-Werkstatt"])
        }
    }

    @Test("Nobody's post box is filled", arguments: TestStore.all)
    func letters(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            for _ in 0..<2 {
                try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
            }
            #expect(
                world.refusal {
                    try world.workshop.requestReset(email: AccountWorld.ute.text, from: AccountWorld.place)
                }?.code == .wait)
            #expect(world.letters.count == 2)
            #expect(try world.signIn().session.stage == .open, "the right password still opens")
        }
    }

    @Test("Changing one's password needs the old one and ends the other sessions", arguments: TestStore.all)
    func change(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let here = try world.makeUte()
            let there = try world.signIn()
            func change(_ old: String, _ new: String) throws {
                try world.workshop.changePassword(here, old: old, new: new)
            }
            #expect(world.refusal { try change("falsch", Self.new) }?.code == .wrong)
            #expect(world.refusal { try change(AccountWorld.password, "zu kurz") }?.code == .password)
            #expect(try world.workshop.signedIn(there.token) != nil)
            try change(AccountWorld.password, Self.new)
            #expect(try world.workshop.signedIn(there.token) == nil)
            #expect(try world.workshop.sessions(of: here.account.id).map(\.id) == [here.session])
            #expect(world.events.last?.action == .passwordChanged)
            #expect(world.events.last?.after == ["beendeteSitzungen": 1])
            _ = try world.signIn(AccountWorld.ute.text, Self.new)
            #expect(world.refusal { try change(AccountWorld.password, Self.new) }?.code == .wrong)
        }
    }

    @Test("Whoever finds an open session cannot guess the password through it", arguments: TestStore.all)
    func guessing(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let here = try world.makeUte()
            for _ in 0..<5 {
                #expect(
                    world.refusal { try world.workshop.changePassword(here, old: "falsch", new: Self.new) }?.code
                        == .wrong)
            }
            #expect(
                world.refusal { try world.workshop.changePassword(here, old: AccountWorld.password, new: Self.new) }?
                    .code
                    == .wait)
        }
    }
}
