import Testing

@testable import HTTPServer

@Suite("What a Range field asks for")
struct ByteRangeTests {
    @Test(
        "Ranges after RFC 9110",
        arguments: [
            ("bytes=0-9", ByteRange.part(0..<10)), ("bytes=90-", .part(90..<100)), ("bytes=-10", .part(90..<100)),
            ("bytes=-500", .part(0..<100)), ("bytes=99-200", .part(99..<100)), ("bytes=100-", .unsatisfiable),
            ("bytes=-0", .unsatisfiable), ("bytes=9-0", .whole), ("bytes=0-1,5-6", .whole), ("items=0-1", .whole),
            ("bytes=", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=+1-2", .whole),
            ("bytes=0-99999999999999999999", .part(0..<100)), ("bytes=99999999999999999999-", .unsatisfiable),
        ])
    func ranges(field: String, expected: ByteRange) {
        #expect(ByteRange(field, size: 100) == expected)
    }

    @Test("No range and an empty file")
    func noRange() {
        #expect(ByteRange(nil, size: 100) == .whole)
        #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
        #expect(ByteRange("bytes=-5", size: 0) == .unsatisfiable)
    }
}
