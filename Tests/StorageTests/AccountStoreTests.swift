import Access
import Database
import Domain
import Storage
import Synchronization
import TestSupport
import Testing
import Values

@Suite("Accounts, sessions and links in the store")
struct AccountStoreTests {
    private static let now = Example.now
    private static let ute = Account(
        id: AccountID(Example.id(1)), email: EmailAddress("Ute.Beyer@tannenrode.example")!, name: "Ute Beyer",
        state: .active)

    private func withAccount(_ store: TestStore, _ body: (Database) throws -> Void) throws {
        try store.withDatabase(Migrations.all) { database throws in
            try database.write { try AccountStore.add($0, Self.ute, at: Self.now) }
            try body(database)
        }
    }

    private func session(_ number: UInt8, _ stage: SignInSession.Stage = .open) -> SignInSession {
        SignInSession(
            id: SessionID(Example.id(number)), account: Self.ute.id, stage: stage, created: Self.now, seen: Self.now,
            expires: Self.now.adding(seconds: 60), device: "Firefox unter Windows")
    }

    @Test("An account is found by its address in any case, and an address has one account", arguments: TestStore.all)
    func address(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            let found = try database.read {
                try AccountStore.find($0, email: EmailAddress("UTE.BEYER@TANNENRODE.example")!)
            }
            #expect(found == Self.ute)
            #expect(found?.email.text == "Ute.Beyer@tannenrode.example")
            let twin = Account(
                id: AccountID(Example.id(2)), email: EmailAddress("ute.beyer@tannenrode.example")!, name: "Andere",
                state: .invited)
            #expect(try !database.write { try AccountStore.add($0, twin, at: Self.now) })
            #expect(try database.read { try AccountStore.all($0) }.map(\.account) == [Self.ute])
        }
    }

    @Test("Accounts are listed by name as people sort", arguments: TestStore.all)
    func list(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            for (number, name) in [(2, "Ärmel, Kai"), (3, "Zabel, Ina"), (4, "Arndt, Eva")] as [(UInt8, String)] {
                let account = Account(
                    id: AccountID(Example.id(number)), email: EmailAddress("a\(number)@b.example")!, name: name,
                    state: .invited)
                try database.write { try AccountStore.add($0, account, at: Self.now) }
            }
            try database.write { try AccountStore.noteSignIn($0, Self.ute.id, at: Self.now) }
            let all = try database.read { try AccountStore.all($0) }
            #expect(all.map(\.account.name) == ["Ärmel, Kai", "Arndt, Eva", "Ute Beyer", "Zabel, Ina"])
            #expect(all.map(\.signedIn) == [nil, nil, Self.now, nil])
        }
    }

    @Test(
        "The identity is there with its grants until session or account end, in two queries", arguments: TestStore.all)
    func identity(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            let tannenrode = AGS("14999010")!
            let concept = ConceptID(Example.id(9))
            let elements: Set<ElementID> = [ElementID(Example.id(7)), ElementID(Example.id(8))]
            let grants = [
                Grant(.lead, in: .municipality(tannenrode)),
                Grant(
                    .guest, in: .concept(concept), reach: .init(.comment, ortsteil: "Steinlohe", elements: elements),
                    expires: Self.now.adding(seconds: 5)),
                Grant(.operations, in: .installation),
            ]
            try database.write { writing in
                for (index, grant) in grants.enumerated() {
                    try GrantStore.give(
                        writing, grant, to: Self.ute.id, id: Example.id(UInt8(20 + index)), at: Self.now)
                }
                try SessionStore.add(writing, session(3), tokenHash: [1, 2, 3])
            }
            let counter = Counter()
            func identity(_ hash: [UInt8], _ seconds: Int64 = 0) throws -> AccountStore.SignedIn? {
                try database.observed(by: counter).read {
                    try AccountStore.identity($0, tokenHash: hash, at: Self.now.adding(seconds: seconds))
                }
            }
            let found = try #require(try identity([1, 2, 3]))
            #expect(counter.count == 2)
            #expect(found.account == Self.ute)
            #expect(found.session == session(3).id)
            #expect(found.identity.may(.manageTeam, in: tannenrode, at: Self.now))
            #expect(found.identity.may(.manageAccounts, at: Self.now))
            #expect(try database.read { try GrantStore.grants($0, of: Self.ute.id) } == grants)
            #expect(try database.read { try GrantStore.all($0) } == [Self.ute.id: grants])

            #expect(try identity([1, 2, 4]) == nil)
            #expect(counter.count == 3, "an unknown token costs one query")
            #expect(try identity([1, 2, 3], 59) != nil)
            #expect(try identity([1, 2, 3], 60) == nil)
            try database.write { try AccountStore.setState($0, Self.ute.id, .locked) }
            #expect(try identity([1, 2, 3]) == nil)
        }
    }

    @Test("The same role at the same place is given anew, and taken away", arguments: TestStore.all)
    func regrant(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            let place = Grant.Place.concept(ConceptID(Example.id(9)))
            let first = Grant(.guest, in: place, reach: .init(.read))
            let second = Grant(.guest, in: place, reach: .init(.edit, ortsteil: "Steinlohe"), expires: Self.now)
            try database.write { writing in
                try GrantStore.give(writing, first, to: Self.ute.id, id: Example.id(20), at: Self.now)
                try GrantStore.give(writing, second, to: Self.ute.id, id: Example.id(21), at: Self.now)
            }
            #expect(try database.read { try GrantStore.grants($0, of: Self.ute.id) } == [second])
            #expect(try database.write { try GrantStore.take($0, .guest, in: place, from: Self.ute.id) })
            #expect(try !database.write { try GrantStore.take($0, .guest, in: place, from: Self.ute.id) })
            #expect(try database.read { try GrantStore.grants($0, of: Self.ute.id) }.isEmpty)
        }
    }

    @Test("Sessions end one by one, all but one, and by time", arguments: TestStore.all)
    func sessions(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            try database.write { writing in
                for number in 3...6 as ClosedRange<UInt8> {
                    try SessionStore.add(writing, session(number), tokenHash: [number])
                }
                try SessionStore.add(writing, session(7, .secondFactor), tokenHash: [7])
            }
            func open(_ seconds: Int64 = 0) throws -> [SignInSession] {
                try database.read { try SessionStore.open($0, of: Self.ute.id, at: Self.now.adding(seconds: seconds)) }
            }
            #expect(try open() == [6, 5, 4, 3].map { session($0) })
            #expect(try open(60).isEmpty)
            #expect(try database.write { try SessionStore.end($0, tokenHash: [3]) } == Self.ute.id)
            #expect(try database.write { try SessionStore.end($0, tokenHash: [3]) } == nil)
            #expect(try database.write { try SessionStore.end($0, session(4).id, of: Self.ute.id) })
            #expect(try !database.write { try SessionStore.end($0, session(5).id, of: AccountID(Example.id(9))) })
            #expect(try database.write { try SessionStore.endAll($0, of: Self.ute.id, but: session(5).id) } == 2)
            #expect(try open() == [session(5)])
            let later = Self.now.adding(seconds: 59)
            try database.write { try SessionStore.touch($0, session(5).id, at: later) }
            #expect(try open()[0].seen == Self.now, "to ten minutes only")
            try database.write { try SessionStore.sweep($0, at: Self.now.adding(seconds: 60)) }
            #expect(try database.read { try $0.scalar("SELECT count(*) FROM session") } == 0)
        }
    }

    @Test("A link works once, until its time, and until a newer one", arguments: TestStore.all)
    func links(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            let link = OneTimeLink(
                kind: .reset, account: Self.ute.id, expires: Self.now.adding(seconds: 10), removesSecondFactor: true)
            func add(_ hash: [UInt8]) throws {
                try database.write { try OneTimeLinkStore.add($0, link, tokenHash: hash, at: Self.now) }
            }
            func find(_ hash: [UInt8], _ kind: OneTimeLink.Kind = .reset, _ seconds: Int64 = 0) throws -> OneTimeLink? {
                try database.read {
                    try OneTimeLinkStore.find($0, kind, tokenHash: hash, at: Self.now.adding(seconds: seconds))
                }?.link
            }
            func use(_ hash: [UInt8], _ seconds: Int64 = 0) throws -> Bool {
                try database.write {
                    try OneTimeLinkStore.use($0, .reset, tokenHash: hash, at: Self.now.adding(seconds: seconds))
                }
            }
            try add([1])
            #expect(try find([1]) == link)
            #expect(try find([1], .invitation) == nil)
            #expect(try find([1], .reset, 10) == nil)
            try add([2])
            #expect(try find([1]) == nil)
            #expect(try !use([2], 10))
            #expect(try use([2]))
            #expect(try !use([2]))
            #expect(try find([2]) == nil)
            try add([3])
            try database.write { try OneTimeLinkStore.revoke($0, of: Self.ute.id) }
            #expect(try !use([3]))
        }
    }

    @Test("Steps and printed codes are used once, on whatever handle", arguments: TestStore.all)
    func factors(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let (here, there) = (try place.open(), try place.open())
        defer {
            here.close()
            there.close()
        }
        try Migrator.migrate(here, Migrations.all)
        try here.write { writing in
            try AccountStore.add(writing, Self.ute, at: Self.now)
            try CredentialStore.setPassword(writing, of: Self.ute.id, hash: "alt", at: Self.now)
            try CredentialStore.setFactor(
                writing, of: Self.ute.id, secret: [9, 9], lastStep: 5, codeHashes: [[1], [2], [3]], at: Self.now)
        }
        let proof = try #require(try there.read { try CredentialStore.proof($0, email: Self.ute.email) })
        #expect(proof.passwordHash == "alt" && proof.secret == [9, 9] && proof.lastStep == 5)
        #expect(proof.factor == .app(codesLeft: 3))
        #expect(try !there.write { try CredentialStore.useStep($0, 5, of: Self.ute.id) })
        #expect(try there.write { try CredentialStore.useStep($0, 6, of: Self.ute.id) })
        #expect(try !here.write { try CredentialStore.useStep($0, 6, of: Self.ute.id) })
        #expect(try there.write { try CredentialStore.useCode($0, hash: [2], of: Self.ute.id, at: Self.now) })
        #expect(try !here.write { try CredentialStore.useCode($0, hash: [2], of: Self.ute.id, at: Self.now) })
        #expect(try !here.write { try CredentialStore.useCode($0, hash: [4], of: Self.ute.id, at: Self.now) })
        #expect(try here.read { try CredentialStore.proof($0, Self.ute.id) }?.factor == .app(codesLeft: 2))
        try here.write { writing in
            try CredentialStore.setFactor(
                writing, of: Self.ute.id, secret: nil, lastStep: 0, codeHashes: [[7]], at: Self.now)
        }
        #expect(try there.read { try CredentialStore.proof($0, Self.ute.id) }?.factor == .codes(left: 1))
        #expect(try there.write { try CredentialStore.rehash($0, of: Self.ute.id, from: "alt", to: "neu") })
        #expect(try !there.write { try CredentialStore.rehash($0, of: Self.ute.id, from: "alt", to: "neuer") })
        try here.write { try CredentialStore.removeFactor($0, of: Self.ute.id) }
        #expect(try there.read { try CredentialStore.proof($0, Self.ute.id) }?.factor == SecondFactorState.none)
    }

    @Test(
        "Tries are counted for all handles together, waits are kept, and a right try ends them",
        arguments: TestStore.all)
    func throttle(_ store: TestStore) throws {
        let place = try TestPlace(store)
        defer { place.remove() }
        let handles = [try place.open(), try place.open()]
        defer { for handle in handles { handle.close() } }
        try Migrator.migrate(handles[0], Migrations.all)
        let key: [UInt8] = [1, 2, 3]
        func begin(_ handle: Int, _ seconds: Int64) throws -> Int64 {
            try handles[handle].write {
                try SignInThrottleStore.begin($0, .account, key: key, at: Self.now.adding(seconds: seconds))
            }
        }
        for number in 0..<5 { #expect(try begin(number % 2, 0) == 0, "\(number)") }
        #expect(try begin(1, 0) == 2)
        #expect(try begin(0, 1) == 1)
        #expect(try begin(1, 2) == 0)
        #expect(try begin(0, 2) == 4, "tries during the wait did not lengthen it")
        // Taken back, one try of another kind leaves what was before.
        try handles[1].write { try SignInThrottleStore.takeBack($0, key: key, at: Self.now.adding(seconds: 2)) }
        #expect(try begin(0, 2) == 0)
        #expect(try begin(1, 2) == 4)
        try handles[0].write { try SignInThrottleStore.forget($0, key: key) }
        #expect(try begin(1, 2) == 0)
        // An hour without a try is forgotten.
        for _ in 0..<4 { _ = try begin(0, 2) }
        #expect(try begin(0, 2) == 2)
        #expect(try begin(0, 3_700) == 0)
        #expect(try begin(0, 3_700) == 0)
    }

    @Test("The salt is one for all on a day and gone on the next", arguments: TestStore.all)
    func salt(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database throws in
            func salt(_ day: Day, _ candidate: [UInt8]) throws -> [UInt8] {
                try database.write { try SignInThrottleStore.salt($0, of: day, candidate: candidate) }
            }
            #expect(try salt(Example.day, [1]) == [1])
            #expect(try salt(Example.day, [2]) == [1])
            #expect(try salt(Example.day.adding(days: 1), [3]) == [3])
            #expect(try database.read { try $0.scalar("SELECT count(*) FROM throttle_salt") } == 1)
        }
    }

    @Test("With an account goes all that is its own", arguments: TestStore.all)
    func gone(_ store: TestStore) throws {
        try withAccount(store) { database throws in
            try database.write { writing in
                try CredentialStore.setPassword(writing, of: Self.ute.id, hash: "a", at: Self.now)
                try CredentialStore.setFactor(
                    writing, of: Self.ute.id, secret: nil, lastStep: 0, codeHashes: [[1]], at: Self.now)
                try SessionStore.add(writing, session(3), tokenHash: [1])
                try GrantStore.give(
                    writing, Grant(.lead, in: .installation), to: Self.ute.id, id: Example.id(5), at: Self.now)
                try OneTimeLinkStore.add(
                    writing, OneTimeLink(kind: .reset, account: Self.ute.id, expires: Self.now), tokenHash: [1],
                    at: Self.now)
                try writing.execute("DELETE FROM account")
            }
            let counts: [SQL] = [
                "SELECT count(*) FROM credential", "SELECT count(*) FROM second_factor",
                "SELECT count(*) FROM recovery_code", "SELECT count(*) FROM session", "SELECT count(*) FROM role_grant",
                "SELECT count(*) FROM one_time_link",
            ]
            #expect(try database.read { reading in try counts.map { try reading.scalar($0) } } == [0, 0, 0, 0, 0, 0])
        }
    }

    @Test("The schema is the same on both stores", arguments: TestStore.all)
    func schema(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database throws in
            let snapshot = Snapshot(
                "Storage/accounts-schema.txt",
                try StoredSchema.lines(of: database).filter { line in
                    [
                        "account", "credential", "second_factor", "recovery_code", "role_grant", "session",
                        "one_time_link", "sign_in_throttle", "throttle_salt",
                    ].contains { line.hasPrefix("\($0):") }
                }.joined(separator: "\n") + "\n")
            #expect(snapshot.matches, "\(snapshot)")
        }
    }
}

private final class Counter: QueryObserver {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func queried(sql: String, nanoseconds: UInt64) { number.withLock { $0 += 1 } }
}
