/// Numbers for machines: point as decimal sign, no grouping, no trailing ".0".
enum PlainNumber {
    static func text(_ number: Double) -> String {
        if let whole = Int64(exactly: number) { return String(whole) }
        return String(number)
    }
}
