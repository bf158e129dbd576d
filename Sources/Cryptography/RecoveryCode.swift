/// A code printed on paper that stands for the second factor once: 80 random bits, "ABCD-EFGH-IJKL-MNOP". So long that
/// its plain hash cannot be guessed backwards; only that is kept.
public struct RecoveryCode: Hashable, Sendable {
    public static let count = 10
    private let bytes: [UInt8]

    public static func make() -> RecoveryCode { RecoveryCode(bytes: Random.bytes(10)) }

    /// Reads what a person typed, in either case, with hyphens, blanks or neither; nil when it cannot be a code.
    public init?(typed text: String) {
        let plain = text.filter { $0 != " " && $0 != "-" }
        guard plain.utf8.count == 16, let bytes = Base32.bytes(plain) else { return nil }
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// As it is printed.
    public var text: String { grouped(Base32.text(bytes), by: "-") }

    /// What is kept of it.
    public var hash: [UInt8] { SHA256.hash(bytes) }
}
