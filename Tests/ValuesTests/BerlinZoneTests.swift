import Testing
import Values

@Suite("The hour that comes twice")
struct BerlinZoneTests {
    @Test(
        "names its zone, and only that hour does",
        arguments: [
            ("2026-10-24T23:59:59Z", "01:59 Uhr"), ("2026-10-25T00:30:00Z", "02:30 Uhr MESZ"),
            ("2026-10-25T01:30:00Z", "02:30 Uhr MEZ"), ("2026-10-25T00:00:00Z", "02:00 Uhr MESZ"),
            ("2026-10-25T01:59:59Z", "02:59 Uhr MEZ"), ("2026-10-25T02:00:00Z", "03:00 Uhr"),
            ("2026-03-29T00:59:59Z", "01:59 Uhr"), ("2026-03-29T01:00:00Z", "03:00 Uhr"),
            ("2026-07-01T00:30:00Z", "02:30 Uhr"),
        ])
    func clock(_ iso: String, _ shown: String) throws {
        #expect(try #require(Instant(iso: iso)).berlin.clock == shown)
    }
}
