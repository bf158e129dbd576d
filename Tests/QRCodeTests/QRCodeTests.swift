import QRCode
import Testing

@Suite("QR codes")
struct QRCodeTests {
    @Test("The smallest code for a text, with its three finder patterns")
    func finders() throws {
        let code = try #require(QRCode("INSEK"))
        #expect(code.size == 21)
        let bar: [[Range<Int>]] = [[0..<7], [0..<1, 6..<7], [0..<1, 2..<5, 6..<7]]
        for (row, expected) in [(0, bar[0]), (1, bar[1]), (2, bar[2]), (3, bar[2]), (5, bar[1]), (6, bar[0])] {
            #expect(Array(code.runs(row: row).prefix(expected.count)) == expected, "row \(row)")
            let mirrored = expected.reversed().map { 21 - $0.upperBound..<21 - $0.lowerBound }
            #expect(Array(code.runs(row: row).suffix(expected.count)) == mirrored, "row \(row)")
        }
        #expect(code.runs(row: 20).first == 0..<7)
        // The dark square that every code has (ISO/IEC 18004, 7.9.1).
        #expect(code.isDark(row: 13, column: 8))
    }

    @Test("Longer texts take larger codes; two texts give two codes, the same text the same one")
    func sizes() throws {
        let address =
            "otpauth://totp/INSEK-Werkstatt:a%40b.example?secret=\(String(repeating: "A", count: 32))&issuer=INSEK"
        let code = try #require(QRCode(address))
        #expect(code.size > 33 && code.size % 4 == 1)
        #expect(QRCode(address) == code)
        #expect(QRCode(address + "B") != code)
    }

    @Test("What does not fit is nil")
    func tooLong() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "ä", count: 1_100)) != nil)
        #expect(QRCode(String(repeating: "ä", count: 1_500)) == nil)
    }
}
