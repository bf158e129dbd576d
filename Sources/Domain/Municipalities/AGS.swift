/// Amtlicher Gemeindeschlüssel: the eight-digit key of a municipality ("14628410" is Wilsdruff):
/// Land (2), Regierungsbezirk (1), Kreis (2), Gemeinde (3).
///
/// A key says nothing about whether the municipality exists; mergers retire keys.
public struct AGS: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let number: UInt32

    /// Nil unless the text is exactly eight ASCII digits.
    public init?(_ text: some StringProtocol) {
        guard let number = OfficialDigits.number(text.utf8, count: 8) else { return nil }
        self.number = UInt32(number)
    }

    /// The same for plain strings; a generic call costs a microsecond, and lists have a thousand rows.
    public init?(_ text: String) {
        guard let number = OfficialDigits.number(text.utf8, count: 8) else { return nil }
        self.number = UInt32(number)
    }

    /// The eight digits, leading zeros kept.
    public var text: String { OfficialDigits.text(UInt64(number), count: 8) }

    /// The two digits of the Land; Saxony is "14".
    public var land: String { OfficialDigits.text(UInt64(number / 1_000_000), count: 2) }

    public var kreis: KreisKey { KreisKey(number: number / 1000) }

    /// Whether the municipality is in the invented demo Kreise (149xx), which enter no state total.
    public var isDemo: Bool { kreis.isDemo }

    public var description: String { text }

    public static func < (left: AGS, right: AGS) -> Bool { left.number < right.number }
}
