extension BerlinTime {
    /// "MESZ" in summer, "MEZ" else.
    public var zone: String { offsetSeconds == 7_200 ? "MESZ" : "MEZ" }

    /// Whether the wall clock shows this time twice: in the hour that comes again at the end of October.
    public var isAmbiguous: Bool {
        let summer = BerlinTime.instant(day, hour, minute, later: false)
        return summer != BerlinTime.instant(day, hour, minute, later: true)
    }

    /// "10:53 Uhr", and "02:30 Uhr MESZ" where the clock shows it twice.
    public var clock: String { "\(germanTime) Uhr" + (isAmbiguous ? " \(zone)" : "") }

    private static func instant(_ day: Day, _ hour: Int, _ minute: Int, later: Bool) -> Instant {
        Instant(berlin: day, hour: hour, minute: minute, later: later)
    }
}
