import Testing
import Values

@Suite("Tables come back as they went, and run nothing")
struct CSVTests {
    private static func error(_ bytes: [UInt8]) -> CSVError? {
        do throws(CSVError) {
            _ = try CSV.read(bytes)
            return nil
        } catch { return error }
    }

    @Test(
        "Every text survives the way out and in",
        arguments: [
            "", "Markt 7", "a;b", "a\"b", "\"", "zwei\nZeilen", "zwei\r\nZeilen", "=1+1", "+49 35204", "-3", "@SUM(A1)",
            "\t=1", " =1", "'", "''", "'=1", "'abc", "'-", "\u{FF1D}1", "§ 4", "Ähren 🌲", "a,=1", "-", "= \"x\";y",
        ])
    func roundTrip(_ text: String) throws {
        let bytes = CSV.write([["vorn", text, "hinten"], [text, "x"]])
        let records = try CSV.read(bytes)
        #expect(records.map(\.cells) == [["vorn", text, "hinten"], [text, "x"]])
        #expect(CSV.write(records.map(\.cells)) == bytes)
    }

    @Test(
        "No cell begins as a formula",
        arguments: ["=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{FF1D}1"])
    func formulas(_ text: String) {
        let cell = String(decoding: CSV.write([[text]]).dropFirst(3).dropLast(2), as: UTF8.self)
        #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
    }

    @Test("What would be parted by a comma is quoted, so that no part begins as a formula")
    func comma() {
        #expect(CSV.write([["a,=1"]]) == [0xEF, 0xBB, 0xBF] + Array("\"a,=1\"\r\n".utf8))
    }

    @Test("Marks, line ends and empty lines of other programs are taken")
    func others() throws {
        let plain = try CSV.read(Array("a;b\n\n1;\"2\n3\"\n4;5".utf8))
        #expect(plain.map(\.cells) == [["a", "b"], ["1", "2\n3"], ["4", "5"]])
        #expect(plain.map(\.line) == [1, 3, 5])
        #expect(try CSV.read([0xEF, 0xBB, 0xBF]) == [])
        #expect(try CSV.read(Array("\"a\"\r\n".utf8)).map(\.cells) == [["a"]])
    }

    @Test("A quote that never ends is named where it begins")
    func truncated() {
        let error = Self.error(Array("a;b\nü;\"x\ny".utf8))
        #expect(error?.code == .truncated)
        #expect(error?.line == 2 && error?.column == 3)
    }

    @Test("Text behind a quote is refused")
    func syntax() {
        let error = Self.error(Array("a;b\n\"x\"y;z".utf8))
        #expect(error?.code == .syntax)
        #expect(error?.line == 2 && error?.column == 4)
    }

    @Test(
        "Another encoding is named with its place",
        arguments: [Array("a\nb;\u{C3}".utf8.dropLast()) + [0xE4], [0xFF, 0xFE, 0x61, 0x00], [0x61, 0x00]])
    func encoding(_ bytes: [UInt8]) {
        let error = Self.error(bytes)
        #expect(error?.code == .encoding)
    }

    @Test("A line of millions of cells and too many lines are refused")
    func bounds() {
        #expect(Self.error(Array(repeating: UInt8(ascii: ";"), count: 2_000_000))?.code == .syntax)
        #expect(throws: CSVError.self) { try CSV.read(Array("a\nb\nc\n".utf8), limit: 2) }
    }
}
