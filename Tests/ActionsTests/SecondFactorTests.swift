import Access
import Actions
import Cryptography
import Domain
import TestSupport
import Testing
import Values

@Suite("The second factor")
struct SecondFactorTests {
    private static let secret = Array("12345678901234567890".utf8)

    /// Ute with the app set up; the printed codes.
    private func withApp(_ world: AccountWorld) throws -> (SignedIn, [RecoveryCode]) {
        let signedIn = try world.makeUte()
        let codes = try world.workshop.useApp(
            signedIn, secret: Self.secret, code: world.code(Self.secret), password: AccountWorld.password)
        world.hand.advance(seconds: 30)
        return (signedIn, codes)
    }

    private func finish(_ world: AccountWorld, _ opened: OpenedSession, _ code: String) throws -> OpenedSession {
        try world.workshop.signIn(code: code, session: opened.token, from: AccountWorld.place)
    }

    @Test("With the app the password opens half the door; each code opens the rest once", arguments: TestStore.all)
    func app(_ store: TestStore) throws {
        try AccountWorld.withTwoHosts(store) { world, other in
            let (_, codes) = try withApp(world)
            #expect(codes.count == 10 && Set(codes).count == 10)
            let half = try world.signIn()
            #expect(half.session.stage == .secondFactor)
            #expect(try world.workshop.signedIn(half.token) == nil)
            #expect(try world.workshop.awaitedFactor(half.token) == .app(codesLeft: 10))
            let again = try other.signIn()
            let code = world.code(Self.secret)
            let opened = try finish(world, half, code)
            #expect(opened.session.stage == .open)
            #expect(opened.token != half.token)
            #expect(try other.workshop.signedIn(opened.token) != nil)
            #expect(try world.workshop.awaitedFactor(half.token) == nil)
            #expect(world.refusal { _ = try finish(world, half, code) }?.code == .signedOut)
            #expect(
                other.refusal { _ = try finish(other, again, code) }?.code == .wrong,
                "a code counts once, on every host")
            world.hand.advance(seconds: 30)
            _ = try finish(other, again, world.code(Self.secret))
        }
    }

    @Test("The code that set the app up does not sign in as well", arguments: TestStore.all)
    func firstCode(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let signedIn = try world.makeUte()
            let code = world.code(Self.secret)
            _ = try world.workshop.useApp(signedIn, secret: Self.secret, code: code, password: AccountWorld.password)
            let half = try world.signIn()
            #expect(world.refusal { _ = try finish(world, half, code) }?.code == .wrong)
        }
    }

    @Test("A printed code stands in once and says how many are left", arguments: TestStore.all)
    func printed(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let (signedIn, codes) = try withApp(world)
            let opened = try finish(world, try world.signIn(), codes[3].text.lowercased())
            #expect(opened.codesLeft == 9)
            #expect(world.events.suffix(2).map(\.action) == [.codeUsed, .signedIn])
            #expect(world.refusal { _ = try finish(world, try world.signIn(), codes[3].text) }?.code == .wrong)
            #expect(try world.workshop.secondFactor(of: signedIn.account.id) == .app(codesLeft: 9))
            let renewed = try world.workshop.renewCodes(signedIn, password: AccountWorld.password)
            #expect(world.refusal { _ = try finish(world, try world.signIn(), codes[4].text) }?.code == .wrong)
            #expect(try finish(world, try world.signIn(), renewed[4].text).codesLeft == 9)
        }
    }

    @Test("Printed codes can be the only second factor", arguments: TestStore.all)
    func codesOnly(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let signedIn = try world.makeUte()
            let codes = try world.workshop.usePrintedCodes(signedIn, password: AccountWorld.password)
            #expect(try world.workshop.secondFactor(of: signedIn.account.id) == .codes(left: 10))
            let half = try world.signIn()
            #expect(world.refusal { _ = try finish(world, half, world.code(Self.secret)) }?.code == .wrong)
            #expect(try finish(world, half, codes[0].text).session.stage == .open)
        }
    }

    @Test("Guessing codes waits, and signing in again does not end the wait", arguments: TestStore.all)
    func guessing(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            _ = try withApp(world)
            for _ in 0..<5 {
                #expect(world.refusal { _ = try finish(world, try world.signIn(), "000000") }?.code == .wrong)
            }
            let half = try world.signIn()
            #expect(world.refusal { _ = try finish(world, half, world.code(Self.secret)) }?.code == .wait)
            world.hand.advance(seconds: 2)
            #expect(try finish(world, half, world.code(Self.secret)).session.stage == .open)
        }
    }

    @Test("Half a session lasts ten minutes", arguments: TestStore.all)
    func expired(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            _ = try withApp(world)
            let half = try world.signIn()
            world.hand.advance(seconds: 600)
            #expect(world.refusal { _ = try finish(world, half, world.code(Self.secret)) }?.code == .signedOut)
            #expect(world.refusal { _ = try finish(world, half, world.code(Self.secret)) }?.code == .signedOut)
        }
    }

    @Test("Setting up needs a code of the app and the password, and ends the other sessions", arguments: TestStore.all)
    func setUp(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let signedIn = try world.makeUte()
            let other = try world.signIn()
            func use(_ secret: [UInt8], _ code: String, _ password: String) throws {
                _ = try world.workshop.useApp(signedIn, secret: secret, code: code, password: password)
            }
            let code = world.code(Self.secret)
            #expect(world.refusal { try use(Self.secret, "000000", AccountWorld.password) }?.code == .wrong)
            #expect(world.refusal { try use([1, 2, 3], code, AccountWorld.password) }?.code == .wrong)
            #expect(world.refusal { try use(Self.secret, code, "falsch") }?.code == .wrong)
            #expect(try world.workshop.secondFactor(of: signedIn.account.id) == SecondFactorState.none)
            #expect(try world.workshop.signedIn(other.token) != nil)
            try use(Self.secret, code, AccountWorld.password)
            #expect(try world.workshop.signedIn(other.token) == nil)
            #expect(try world.workshop.sessions(of: signedIn.account.id).map(\.id) == [signedIn.session])
            #expect(world.events.last?.action == .factorOn)
            #expect(world.events.last?.before == "ohne")
            #expect(world.events.last?.after == "app")
        }
    }

    @Test("The second factor is taken away with the password, or by a link of the operators", arguments: TestStore.all)
    func remove(_ store: TestStore) throws {
        try AccountWorld.with(store) { world throws in
            let (signedIn, _) = try withApp(world)
            #expect(
                world.refusal { try world.workshop.removeSecondFactor(signedIn, password: "falsch") }?.code == .wrong)
            try world.workshop.removeSecondFactor(signedIn, password: AccountWorld.password)
            #expect(world.events.last?.before == "app")
            #expect(try world.signIn().session.stage == .open)
            #expect(
                world.refusal { _ = try world.workshop.renewCodes(signedIn, password: AccountWorld.password) }?.code
                    == .unknown)

            _ = try world.workshop.usePrintedCodes(signedIn, password: AccountWorld.password)
            for (removes, stage) in [(false, SignInSession.Stage.secondFactor), (true, .open)] {
                let (_, issued) = try world.workshop.newLink(
                    email: AccountWorld.ute, removingSecondFactor: removes, by: .tool("test"))
                try world.workshop.reset(issued.token, password: "acht müde Rehe im Schnee")
                #expect(try world.signIn(AccountWorld.ute.text, "acht müde Rehe im Schnee").session.stage == stage)
            }
        }
    }
}
