import Cryptography
import Testing

@Suite("Passwords")
struct PasswordTests {
    @Test("A hash matches its password only, and differs each time")
    func matching() {
        let hash = PasswordHash(of: "Röschen im Wald", cost: .least)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
        #expect(hash.matches("Röschen im Wald"))
        #expect(!hash.matches("Röschen im Wald "))
        #expect(!hash.matches(""))
        #expect(hash != PasswordHash(of: "Röschen im Wald", cost: .least))
        #expect(PasswordHash(of: "", cost: .least).matches(""))
    }

    @Test("A text that is no hash matches nothing", arguments: ["", "$argon2id$", String(repeating: "a", count: 300)])
    func broken(_ text: String) {
        #expect(!PasswordHash(text: text).matches(""))
        #expect(!PasswordHash(text: text).matches(text))
    }

    @Test("A hash of another cost is to be made anew")
    func rehash() {
        let hash = PasswordHash(of: "Röschen im Wald", cost: .least)
        #expect(!hash.needsRehash(cost: .least))
        #expect(hash.needsRehash(cost: .init(passes: 2, memoryBytes: 8 << 10)))
        #expect(hash.needsRehash(cost: .standard))
    }

    @Test("A decoy is worked through like a hash of its cost and matches nothing")
    func decoy() {
        let decoy = PasswordHash.decoy(cost: .least)
        #expect(!decoy.needsRehash(cost: .least), "libsodium reads its cost from it")
        #expect(!decoy.matches("Röschen im Wald"))
        #expect(decoy != .decoy(cost: .least))
        let hasher = PasswordHasher(cost: .least)
        #expect(!hasher.matches("Röschen im Wald", nil))
        #expect(hasher.matches("Röschen im Wald", hasher.hash("Röschen im Wald")))
    }

    @Test("Comparing with a decoy takes as long as comparing with a hash")
    func time() {
        let cost = PasswordHash.Cost(passes: 2, memoryBytes: 8 << 20)
        let hasher = PasswordHasher(cost: cost)
        let hash = hasher.hash("Röschen im Wald")
        func shortest(_ hash: PasswordHash?) -> Duration {
            (0..<7).map { _ in ContinuousClock().measure { _ = hasher.matches("falsch", hash) } }.min()!
        }
        let (known, unknown) = (shortest(hash), shortest(nil))
        #expect(unknown > known / 2 && known > unknown / 2, "\(known) and \(unknown)")
    }
}
