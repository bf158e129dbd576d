import Cryptography
import Testing

@Suite("One-time and printed codes")
struct OneTimeCodeTests {
    /// RFC 6238, appendix B, the rows of SHA-1.
    private static let standard = OneTimeCode(secret: Array("12345678901234567890".utf8))

    @Test(
        "The standard's examples",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func examples(_ second: Int64, _ code: String) {
        #expect(Self.standard.code(step: second / 30, digits: 8) == code)
        #expect(Self.standard.code(step: second / 30) == code.suffix(6))
    }

    @Test(
        "The examples of the code by count",
        arguments: zip(
            0...9,
            ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]))
    func counted(_ count: Int, _ code: String) {
        // RFC 4226, appendix D
        #expect(Self.standard.code(step: Int64(count)) == code)
    }

    @Test("A code counts in its step and the one before and after, and not again")
    func window() {
        let code = Self.standard.code(step: 100)
        for second in [2_970, 3_000, 3_029, 3_059] as [Int64] {
            #expect(Self.standard.step(of: code, atSecond: second, after: 0) == 100, "\(second)")
        }
        for second in [2_969, 3_060] as [Int64] {
            #expect(Self.standard.step(of: code, atSecond: second, after: 0) == nil, "\(second)")
        }
        #expect(Self.standard.step(of: code, atSecond: 3_000, after: 99) == 100)
        #expect(Self.standard.step(of: code, atSecond: 3_000, after: 100) == nil)
        #expect(Self.standard.step(of: code, atSecond: 3_000, after: 101) == nil)
    }

    @Test("A code may be typed with blanks; what is none is refused")
    func typed() {
        let code = Self.standard.code(step: 100)
        #expect(Self.standard.step(of: code.prefix(3) + " " + code.suffix(3), atSecond: 3_000, after: 0) == 100)
        for wrong in ["", "1", "1234567", "abcdef", "１２３４５６"] {
            #expect(Self.standard.step(of: wrong, atSecond: 3_000, after: 0) == nil, "\(wrong)")
        }
    }

    @Test("The address for the app names us and the account")
    func address() {
        #expect(
            Self.standard.address(issuer: "INSEK-Werkstatt", account: "ute.müller@tannenrode.example")
                == "otpauth://totp/INSEK-Werkstatt:ute.m%C3%BCller@tannenrode.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=INSEK-Werkstatt")
        #expect(Self.standard.secretText == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
        #expect(OneTimeCode.make().secret.count == 20)
        #expect(OneTimeCode.make() != OneTimeCode.make())
    }

    @Test(
        "Base32 of the standard's examples",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ])
    func base32(_ plain: String, _ encoded: String) {
        // RFC 4648, section 10
        #expect(Base32.text(Array(plain.utf8)) == encoded)
        #expect(Base32.bytes(encoded) == Array(plain.utf8))
        #expect(Base32.bytes(encoded.lowercased()) == Array(plain.utf8))
    }

    @Test("Base32 is refused where a character is none of its own", arguments: ["1", "MZ8", "ä"])
    func wrongBase32(_ text: String) {
        #expect(Base32.bytes(text) == nil)
    }

    @Test("A printed code is read as people type it")
    func recovery() throws {
        let code = RecoveryCode.make()
        #expect(code.text.utf8.count == 19)
        #expect(RecoveryCode(typed: code.text) == code)
        #expect(RecoveryCode(typed: code.text.lowercased().filter { $0 != "-" })?.hash == code.hash)
        #expect(RecoveryCode(typed: " " + code.text + " ") == code)
        #expect(RecoveryCode.make().hash != code.hash)
        for wrong in ["", "ABCD", "ABCD-EFGH-IJKL-MNO1", code.text + "A"] {
            #expect(RecoveryCode(typed: wrong) == nil, "\(wrong)")
        }
    }

    @Test("A token is told from other texts, and its hash is not the token")
    func token() {
        let token = SecretToken.make()
        #expect(SecretToken(text: token.text) == token)
        #expect(token.hash == SHA256.hash(Array(token.text.utf8)))
        for wrong in ["", "hinweis", token.text + "A", String(token.text.dropLast()) + "!"] {
            #expect(SecretToken(text: wrong) == nil)
        }
    }
}
