import Values

/// The time of which a count speaks: a day, a month or a year, as exactly as its source says.
public struct CountDate: Hashable, Comparable, Sendable {
    public let year: Int
    /// Nil for a whole year.
    public let month: Int?
    /// Nil for a whole month.
    public let day: Int?

    /// Reads "31.12.2025", "08/2026" or "2011"; nil for anything else.
    public init?(german text: String) {
        let text = PlainText.line(text)
        if let day = Day(german: text) {
            self.init(day)
            return
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let last = parts.last, last.count == 4,
            let year = GermanNumber.parseInteger(String(last)), (1800...2100).contains(year)
        else { return nil }
        guard parts.count == 2 else {
            self.init(year: Int(year))
            return
        }
        guard (1...2).contains(parts[0].count), let month = GermanNumber.parseInteger(String(parts[0])),
            (1...12).contains(month)
        else { return nil }
        self.init(year: Int(year), month: Int(month))
    }

    init(_ day: Day) {
        let civil = day.civil
        self.init(year: civil.year, month: civil.month, day: civil.day)
    }

    private init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// "31.12.2025", "08/2026", "2011".
    public var german: String {
        guard let month else { return String(year) }
        guard let day else { return "\(Self.two(month))/\(year)" }
        return "\(Self.two(day)).\(Self.two(month)).\(year)"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// By when the time ends.
    public static func < (left: CountDate, right: CountDate) -> Bool {
        (left.year, left.month ?? 13, left.day ?? 32) < (right.year, right.month ?? 13, right.day ?? 32)
    }
}
