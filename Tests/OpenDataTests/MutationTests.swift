import Geometry
import OpenData
import Testing

/// Files changed at random: a parser reads or refuses, it never crashes, and its counts always add up.
@Suite("Random changes")
struct MutationTests {
    @Test("the register", arguments: [1, 2, 3])
    func register(seed: UInt64) {
        mutate(RegisterSample.file, seed: seed, rounds: 400) { bytes in
            if let register = try? MunicipalRegisterParser().parse(bytes: bytes, pieces: 97) {
                let rows = register.municipalities
                #expect(rows.read == rows.kept + rows.skipped + rows.refused)
            }
            _ = FileRecognition.recognise(firstBytes: bytes)
        }
    }

    @Test("the census", arguments: [1, 2, 3])
    func census(seed: UInt64) {
        mutate(CensusSample.file, seed: seed, rounds: 400) { bytes in
            if let rows = try? CensusTableParser(.demography).parse(bytes: bytes, pieces: 97) {
                #expect(rows.read == rows.kept + rows.skipped + rows.refused)
                #expect(rows.records.allSatisfy { $0.ages.count == 11 })
            }
            _ = FileRecognition.recognise(firstBytes: bytes)
        }
    }

    @Test("the beginning of GeoJSON", arguments: [1, 2, 3])
    func geoJSON(seed: UInt64) {
        let text =
            #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"AGS":"14628410","GEN":"A\"b","x":1.5,"n":null}}]}"#
        mutate(text, seed: seed, rounds: 2_000) { _ = FileRecognition.recognise(firstBytes: $0) }
    }

    private func mutate(_ text: String, seed: UInt64, rounds: Int, _ body: ([UInt8]) -> Void) {
        var random = SplitMix(seed: seed)
        let original = Array(text.utf8)
        for _ in 0..<rounds {
            var bytes = original
            for _ in 0..<Int.random(in: 1...5, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(Array("\n;\"0\u{e4}".utf8).randomElement(using: &random) ?? 0, at: place)
                default: bytes.removeLast(Int.random(in: 0...bytes.count / 4, using: &random))
                }
            }
            body(bytes)
        }
    }
}

/// Sebastiano Vigna's SplitMix64: the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
