import Access
import Actions
import Cryptography
import Domain
import TestSupport
import Testing
import Values

@Suite("insek user")
struct UserTests {
    private static let add = [
        "user", "add", "--email", "ute.beyer@tannenrode.example", "--name", "Ute Beyer", "--role", "leitung",
        "--municipality", "14999010",
    ]

    private func withRegister(_ body: (CommandLine) throws -> Void) throws {
        let line = try CommandLine()
        #expect(line.run("import", Samples.register).code == 0)
        try body(line)
    }

    /// The path of a link in an output.
    private func path(_ output: String) throws -> String {
        try String(#require(output.firstMatch(of: /\/(einladung|passwort)\/[A-Za-z0-9_-]{43}/)).0)
    }

    @Test("add: an invitation, whose link opens")
    func adding() throws {
        try withRegister { line throws in
            let outcome = line.run(Self.add)
            #expect(outcome.code == 0)
            #expect(outcome.errors.isEmpty)
            let path = try path(outcome.output)
            #expect(
                outcome.output.replacing(path, with: "PFAD")
                    == """
                    Eingeladen: Ute Beyer (ute.beyer@tannenrode.example), Rolle: leitung in 14999010.
                    Einladungslink: PFAD
                    Gilt einmal, bis 30.11.2026, 09:00 Uhr.

                    """)
            #expect(path.hasPrefix("/einladung/"))
            let json = try line.json(
                "user", "add", "--email", "kai@tannenrode.example", "--name", "Kai Arndt", "--role", "betrieb")
            #expect(json["konto"]?["zustand"] == "eingeladen")
            #expect(json["rolle"] == ["rolle": "betrieb", "ort": "werkstatt", "gueltigBis": .null])
            #expect(json["link"]?["art"] == "einladung")
            #expect(json["link"]?["gueltigBis"] == "2026-11-30T08:00:00.000000Z")
            #expect(json["link"]?["pfad"]?.string?.hasPrefix("/einladung/") == true)
        }
    }

