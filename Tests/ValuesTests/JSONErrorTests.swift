import Testing
import Values

@Suite("What is no JSON is refused, with place and reason")
struct JSONErrorTests {
    static func error(_ bytes: [UInt8]) -> JSONError? {
        do throws(JSONError) {
            _ = try JSON(parsing: bytes)
            return nil
        } catch { return error }
    }

    @Test("The message names line, column and what to do")
    func message() throws {
        let error = try #require(Self.error(Array("{\n  \"ä\": 1,\n  \"b\" 2\n}".utf8)))
        #expect(error.code == .syntax)
        #expect(error.line == 3 && error.column == 7)
        #expect(
            error.message == "Kein gültiges JSON, Zeile 3, Spalte 7: Erwartet wird ein Doppelpunkt, gefunden wurde „2“."
        )
        let double = try #require(Self.error(Array(#"{"ä":1,"ä":2}"#.utf8)))
        #expect(
            double.message
                == "Kein gültiges JSON, Zeile 1, Spalte 8: Der Name „ä“ kommt doppelt vor. Bitte einen der beiden Einträge "
                + "entfernen.")
    }

    @Test(
        "Mistakes and their kinds",
        arguments: [
            ("", .truncated), ("[1,2", .truncated), ("{\"a\":", .truncated), ("\"abc", .truncated), ("[1,]", .syntax),
            ("{\"a\":1,}", .syntax), ("[1 2]", .syntax), ("{a:1}", .syntax), ("'a'", .syntax), ("1 2", .syntax),
            ("nul", .syntax), ("nulls", .syntax), ("True", .syntax), ("// x\n1", .syntax), ("[,1]", .syntax),
            ("{\"a\":1 \"b\":2}", .syntax), ("]", .syntax), ("NaN", .syntax), ("-", .truncated), ("-a", .syntax),
            ("01", .badNumber), ("-01", .badNumber), ("1.", .truncated), (".5", .syntax), ("1e", .truncated),
            ("1e999", .badNumber), ("9223372036854775808", .badNumber), ("+1", .syntax), ("0x1", .syntax),
            ("\"\\ud800\"", .badString), ("\"\\udc00\"", .badString), ("\"\\ud800\\u0041\"", .badString),
            ("\"\\u12g4\"", .badString), ("\"\\u12\"", .badString), ("\"\\x\"", .badString), ("\"a\nb\"", .badString),
            ("\"a\u{1}\"", .badString), ("{\"a\":1,\"a\":1}", .duplicateKey),
            ("{\"a\":1,\"\\u0061\":1}", .duplicateKey),
            ("\u{FEFF}1", .encoding), ("\u{A0}1", .syntax),
        ] as [(String, JSONError.Code)])
    func mistakes(_ text: String, _ code: JSONError.Code) {
        #expect(Self.error(Array(text.utf8))?.code == code)
    }

    @Test("Surrogate pairs and all escapes are read")
    func escapes() throws {
        #expect(try JSON(parsing: #""\ud83d\ude00\b\f\n\r\t\/\\\"""#).string == "😀\u{8}\u{C}\n\r\t/\\\"")
    }

    @Test(
        "Bytes that are no UTF-8 are refused",
        arguments: [
            [0x22, 0xE4, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0x5C, 0x6E, 0xFF, 0x22],
        ] as [[UInt8]])
    func encoding(_ bytes: [UInt8]) { #expect(Self.error(bytes)?.code == .encoding) }

    @Test("A hundred levels are read, one more is refused, and a million do no harm")
    func depth() {
        func nested(_ levels: Int) -> [UInt8] {
            Array(repeating: 0x5B, count: levels) + Array(repeating: 0x5D, count: levels)
        }
        #expect(Self.error(nested(100)) == nil)
        #expect(Self.error(nested(101))?.code == .tooDeep)
        #expect(Self.error(Array(repeating: 0x5B, count: 1_000_000))?.code == .tooDeep)
    }

    @Test("No prefix of a document is taken for a document, and no single changed byte stops the program")
    func mutations() throws {
        let document = Array(#"{"a":[1,-2.5e3,"x\u00e4\n",null,true,{"b":{}}]}"#.utf8)
        for length in 0..<document.count { #expect(Self.error(Array(document[..<length])) != nil) }
        for position in document.indices {
            for byte in [0x00, 0x22, 0x2C, 0x5B, 0x5C, 0x7D, 0x80, 0xFF] as [UInt8] {
                var changed = document
                changed[position] = byte
                _ = Self.error(changed)
            }
        }
    }
}
