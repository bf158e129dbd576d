import Cryptography
import Testing

@Suite struct CryptographyTests {
    @Test func sha256OfTheStandardsExample() {
        // FIPS 180-2, appendix B.1
        #expect(
            SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func piecesGiveTheHashOfTheWhole() {
        let stream = SHA256Stream()
        stream.update(Array("a".utf8))
        stream.update([])
        stream.update(Array("bc".utf8))
        #expect(stream.finish() == SHA256.hash(Array("abc".utf8)))
    }

    @Test func aTagNeedsTheKey() {
        let message = Array("Tannenrode".utf8)
        let tag = KeyedHash(key: [UInt8](repeating: 1, count: 32)).tag(of: message)
        #expect(tag.count == 32)
        #expect(tag == KeyedHash(key: [UInt8](repeating: 1, count: 32)).tag(of: message))
        #expect(tag != KeyedHash(key: [UInt8](repeating: 2, count: 32)).tag(of: message))
        #expect(tag != KeyedHash(key: [UInt8](repeating: 1, count: 32)).tag(of: message + [0]))
    }

    @Test func fingerprintsAreBLAKE2b() {
        // RFC 7693 defines it; b2sum -l 128 gives this for "abc".
        #expect(Hex.text(fingerprint(Array("abc".utf8))) == "cf4ab791c62b8d2b2109c90275287816")
    }

    @Test func secretsAreComparedWhole() {
        #expect(constantTimeEqual([1, 2, 3], [1, 2, 3]))
        #expect(!constantTimeEqual([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEqual([1, 2, 3], [1, 2]))
        #expect(constantTimeEqual([], []))
    }

    @Test func tokensAreLongAndDifferent() {
        #expect(Random.token(bytes: 16).utf8.count == 22)
        #expect(Random.token() != Random.token())
        #expect(Random.bytes(0) == [])
    }

    @Test(arguments: [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("\u{3ff}?", "z78_")])
    func base64urlOfTheStandardsExamples(_ plain: String, _ encoded: String) {
        // RFC 4648, section 10
        #expect(Base64URL.text(Array(plain.utf8)) == encoded)
        #expect(Base64URL.bytes(encoded) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zg=", "Z+8", "Zh", "Zm9", "ä"])
    func wrongBase64urlIsRefused(_ text: String) {
        #expect(Base64URL.bytes(text) == nil)
    }

    @Test func hexadecimalGoesBothWays() {
        #expect(Hex.text([0, 10, 255]) == "000aff")
        #expect(Hex.bytes("000AfF") == [0, 10, 255])
        #expect(Hex.bytes("0") == nil)
        #expect(Hex.bytes("0g") == nil)
    }
}