    @Test("add: whoever has an account gets the role")
    func known() throws {
        try withRegister { line throws in
            let link = try path(line.run(Self.add).output)
            try line.withWorkshop { workshop in
                _ = try workshop.accept(
                    invitation: #require(.init(text: String(link.dropFirst("/einladung/".count)))), name: "Ute Beyer",
                    password: "vier wilde Kühe am Bach", from: .init(client: "192.0.2.1", device: "Firefox"))
            }
            let outcome = line.run(
                "user", "add", "--email", "Ute.Beyer@tannenrode.example", "--name", "Ute", "--role", "bearbeitung",
                "--municipality", "14999020")
            #expect(
                outcome.output
                    == "Das Konto ute.beyer@tannenrode.example gab es schon. Es hat jetzt die Rolle: bearbeitung in 14999020.\n"
            )
            #expect(
                line.run("user", "list").output
                    == """
                    ute.beyer@tannenrode.example  Ute Beyer, aktiv, zuletzt angemeldet 16.11.2026, 09:00 Uhr
                      leitung in 14999010
                      bearbeitung in 14999020

                    """)
        }
    }

    @Test(
        "add: what is wrong is said before anything is kept",
        arguments: [
            ([2: "--email", 3: "keine"], "„keine“ ist keine E-Mail-Adresse."),
            ([5: "U"], "Der Name braucht 2 bis 100 Zeichen."),
            (
                [7: "chefin"],
                "Die Rolle „chefin“ gibt es nicht. Wählen Sie: leitung, bearbeitung, planungsbuero, rat, fachstelle, "
                    + "ministerium, betrieb."
            ),
            ([9: "149"], "„149“ ist kein Gemeindeschlüssel. Er hat acht Ziffern."),
            (
                [9: "14999099"],
                "Eine Gemeinde mit dem Schlüssel 14999099 ist nicht eingelesen. Suchen Sie ihn mit: insek list --search NAME"
            ),
            (
                [7: "betrieb"],
                "Die Rolle betrieb gilt für die ganze Werkstatt. Lassen Sie --municipality bitte weg."
            ),
        ] as [([Int: String], String)])
    func wrong(_ changes: [Int: String], _ message: String) throws {
        try withRegister { line throws in
            var words = Self.add
            for (index, word) in changes { words[index] = word }
            #expect(line.run(words) == .init(code: 2, output: "", errors: message + "\n"))
            #expect(try line.json("user", "list") == [])
        }
    }

    @Test("add: a role in a municipality names it")
    func noMunicipality() throws {
        let outcome = try CommandLine().run(Array(Self.add.dropLast(2)))
        #expect(outcome.code == 2)
        #expect(
            outcome.errors == "Die Rolle leitung gilt in einer Gemeinde. Nennen Sie sie mit --municipality AGS.\n")
    }

    @Test("list: accounts with their roles")
    func list() throws {
        try withRegister { line throws in
            #expect(
                line.run("user", "list").output
                    == "Es gibt noch kein Konto. Das erste legen Sie an mit: insek user add\n")
            #expect(line.run(Self.add).code == 0)
            let entry = try #require(try line.json("user", "list").array?.first?.object)
            #expect(entry["id"]?.string?.count == 36)
            #expect(
                entry.filter { $0.key != "id" } == [
                    "email": "ute.beyer@tannenrode.example", "name": "Ute Beyer", "zustand": "eingeladen",
                    "angemeldet": .null,
                    "rollen": [["rolle": "leitung", "ort": "14999010", "gueltigBis": .null]],
                ])
        }
    }

    @Test("lock: keeps out, and lets in again")
    func lock() throws {
        try withRegister { line throws in
            #expect(line.run(Self.add).code == 0)
            #expect(
                line.run("user", "lock", "ute.beyer@tannenrode.example")
                    == .init(
                        code: 0,
                        output: "Das Konto ute.beyer@tannenrode.example ist gesperrt und überall abgemeldet.\n",
                        errors: ""))
            #expect(try line.json("user", "list")[0]?["zustand"] == "gesperrt")
            let refused = line.run("user", "link", "ute.beyer@tannenrode.example")
            #expect(refused.code == 1)
            #expect(
                refused.errors
                    == "Dieses Konto ist gesperrt. Heben Sie die Sperre zuerst auf: insek user lock ADRESSE --undo\n")
            #expect(
                line.run("user", "lock", "ute.beyer@tannenrode.example", "--undo").output
                    == "Das Konto ute.beyer@tannenrode.example ist nicht gesperrt.\n")
            #expect(try line.json("user", "lock", "ute.beyer@tannenrode.example", "--undo")["zustand"] == "eingeladen")
            let unknown = line.run("user", "lock", "niemand@tannenrode.example")
            #expect(unknown.code == 1)
            #expect(
                unknown.errors
                    == "Ein Konto mit dieser E-Mail-Adresse gibt es nicht. Alle Konten zeigt: insek user list\n")
        }
    }

    @Test("link: an invitation or a new password, the older link no longer works")
    func link() throws {
        try withRegister { line throws in
            let first = try path(line.run(Self.add).output)
            let second = try path(line.run("user", "link", "ute.beyer@tannenrode.example").output)
            #expect(second.hasPrefix("/einladung/") && second != first)
            try line.withWorkshop { workshop in
                #expect(try workshop.invitation(#require(.init(text: String(first.dropFirst(11))))) == nil)
                _ = try workshop.accept(
                    invitation: #require(.init(text: String(second.dropFirst(11)))), name: "Ute Beyer",
                    password: "vier wilde Kühe am Bach", from: .init(client: "192.0.2.1", device: "Firefox"))
            }
            let json = try line.json("user", "link", "ute.beyer@tannenrode.example", "--remove-second-factor")
            #expect(json["link"]?["art"] == "passwort")
            #expect(json["link"]?["gueltigBis"] == "2026-11-16T10:00:00.000000Z")
            #expect(json["konto"]?["name"] == "Ute Beyer")
        }
    }

    @Test("user alone, or with a word that it does not know, lists what there is")
    func group() throws {
        let line = try CommandLine()
        let list = """
            Aufruf: insek user TÄTIGKEIT [ANGABEN]

            Tätigkeiten:
              user add   Legt ein Konto an und gibt einen Einladungslink aus.
              user list  Zeigt die Konten mit ihren Rollen.
              user lock  Sperrt ein Konto oder hebt die Sperre auf.
              user link  Gibt einen Link aus, mit dem eine Person ein neues Passwort setzt.

            Mehr zu einer Tätigkeit: insek user TÄTIGKEIT --help

            """
        for words in [["user", "--help"], ["help", "user"]] {
            #expect(line.run(words) == .init(code: 0, output: list, errors: ""))
        }
        #expect(
            line.run("user") == .init(code: 2, output: "", errors: "Es fehlt, was getan werden soll.\n\n" + list))
        #expect(
            line.run("user", "remove")
                == .init(code: 2, output: "", errors: "„user remove“ kennt insek nicht.\n\n" + list))
        #expect(line.run("help", "user", "list") == line.run("user", "list", "--help"))
        #expect(line.locations.isEmpty)
    }

    @Test("The help of each, whole", arguments: ["add", "list", "lock", "link"])
    func help(_ name: String) throws {
        let outcome = try CommandLine().run("user", name, "--help")
        #expect(outcome.code == 0)
        let snapshot = Snapshot("Commands/user-\(name).txt", outcome.output)
        #expect(snapshot.matches, "\(snapshot)")
    }
}
