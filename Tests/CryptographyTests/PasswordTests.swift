import Cryptography
import Foundation
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

    @Test("A hasher says when enough people wait")
    func busy() {
        let hasher = PasswordHasher(cost: .init(passes: 2, memoryBytes: 16 << 20), atOnce: 1, line: 0)
        #expect(!hasher.isBusy)
        let thread = Thread { _ = (0..<20).map { _ in hasher.hash("Röschen im Wald") } }
        thread.start()
        while !thread.isFinished, !hasher.isBusy { usleep(500) }
        #expect(hasher.isBusy)
        while !thread.isFinished { usleep(500) }
        #expect(!hasher.isBusy)
    }

    @Test("Comparing with a decoy takes as long as comparing with a hash")
    func time() {
        let hasher = PasswordHasher(cost: .init(passes: 2, memoryBytes: 8 << 20))
        let hash = hasher.hash("Röschen im Wald")
        // By turns and in the time of this thread, since other tests keep the processors busy.
        var (known, unknown) = (Int.max, Int.max)
        for _ in 0..<9 {
            known = min(known, nanoseconds { _ = hasher.matches("falsch", hash) })
            unknown = min(unknown, nanoseconds { _ = hasher.matches("falsch", nil) })
        }
        // A short cut would take a thousandth.
        #expect(unknown > known / 4 && known > unknown / 4, "\(known) and \(unknown)")
    }

    private func nanoseconds(_ work: () -> Void) -> Int {
        func now() -> Int {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return time.tv_sec * 1_000_000_000 + time.tv_nsec
        }
        let start = now()
        work()
        return now() - start
    }
}
