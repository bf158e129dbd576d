import Values

extension Money {
    /// As people type it into a field: "252.000", "1.260,50".
    var typed: String {
        let text = germanAmount
        return text.hasSuffix(",00") ? String(text.dropLast(3)) : text
    }
}
