import Geometry
import Testing

@Suite("Well-known binary")
struct WKBTests {
    private let area = MultiPolygon([
        Polygon(
            exterior: Ring(closing: [.init(x: 0, y: 0), .init(x: 9, y: 0), .init(x: 9, y: 9)]),
            holes: [Ring(closing: [.init(x: 5, y: 1), .init(x: 6, y: 1), .init(x: 6, y: 2)])]),
        Polygon(exterior: Ring(closing: [.init(x: 20.5, y: 0), .init(x: 21, y: 0), .init(x: 21, y: 1)])),
    ])

    @Test("what was written is read again")
    func roundTrip() throws {
        #expect(try MultiPolygon(wkb: area.wkb) == area)
        #expect(try MultiPolygon(wkb: MultiPolygon([]).wkb) == MultiPolygon([]))
    }

    @Test("the bytes are those of the standard")
    func bytes() {
        let wkb = MultiPolygon([Polygon(exterior: Ring([.init(x: 1, y: 0)]))]).wkb
        let expected: [UInt8] =
            [1, 6, 0, 0, 0, 1, 0, 0, 0] + [1, 3, 0, 0, 0, 1, 0, 0, 0] + [1, 0, 0, 0]
            + [0, 0, 0, 0, 0, 0, 0xf0, 0x3f] + [UInt8](repeating: 0, count: 8)
        #expect(wkb == expected)
    }

    @Test("a single polygon in big-endian order is read too")
    func bigEndian() throws {
        let one: [UInt8] = [0x3f, 0xf0, 0, 0, 0, 0, 0, 0]
        let zero = [UInt8](repeating: 0, count: 8)
        let bytes: [UInt8] =
            [0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 4] + zero + zero + one + zero + one + one + zero + zero
        let read = try MultiPolygon(wkb: bytes)
        #expect(read.area == 0.5)
    }

    @Test("every cut and every claimed count beyond the end is refused")
    func truncated() {
        let bytes = area.wkb
        for length in 0..<bytes.count {
            #expect(throws: WKBError(code: .truncated)) { try MultiPolygon(wkb: Array(bytes.prefix(length))) }
        }
        let greedy: [UInt8] = [1, 6, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]
        #expect(throws: WKBError(code: .truncated)) { try MultiPolygon(wkb: greedy) }
    }

    @Test("points, solids and left-over bytes are refused")
    func otherTypes() {
        let point: [UInt8] = [1, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 16)
        #expect(throws: WKBError(code: .notAnArea)) { try MultiPolygon(wkb: point) }
        let threeD: [UInt8] = [1, 0xee, 0x03, 0, 0, 0, 0, 0, 0]
        #expect(throws: WKBError(code: .notAnArea)) { try MultiPolygon(wkb: threeD) }
        #expect(throws: WKBError(code: .trailingBytes)) { try MultiPolygon(wkb: area.wkb + [0]) }
    }

    @Test("changed bytes never crash")
    func mutations() {
        var random = SplitMix(seed: 2026)
        let bytes = area.wkb
        for _ in 0..<5_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let read = try? MultiPolygon(wkb: changed) { #expect(read.pointCount <= changed.count / 16) }
        }
    }
}

/// Sebastiano Vigna's SplitMix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
