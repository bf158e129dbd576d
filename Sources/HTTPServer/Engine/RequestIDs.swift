internal import Synchronization

/// Numbers of requests: unique within the process, not guessable from each other, 13 characters.
final class RequestIDs: Sendable {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private let seed: UInt64
    private let counter = Atomic<UInt64>(0)

    init(seed: UInt64) {
        self.seed = seed
    }

    func next() -> String {
        // splitmix64 (Steele, Lea, Flood 2014): a bijection, so different counts give different numbers.
        let count = counter.wrappingAdd(1, ordering: .relaxed).newValue
        var z = seed &+ count &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return String(unsafeUninitializedCapacity: 13) { buffer in
            for index in 0..<13 {
                buffer[12 - index] = Self.alphabet[Int(z & 31)]
                z >>= 5
            }
            return 13
        }
    }
}
