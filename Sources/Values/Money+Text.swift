extension Money: CustomStringConvertible {
    /// Reads "1.260,50", "1260,5", "1260" and "−3,00 €"; at most two decimals, points only between groups of three.
    /// Nil for anything else, so that "1.5" is asked back instead of guessed.
    public init?(german text: String) {
        var bytes = trimmed(text.utf8)
        let euro = Array("€".utf8)
        if bytes.suffix(euro.count).elementsEqual(euro) { bytes = bytes.dropLast(euro.count) }
        guard let number = GermanNumber.Parsed(bytes), number.decimals.count <= 2 else { return nil }
        var cents: Int64 = 0
        for digit in number.digits + number.decimals + Array(repeating: 0x30, count: 2 - number.decimals.count) {
            let (tens, overflow) = cents.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int64(digit &- 0x30))
            guard !overflow, !carry else { return nil }
            cents = sum
        }
        self.init(cents: number.isNegative ? -cents : cents)
    }

    /// "1.260,50 €" with a no-break space before the sign, a true minus (U+2212) before negative amounts.
    public var german: String { germanAmount + "\u{A0}€" }

    /// "25.000 €", with cents only where there are some.
    public var euros: String { cents % 100 == 0 ? String(germanAmount.dropLast(3)) + "\u{A0}€" : german }

    /// "1.260,50" without the sign.
    public var germanAmount: String {
        let magnitude = cents.magnitude
        let whole = GermanNumber.text(Int64(magnitude / 100))
        return (cents < 0 ? "\u{2212}" : "") + whole + "," + padded(Int(magnitude % 100), 2)
    }

    public var description: String { german }
}
