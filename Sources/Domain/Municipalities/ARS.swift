/// Amtlicher Regionalschlüssel: twelve digits, the AGS with the four digits of the Gemeindeverband
/// between Kreis and Gemeinde ("146280000410": Land 14, Bezirk 6, Kreis 28, Verband 0000, Gemeinde 410).
public struct ARS: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let number: UInt64

    /// Nil unless the text is exactly twelve ASCII digits.
    public init?(_ text: some StringProtocol) {
        guard let number = OfficialDigits.number(text.utf8, count: 12) else { return nil }
        self.number = number
    }

    /// The same for plain strings; a generic call costs a microsecond, and lists have a thousand rows.
    public init?(_ text: String) {
        guard let number = OfficialDigits.number(text.utf8, count: 12) else { return nil }
        self.number = number
    }

    /// The twelve digits, leading zeros kept.
    public var text: String { OfficialDigits.text(number, count: 12) }

    public var land: String { OfficialDigits.text(number / 10_000_000_000, count: 2) }

    public var kreis: KreisKey { KreisKey(number: UInt32(number / 10_000_000)) }

    /// The first nine digits: the key of the Gemeindeverband (Verwaltungsgemeinschaft, Verwaltungsverband).
    public var association: String { OfficialDigits.text(number / 1000, count: 9) }

    public var ags: AGS {
        let text = text
        guard let ags = AGS(text.prefix(5) + text.suffix(3)) else {
            preconditionFailure("twelve digits always hold eight")
        }
        return ags
    }

    public var description: String { text }

    public static func < (left: ARS, right: ARS) -> Bool { left.number < right.number }
}
