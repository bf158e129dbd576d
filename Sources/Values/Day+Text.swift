extension Day: CustomStringConvertible {
    /// Reads exactly "2026-11-21"; nil for anything else and for days the calendar does not have.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Reads "21.11.2026", also with single digits ("1.3.2026") and blanks around; the year has four digits.
    public init?(german text: String) {
        let parts = trimmed(text.utf8).split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
            let day = decimal(parts[0]), let month = decimal(parts[1]), let year = decimal(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// "2026-11-21".
    public var iso: String {
        let (year, month, day) = civil
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// "21.11.2026".
    public var german: String {
        let (year, month, day) = civil
        return padded(day, 2) + "." + padded(month, 2) + "." + padded(year, 4)
    }

    /// "21. November 2026".
    public var germanLong: String {
        let (year, month, day) = civil
        return String(day) + ". " + Day.germanMonthName(month) + " " + String(year)
    }

    public var description: String { iso }

    /// "Januar" to "Dezember" for 1 to 12.
    public static func germanMonthName(_ month: Int) -> String {
        let names = [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ]
        return names[month - 1]
    }
}
