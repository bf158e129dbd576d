import Domain
import TestSupport
import Testing
import Values

@Suite("insek concept")
struct ConceptTests {
    private func withRegister(_ body: (CommandLine) throws -> Void) throws {
        let line = try CommandLine()
        #expect(line.run("import", Samples.register).code == 0)
        try body(line)
    }

    @Test("open: says the address, list shows it again")
    func open() throws {
        try withRegister { line throws in
            #expect(
                line.run("concept", "list").output
                    == "Es gibt noch kein Konzept. Das erste eröffnen Sie mit: insek concept open\n")
            let outcome = line.run("concept", "open", "14999010", "--title", "INSEK 2036")
            #expect(
                outcome
                    == .init(
                        code: 0, output: "Eröffnet: INSEK 2036\nAdresse: /werkstatt/tannenrode/insek-2036\n", errors: ""
                    ))
            let json = try line.json(
                "concept", "open", "14999010", "14999020", "--title", "Gemeinsam", "--address", "zu-zweit", "--profile",
                "standard")
            #expect(json["adressen"] == ["/werkstatt/tannenrode/zu-zweit", "/werkstatt/lindenfurt/zu-zweit"])
            #expect(json["umfang"] == "standard")
            let list = line.run("concept", "list").output
            #expect(
                list.contains("INSEK 2036 (Tannenrode), eröffnet, Umfang kompakt\n  /werkstatt/tannenrode/insek-2036\n")
            )
            #expect(list.contains("Gemeinsam (Tannenrode, Lindenfurt), eröffnet, Umfang standard\n"))
            #expect(try line.json("concept", "list").array?.count == 2)
        }
    }

    @Test(
        "open: what is wrong is said",
        arguments: [
            (["--title", "INSEK"], 2, "Nennen Sie den Schlüssel der Gemeinde."),
            (["149", "--title", "INSEK"], 2, "„149“ ist kein Gemeindeschlüssel."),
            (["14999010", "--title", "I"], 2, "Bitte geben Sie dem Konzept einen Titel mit 3 bis 200 Zeichen."),
            (
                ["14999010", "--title", "INSEK", "--address", "team"], 2,
                "Die Adresse „team“ braucht das Programm selbst."
            ),
            (["14999010", "--title", "INSEK", "--profile", "riesig"], 2, "Den Umfang „riesig“ gibt es nicht."),
            (
                ["14999099", "--title", "INSEK"], 2,
                "Die Gemeinde mit dem Schlüssel 14999099 steht in keinem Verzeichnis."
            ),
        ] as [([String], Int32, String)])
    func wrong(_ words: [String], _ code: Int32, _ message: String) throws {
        try withRegister { line throws in
            let outcome = line.run(["concept", "open"] + words)
            #expect(outcome.code == code)
            #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
            #expect(try line.json("concept", "list") == [])
        }
    }

    @Test("The help of each, whole", arguments: ["open", "list"])
    func help(_ name: String) throws {
        let outcome = try CommandLine().run("concept", name, "--help")
        #expect(outcome.code == 0)
        let snapshot = Snapshot("Commands/concept-\(name).txt", outcome.output)
        #expect(snapshot.matches, "\(snapshot)")
    }
}
