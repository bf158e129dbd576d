import Compression
import Testing

@Suite struct CompressionTests {
    private let text = Array(String(repeating: "Gemeinde Tannenrode, Landkreis Beispiel\n", count: 5_000).utf8)

    @Test(arguments: [1, 6, 9])
    func whatWasCompressedComesBack(_ level: Int) throws {
        let small = Gzip.compress(text, level: level)
        #expect(small.count < text.count / 20)
        #expect(try Gzip.decompress(small, limit: text.count) == text)
        #expect(try Gzip.decompress(Gzip.compress([], level: level), limit: 0) == [])
    }

    @Test func theSameBytesGiveTheSameResult() {
        let compressor = GzipCompressor(level: 6)
        #expect(compressor.compress(text) == Gzip.compress(text))
        #expect(compressor.compress(text) == compressor.compress(text))
    }

    @Test func bombsAreRefused() {
        let small = Gzip.compress([UInt8](repeating: 0, count: 10_000_000))
        let failure = #expect(throws: CompressionError.self) { try Gzip.decompress(small, limit: 1_000_000) }
        #expect(failure?.code == .tooLarge)
    }

    @Test func damagedDataAreRefused() {
        let small = Gzip.compress(text)
        var flipped = small
        flipped[small.count / 2] ^= 0xFF
        for bytes in [[], [1, 2, 3], Array(small.dropLast(5)), flipped] {
            let failure = #expect(throws: CompressionError.self) { try Gzip.decompress(bytes, limit: 1 << 20) }
            #expect(failure?.code == .damaged)
        }
    }
}
