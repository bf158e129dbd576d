extension Instant: CustomStringConvertible {
    /// "2026-11-21T10:53:00.000000Z", always UTC and always six decimals, so that texts sort like instants.
    public var iso: String {
        let (day, second) = Instant.split(seconds: seconds)
        let fraction = Int(microseconds - seconds * 1_000_000)
        return day.iso + "T" + padded(second / 3_600, 2) + ":" + padded(second / 60 % 60, 2) + ":"
            + padded(second % 60, 2) + "." + padded(fraction, 6) + "Z"
    }

    /// Reads RFC 3339: "2026-11-21T10:53:00Z", up to six decimals, "Z" or an offset such as "+01:00". Nil otherwise;
    /// a leap second (":60") is refused because POSIX time cannot hold it.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let day = Day(iso: String(text.utf8.prefix(10)) ?? ""),
            let hour = decimal(bytes[11..<13]), hour < 24,
            let minute = decimal(bytes[14..<16]), minute < 60,
            let second = decimal(bytes[17..<19]), second < 60
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0
        if rest.first == 0x2E {
            let digits = rest.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard digits.count <= 6, let value = decimal(digits) else { return nil }
            fraction = value
            for _ in digits.count..<6 { fraction *= 10 }
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = Instant.offset(rest) else { return nil }
        let local = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        let microseconds = (local - Int64(offset)) * 1_000_000 + Int64(fraction)
        guard Instant.validMicroseconds.contains(microseconds) else { return nil }
        self.init(microseconds: microseconds)
    }

    public var description: String { iso }

    private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(text)
        if bytes == [0x5A] { return 0 }
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = decimal(bytes[1..<3]), hours < 24, let minutes = decimal(bytes[4..<6]), minutes < 60
        else { return nil }
        return (bytes[0] == 0x2D ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }
}
