public import Values

extension CostPlan {
    /// One line per entry, as in files: "2028 Förderung 168000 (Städtebauförderung LZP)".
    public var text: String { lines.map(\.text).joined(separator: "\n") }

    /// A line of the text that cannot be read; counted from 1.
    public struct UnreadableLine: Error, Hashable, Sendable {
        public let number: Int
        public let message: String
    }

    /// Reads `text`, in any order of lines. Amounts may be written as people do.
    public init(text: String) throws(UnreadableLine) {
        var lines: [CostLine] = []
        let texts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, text) in texts.enumerated() where !text.allSatisfy(\.isWhitespace) {
            guard let line = CostLine(text: String(text)) else {
                throw UnreadableLine(
                    number: index + 1,
                    message:
                        "Die Zeile „\(text.prefix(60))“ ist nicht zu lesen. Erwartet wird zum Beispiel „2028 Förderung 168000 (Städtebauförderung)“."
                )
            }
            lines.append(line)
        }
        self.init(lines)
    }
}

extension CostLine {
    var text: String {
        "\(year) \(source.germanName) \(amount.plain)" + (name.isEmpty ? "" : " (\(name))")
    }

    init?(text: String) {
        var rest = PlainText.line(text)[...]
        func word() -> Substring {
            let word = rest.prefix { $0 != " " }
            rest = rest.dropFirst(word.count + 1)
            return word
        }
        guard let year = Int(word()), case let sourceName = word(),
            let source = CostSource.allCases.first(where: { $0.germanName == sourceName || $0.rawValue == sourceName })
        else { return nil }
        var name = ""
        if rest.last == ")" {
            guard let open = rest.firstIndex(of: "(") else { return nil }
            name = PlainText.line(String(rest[rest.index(after: open)...].dropLast()))
            rest = rest[..<open]
        }
        guard let amount = Money(german: String(rest)) else { return nil }
        self.init(year: year, source: source, name: name, amount: amount)
    }
}

extension Money {
    /// "1260,50" or "1260": as spreadsheets in Germany read it, without a unit.
    public var plain: String {
        let whole = String(cents.magnitude / 100)
        let rest = cents.magnitude % 100
        return (cents < 0 ? "-" : "") + whole + (rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + String(rest))
    }
}
