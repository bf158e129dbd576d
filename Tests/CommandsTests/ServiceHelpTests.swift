import TestSupport
import Testing

/// The help of the verbs with many options, as it was recorded.
@Suite("Help of the service")
struct ServiceHelpTests {
    @Test("Whole, and without opening a store", arguments: ["serve", "doctor"])
    func help(_ verb: String) throws {
        let line = try CommandLine()
        let outcome = line.run(verb, "--help")
        let snapshot = Snapshot("Commands/\(verb).txt", outcome.output)
        #expect(snapshot.matches, "\(snapshot)")
        #expect(outcome.code == 0 && outcome.errors.isEmpty)
        #expect(line.locations.isEmpty, "help opens no store")
    }
}
