import Testing

@testable import Compression

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

    @Test("Unpacking as it comes gives the same in pieces of any size", arguments: [1, 7, 4_096, 1 << 20])
    func unpackingAsItComes(_ size: Int) throws {
        let packed = Gzip.compress(text) + Gzip.compress(Array("Ende".utf8))
        let unpacker = Gunzipper()
        var out: [UInt8] = []
        for start in stride(from: 0, to: packed.count, by: size) {
            try unpacker.take(Array(packed[start..<min(start + size, packed.count)])) {
                #expect($0.count <= 65_536)
                out += $0
            }
        }
        try unpacker.finish()
        #expect(out == text + Array("Ende".utf8))
    }

    @Test func whatIsCutOrBrokenIsNoticedAsItComes() throws {
        let packed = Gzip.compress(text)
        let cut = Gunzipper()
        try cut.take(Array(packed.dropLast(3))) { _ in }
        #expect(throws: CompressionError.damaged) { try cut.finish() }
        #expect(throws: CompressionError.damaged) { try Gunzipper().finish() }
        var flipped = packed
        flipped[packed.count / 2] ^= 0xFF
        let broken = Gunzipper()
        #expect(throws: CompressionError.damaged) {
            try broken.take(flipped) { _ in }
            try broken.finish()
        }
        #expect(throws: CompressionError.damaged) { try Gunzipper().take(packed + [1, 2, 3]) { _ in } }
    }
}
