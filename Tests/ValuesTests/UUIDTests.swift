import Foundation
import Testing
import Values

/// Numbers that a test can foresee.
struct CountingGenerator: RandomNumberGenerator {
    var state: UInt64 = 0

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return state
    }
}

@Suite("Identifiers")
struct UUIDTests {
    @Test("Same time and same random numbers give the same identifier; Foundation reads it")
    func shape() throws {
        var random = CountingGenerator()
        let instant = try #require(Instant(iso: "2026-11-21T10:53:00.123456Z"))
        let id = UUIDv7(at: instant, random: &random)
        #expect(id.text == "01a1fdbc-ef5b-774b-a78d-de6e5fd29f05")
        #expect(UUID(uuidString: id.text) != nil)
        #expect(UUIDv7(text: id.text.uppercased()) == id)
    }

    @Test("Identifiers sort by the time they were made, to two microseconds, as values and as texts")
    func order() throws {
        let start = try #require(Instant(iso: "2026-11-21T10:53:00Z"))
        let ids = (0..<2_000).map { UUIDv7.make(at: start.adding(microseconds: Int64($0) * 2)) }
        #expect(ids == ids.sorted())
        #expect(ids.map(\.text) == ids.map(\.text).sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test(
        "Other shapes are refused",
        arguments: [
            "", "01a1fdbc-ef5b-774b-a78d-de6e5fd29f0", "01a1fdbc-ef5b-474b-a78d-de6e5fd29f05",
            "01a1fdbc-ef5b-774b-c78d-de6e5fd29f05", "01a1fdbcxef5b-774b-a78d-de6e5fd29f05",
            "01a1fdbc-ef5b-774b-a78d-de6e5fd29f0g", "{19aa661-ef5b-774b-a78d-de6e5fd29f05",
        ])
    func refused(_ text: String) { #expect(UUIDv7(text: text) == nil) }
}
