/// A numbered change of the schema. Once it has shipped it is never touched again: its checksum is kept in the store and
/// a changed one refuses to start.
public struct Migration: Sendable {
    public let number: Int
    public let name: StaticString
    public let steps: [SchemaStep]

    public init(_ number: Int, _ name: StaticString, steps: [SchemaStep]) {
        self.number = number
        self.name = name
        self.steps = steps
    }

    /// Over the text for both stores, so that both refuse the same edit. FNV-1a, 64 bits (Fowler, Noll, Vo 1991):
    /// guards against an edit by mistake, not against an attack.
    public var checksum: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for step in steps {
            for dialect in Dialect.allCases {
                for byte in step.sql(for: dialect).text(for: dialect).utf8 + [0] {
                    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
                }
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
