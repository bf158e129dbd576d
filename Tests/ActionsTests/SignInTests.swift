import Access
import Actions
import Cryptography
import Database
import Domain
import Foundation
import Synchronization
import TestSupport
import Testing
import Values

@Suite("Signing in and out")
struct SignInTests {
    @Test("The right password opens a session that is found by its token", arguments: TestStore.all)
    func right(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            world.hand.advance(seconds: 60)
            let opened = try world.signIn("UTE.BEYER@tannenrode.example ")
            #expect(opened.session.stage == .open)
            #expect(opened.session.device == "Chrome unter Linux")
            let signedIn = try world.signedIn(opened)
            #expect(signedIn.account.name == "Ute Beyer")
            #expect(signedIn.identity.may(.manageTeam, in: AGS("14999010")!, at: world.hand.clock.now()))
            #expect(
                try world.workshop.sessions(of: signedIn.account.id).map(\.device) == [
                    "Chrome unter Linux", "Firefox unter Windows",
                ])
            #expect(world.events.last?.action == .signedIn)
            #expect(world.events.last?.after == ["geraet": "Chrome unter Linux"])
            #expect(try world.workshop.allAccounts().map(\.signedIn) == [HandClock.start.adding(seconds: 60)])
        }
    }

    @Test("Whatever is wrong, the sentence is the same", arguments: TestStore.all)
    func wrong(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            _ = try world.workshop.invite(
                email: EmailAddress("neu@tannenrode.example")!, name: "Neu", AccountWorld.lead, by: .tool("test"),
                byLetter: false)
            let tries = [
                ("ute.beyer@tannenrode.example", "falsch"), ("niemand@tannenrode.example", AccountWorld.password),
                ("neu@tannenrode.example", ""), ("neu@tannenrode.example", AccountWorld.password), ("", ""),
                ("keine Adresse", "x"),
            ]
            for (email, password) in tries {
                let refusal = world.refusal { _ = try world.signIn(email, password) }
                #expect(refusal?.code == .wrong, "\(email)")
                #expect(
                    refusal?.message
                        == "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides, auch die Feststelltaste."
                )
            }
        }
    }

    @Test(
        "A session ends after sixteen hours, when signed out, and when the account is locked", arguments: TestStore.all)
    func ends(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            let opened = try world.signIn()
            world.hand.advance(seconds: 16 * 3_600 - 1)
            #expect(try world.workshop.signedIn(opened.token) != nil)
            world.hand.advance(seconds: 1)
            #expect(try world.workshop.signedIn(opened.token) == nil)

            let next = try world.signIn()
            try world.workshop.signOut(next.token)
            #expect(try world.workshop.signedIn(next.token) == nil)
            #expect(world.events.last?.action == .signedOut)
            try world.workshop.signOut(next.token)

            let last = try world.signIn()
            #expect(try world.workshop.lock(email: AccountWorld.ute, by: .tool("test")).state == .locked)
            #expect(try world.workshop.signedIn(last.token) == nil)
            #expect(world.refusal { _ = try world.signIn() }?.code == .locked)
            #expect(
                world.refusal { _ = try world.signIn(AccountWorld.ute.text, "falsch") }?.code == .wrong,
                "who does not know the password is not told that it is locked")
            #expect(try world.workshop.unlock(email: AccountWorld.ute, by: .tool("test")).state == .active)
            _ = try world.signIn()
        }
    }

    @Test("Signing out everywhere ends every session", arguments: TestStore.all)
    func everywhere(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let here = try world.makeUte()
            let others = [try world.signIn(), try world.signIn()]
            let left = try #require(try world.workshop.sessions(of: here.account.id).first { $0.id != here.session })
            #expect(try world.workshop.end(left.id, by: here))
            #expect(try !world.workshop.end(left.id, by: here))
            #expect(try world.workshop.signOutEverywhere(here) == 2)
            #expect(try others.allSatisfy { try world.workshop.signedIn($0.token) == nil })
            #expect(try world.workshop.sessions(of: here.account.id).isEmpty)
            #expect(world.events.last?.action == .signedOutEverywhere)
            #expect(world.events.last?.before == ["sitzungen": 2])
        }
    }

    @Test("Use is noted once in ten minutes", arguments: TestStore.all)
    func use(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            let opened = try world.signIn()
            let counter = Counter()
            let counted = world.workshop.counting { _ in counter.add() }
            world.hand.advance(seconds: 599)
            try counted.noteUse(of: try world.signedIn(opened))
            #expect(counter.value == 0)
            world.hand.advance(seconds: 1)
            try counted.noteUse(of: try world.signedIn(opened))
            #expect(counter.value == 1)
            #expect(try world.signedIn(opened).session == opened.session.id)
            #expect(
                try world.workshop.sessions(of: opened.account.id).first { $0.id == opened.session.id }?.seen
                    == HandClock.start.adding(seconds: 600))
        }
    }

    @Test("Tries are counted on all hosts together; the wait ends by itself", arguments: TestStore.all)
    func throttle(_ store: TestStore) throws {
        try AccountWorld.withTwoHosts(store) { here, there in
            try here.makeUte()
            for (number, host) in [here, there, here, there, here].enumerated() {
                let refusal = host.refusal {
                    _ = try host.signIn(AccountWorld.ute.text, "falsch", client: "c\(number)")
                }
                #expect(refusal?.code == .wrong)
            }
            let refusal = there.refusal { _ = try there.signIn() }
            #expect(refusal?.code == .wait)
            #expect(refusal?.retryAfter == 2)
            #expect(
                refusal?.message
                    == "Nach mehreren falschen Eingaben geht es erst in 2 Sekunden weiter. Bitte versuchen Sie es dann noch einmal."
            )
            here.hand.advance(seconds: 2)
            _ = try here.signIn()
            #expect(there.refusal { _ = try there.signIn(AccountWorld.ute.text, "falsch") }?.code == .wrong)
            _ = try there.signIn()
        }
    }

    @Test("An unknown address waits like a known one", arguments: TestStore.all)
    func unknownWaits(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            for number in 0..<5 {
                _ = world.refusal { _ = try world.signIn("niemand@tannenrode.example", "x", client: "c\(number)") }
            }
            #expect(world.refusal { _ = try world.signIn("niemand@tannenrode.example", "x") }?.code == .wait)
            #expect(world.refusal { _ = try world.signIn("anderer@tannenrode.example", "x") }?.code == .wrong)
        }
    }

    @Test(
        "One place cannot go through the accounts, and one's own account does not clear what was counted",
        arguments: TestStore.all)
    func client(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            for number in 0..<19 {
                _ = world.refusal { _ = try world.signIn("a\(number)@tannenrode.example", "x") }
            }
            _ = try world.signIn()
            #expect(world.refusal { _ = try world.signIn("b@tannenrode.example", "x") }?.code == .wrong)
            #expect(world.refusal { _ = try world.signIn("c@tannenrode.example", "x") }?.code == .wait)
            #expect(try world.signIn(client: "198.51.100.7").session.stage == .open, "another place goes on")
        }
    }

    @Test("Many wrong tries at once do not pass together", arguments: TestStore.all)
    func atOnce(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            let codes = InParallel.results(12) { number -> AccountRefusal.Code? in
                do {
                    _ = try world.signIn(AccountWorld.ute.text, "falsch", client: "c\(number)")
                    return nil
                } catch {
                    return (error as? AccountRefusal)?.code
                }
            }
            #expect(codes.count { $0 == .wrong } == 5)
            #expect(codes.count { $0 == .wait } == 7)
        }
    }

    @Test("When too many are at it, the next is asked to come again, and nothing is counted", arguments: TestStore.all)
    func busy(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            // A line shorter than none is always too long.
            let busy = Workshop.forTests(
                world.database, clock: world.hand.clock,
                accounts: AccountServices(passwords: PasswordHasher(cost: .least, atOnce: 1, line: -1)))
            for _ in 0..<10 {
                let refusal = world.refusal {
                    _ = try busy.signIn(email: AccountWorld.ute.text, password: "falsch", from: AccountWorld.place)
                }
                #expect(refusal?.code == .wait)
                #expect(refusal?.retryAfter == 5)
            }
            _ = try world.signIn()
        }
    }

    @Test("A password of a weaker cost is hashed anew when it is typed", arguments: TestStore.all)
    func rehash(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            try world.makeUte()
            let cost = PasswordHash.Cost(passes: 2, memoryBytes: 16 << 10)
            let stronger = Workshop.forTests(
                world.database, clock: world.hand.clock,
                accounts: AccountServices(passwords: PasswordHasher(cost: cost)))
            func hash() throws -> String? {
                try world.database.read { try $0.first("SELECT hash FROM credential") { row in try row.text() } }
            }
            #expect(try hash()?.contains("m=8,t=1") == true)
            _ = try stronger.signIn(
                email: AccountWorld.ute.text, password: AccountWorld.password, from: AccountWorld.place)
            #expect(try hash()?.contains("m=16,t=2") == true)
            _ = try world.signIn()
        }
    }

    @Test("The store holds neither password nor token nor address of a connection", arguments: TestStore.all)
    func secrets(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let invitation = try world.inviteUte()
            let opened = try world.workshop.accept(
                invitation: invitation, name: "Ute Beyer", password: AccountWorld.password, from: AccountWorld.place)
            _ = world.refusal { _ = try world.signIn(AccountWorld.ute.text, "falsches Passwort") }
            let texts = try world.database.read { reading in
                try reading.rows("SELECT hash FROM credential") { row in try row.text() }
                    + reading.rows("SELECT id || stage || device FROM session") { row in try row.text() }
            }.joined()
            let blobs = try world.database.read { reading in
                try reading.rows("SELECT token_hash FROM session") { row in try row.bytes() }
                    + reading.rows("SELECT token_hash FROM one_time_link") { row in try row.bytes() }
                    + reading.rows("SELECT key FROM sign_in_throttle") { row in try row.bytes() }
            }
            #expect(blobs.count == 4 && blobs.allSatisfy { $0.count == 32 })
            for secret in [AccountWorld.password, "falsches Passwort", opened.token.text, invitation.text, "192.0.2.1"]
            {
                #expect(!texts.contains(secret))
                #expect(!blobs.contains(Array(secret.utf8)))
            }
        }
    }
}

/// Runs a body on several threads at once and collects what each answers.
enum InParallel {
    static func results<Result: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
        let results = Mutex<[Result]>([])
        let group = DispatchGroup()
        for number in 0..<count {
            group.enter()
            Thread.detachNewThread {
                let result = body(number)
                results.withLock { $0.append(result) }
                group.leave()
            }
        }
        group.wait()
        return results.withLock { $0 }
    }
}
