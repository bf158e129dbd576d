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

/// A workshop with cheap password hashes, whose letters and events are kept, and a clock moved by hand.
final class AccountWorld: Sendable {
    let workshop: Workshop
    let database: Database
    let hand: HandClock
    private let kept = Mutex<(letters: [Letter], events: [AccountEvent])>(([], []))

    static let ute = EmailAddress("ute.beyer@tannenrode.example")!
    static let password = "vier wilde Kühe am Bach"
    static let place = SignInPlace(client: "192.0.2.1", device: "Firefox unter Windows")
    static let lead = Grant(.lead, in: .municipality(AGS("14999010")!))

    private init(_ database: Database, _ hand: HandClock, sendsLetters: Bool) throws {
        self.database = database
        self.hand = hand
        let box = Box()
        let services = AccountServices(
            passwords: PasswordHasher(cost: .least),
            post: sendsLetters
                ? .init(site: "https://insek.example") { _, letter in box.world.withLock { $0?.keep(letter) } } : nil,
            record: { _, event in box.world.withLock { $0?.keep(event) } })
        workshop = Workshop.forTests(database, clock: hand.clock, accounts: services)
        try workshop.migrate()
        box.world.withLock { $0 = self }
    }

    private final class Box: Sendable {
        let world = Mutex<AccountWorld?>(nil)
    }

    private func keep(_ letter: Letter) { kept.withLock { $0.letters.append(letter) } }
    private func keep(_ event: AccountEvent) { kept.withLock { $0.events.append(event) } }

    var letters: [Letter] { kept.withLock { $0.letters } }
    var events: [AccountEvent] { kept.withLock { $0.events } }

    /// Gives the body an empty world over a new store.
    static func with(
        _ store: TestStore, sendsLetters: Bool = true, _ body: (AccountWorld) throws -> Void
    ) throws {
        try store.withDatabase { database throws in
            try body(try AccountWorld(database, HandClock(), sendsLetters: sendsLetters))
        }
    }

    /// The same store as another host has it, through a handle of its own.
    static func withTwoHosts(_ store: TestStore, _ body: (AccountWorld, AccountWorld) throws -> Void) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let (here, there) = (try place.open(), try place.open())
        defer {
            here.close()
            there.close()
        }
        let hand = HandClock()
        try body(
            try AccountWorld(here, hand, sendsLetters: true), try AccountWorld(there, hand, sendsLetters: true))
    }

    /// Invites Ute and answers her link.
    @discardableResult
    func inviteUte() throws -> SecretToken {
        let invitation = try workshop.invite(
            email: Self.ute, name: "Ute Beyer", Self.lead, by: .tool("test"), byLetter: false)
        return try #require(invitation.link).token
    }

    /// Ute with her password set, signed in.
    @discardableResult
    func makeUte() throws -> SignedIn {
        let opened = try workshop.accept(
            invitation: try inviteUte(), name: "Ute Beyer", password: Self.password, from: Self.place)
        return try signedIn(opened)
    }

    func signedIn(_ opened: OpenedSession) throws -> SignedIn {
        try #require(try workshop.signedIn(opened.token))
    }

    func signIn(
        _ email: String = "ute.beyer@tannenrode.example", _ password: String = AccountWorld.password,
        client: String = "192.0.2.1"
    ) throws -> OpenedSession {
        try workshop.signIn(
            email: email, password: password, from: SignInPlace(client: client, device: "Chrome unter Linux"))
    }

    /// The code that the app shows now.
    func code(_ secret: [UInt8]) -> String {
        OneTimeCode(secret: secret).code(step: hand.clock.now().microseconds / 30_000_000)
    }

    /// What refuses the body; a failed test when nothing does.
    func refusal(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
    ) -> AccountRefusal? {
        #expect(throws: AccountRefusal.self, sourceLocation: sourceLocation) { try body() }
    }
}
