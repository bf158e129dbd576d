import Foundation
import Testing
import Values

@Suite("JSON")
struct JSONTests {
    @Test("The canonical form sorts keys by UTF-16, has no blanks and the shortest numbers (RFC 8785, 3.2.2 and 3.2.3)")
    func canonical() throws {
        let text = #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        #expect(
            try JSON(parsing: text).canonicalText
                == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        )
        let keys = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}"]
        let object = JSON.object(Dictionary(uniqueKeysWithValues: keys.map { ($0, JSON.integer(1)) }))
        #expect(object.canonicalText == "{\"\\r\":1,\"1\":1,\"\u{80}\":1,\"ö\":1,\"€\":1,\"😀\":1,\"\u{FB33}\":1}")
    }

    @Test(
        "Numbers as ECMAScript writes them (RFC 8785, appendix B)",
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"), (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"), (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"), (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0x41b3_de43_5555_5554, "333333333.33333325"), (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func numbers(_ bits: UInt64, _ text: String) {
        #expect(JSON.number(Double(bitPattern: bits)).canonicalText == text)
    }

    @Test("What is written is read back, for random values; Foundation reads the same")
    func roundTrip() throws {
        var random = CountingGenerator(state: 7)
        for _ in 0..<400 {
            let value = JSON.object(["wert": Self.sample(depth: 3, &random)])
            let bytes = value.canonical
            let again = try JSON(parsing: bytes)
            #expect(again.canonical == bytes)
            let foundation = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            #expect(foundation?.count == 1)
        }
        for _ in 0..<5_000 {
            let number = Double(bitPattern: random.next() ^ random.next() << 17)
            guard number.isFinite else { continue }
            let read = try JSON(parsing: JSON.number(number).canonical)
            #expect(read.number == number)
        }
    }

    static func sample(depth: Int, _ random: inout CountingGenerator) -> JSON {
        switch (random.next() >> 20) % (depth > 0 ? 7 : 5) {
        case 0: return .null
        case 1: return .bool(random.next() % 2 == 0)
        case 2: return .integer(Int64(bitPattern: random.next()))
        case 3: return .number(Double(Int32(truncatingIfNeeded: random.next() >> 13)) / 64)
        case 4:
            let scalars = (0..<6).compactMap { _ in Unicode.Scalar(UInt32((random.next() >> 17) % 0x3000)) }
            return .string(String(String.UnicodeScalarView(scalars)))
        case 5: return .array((0..<4).map { _ in sample(depth: depth - 1, &random) })
        default:
            let members = (0..<4).map { ("k\($0)", sample(depth: depth - 1, &random)) }
            return .object(Dictionary(uniqueKeysWithValues: members))
        }
    }

    @Test("Accessors give what is there and nil for everything else")
    func accessors() throws {
        let json = try JSON(parsing: #"{"a":[1,2.5,"x",null,true],"b":{"c":3.0}}"#)
        #expect(json["a"]?[0]?.integer == 1)
        #expect(json["a"]?[1]?.number == 2.5)
        #expect(json["a"]?[1]?.integer == nil)
        #expect(json["a"]?[2]?.string == "x")
        #expect(json["a"]?[3]?.isNull == true)
        #expect(json["a"]?[4]?.bool == true)
        #expect(json["a"]?[5] == nil)
        #expect(json["b"]?["c"]?.integer == 3)
        #expect(json["d"] == nil)
        #expect(json["a"]?.array?.count == 5)
        let literal: JSON = ["a": [1, 2.5, "x", .null, true], "b": ["c": 3]]
        #expect(literal.canonical == json.canonical)
    }
}
