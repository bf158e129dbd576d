import Actions
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("insek audit")
struct AuditTests {
    private let folder: TestFolder
    private let line: CommandLine

    init() throws {
        folder = try TestFolder()
        line = try CommandLine()
        try line.withDatabase { database in
            try database.write { writing in
                for (number, title) in ["Rathaus", "Vorschlag von Anna Müller"].enumerated() {
                    try AuditStore.append(
                        writing,
                        AuditEntry(
                            chain: .system, actor: .tool("probe"), action: "massnahme.angelegt",
                            subject: .init(kind: "massnahme", id: "\(number)"), before: nil,
                            after: ["titel": .string(title)], at: HandClock.start))
                }
            }
        }
    }

    private func file(_ name: String) -> String { "\(folder.path)/\(name)" }

    @Test("sign makes a key, verify believes it, erase leaves both right")
    func all() throws {
        let (key, heads, list) = (file("insek.key"), file("koepfe.jsonl"), file("geloescht.jsonl"))
        #expect(
            line.run("audit", "sign", "--key", key, "--heads", heads)
                == .init(
                    code: 0,
                    output: """
                        Neuer Schlüssel angelegt: \(key) (geheim, nur für Sie lesbar) und \(key).pub (öffentlich).
                        Bewahren Sie den geheimen Schlüssel nicht bei der Datenbank und ihren Sicherungen auf.
                        Unterschrieben: 1 Kette, unverändert seit der letzten Unterschrift: 0.

                        """, errors: ""))
        let again = try line.json("audit", "sign", "--key", key, "--heads", heads)
        #expect(again == ["befunde": [], "schluesselNeu": false, "unterschrieben": [], "unveraendert": 1])
        #expect(
            line.run("audit", "erase", "--text", "anna müller", "--dry-run")
                == .init(
                    code: 0,
                    output: """
                        16.11.2026, 09:00 Uhr  system  Eintrag 2  massnahme.angelegt
                        Gefunden: 1 Eintrag. Gelöscht wurde nichts.

                        """, errors: ""))
        #expect(
            line.run("audit", "erase", "--text", "anna müller", "--list", list)
                == .init(
                    code: 0,
                    output: """
                        16.11.2026, 09:00 Uhr  system  Eintrag 2  massnahme.angelegt
                        Gelöscht: Inhalt von 1 Eintrag. Die Ketten bleiben gültig.

                        """, errors: ""))
        #expect(
            try line.json("audit", "replay", "--list", list)
                == ["aufDerListe": 1, "geloescht": 0, "kontenAufDerListe": 0, "kontenGeloescht": 0])
        #expect(
            line.run("audit", "verify", "--heads", heads, "--key", "\(key).pub")
                == .init(
                    code: 0,
                    output: """
                        Geprüft: 1 Kette mit 3 Einträgen, davon 1 mit gelöschtem Inhalt.
                        Verglichen mit unterschriebenen Köpfen: 1.
                        Die Geschichte ist vollständig und unverändert.

                        """, errors: ""))
        #expect(
            try line.json("audit", "verify", "--heads", heads)
                == [
                    "befunde": [], "inOrdnung": true, "koepfe": 1,
                    "ketten": [["eintraege": 3, "geloescht": 1, "kette": "system"]],
                ])
    }

    @Test("A finding is a sentence and the exit code 1")
    func finding() throws {
        try line.withDatabase { database in
            _ = try database.write { try $0.execute("DELETE FROM audit_entry WHERE number = 2") }
        }
        let outcome = line.run("audit", "verify")
        #expect(outcome.code == 1)
        #expect(
            outcome.output == """
                In der Kette „system“ fehlt das Ende: Der Kopf nennt 2 Einträge, vorhanden sind sie nur bis 1.
                Geprüft: 1 Kette mit 1 Eintrag.
                Ohne --heads bleibt unbemerkt, wenn jemand eine Kette samt ihrem Kopf gekürzt oder neu geschrieben hat.
                Die Geschichte ist nicht in Ordnung: 1 Auffälligkeit.

                """)
        let json = line.run("audit", "verify", "--format", "json")
        #expect(json.code == 1)
        #expect(
            json.output == """
                {"befunde":[{"art":"ende-fehlt","kette":"system","text":"In der Kette „system“ fehlt das Ende: Der Kopf \
                nennt 2 Einträge, vorhanden sind sie nur bis 1."}],"inOrdnung":false,\
                "ketten":[{"eintraege":1,"geloescht":0,"kette":"system"}],"koepfe":0}

                """)
    }

    @Test(
        "A wrong call is told, and touches nothing",
        arguments: [
            (["audit", "prüfen"], "„prüfen“ kennt „audit“ nicht. Wählen Sie verify, sign, erase oder replay."),
            (["audit", "verify", "--text", "Anna"], "Die Angabe --text gehört nicht zu „audit verify“."),
            (
                ["audit", "verify", "--key", "k"],
                "Der Schlüssel hinter --key gilt den Köpfen, die --heads nennt. --heads fehlt."
            ),
            (["audit", "sign", "--key", "k"], "Zum Unterschreiben gehören --key und --heads."),
            (["audit", "erase"], "Nennen Sie mit --text oder --account, wen Sie löschen wollen."),
            (
                ["audit", "erase", "--text", "A."],
                "Ein Text hinter --text braucht mindestens 3 Buchstaben oder Ziffern."
            ),
            (["audit", "erase", "--account", "Anna"], "„Anna“ ist keine Kennung und keine Adresse eines Kontos."),
            (["audit", "replay"], "Nennen Sie mit --list die Liste der gelöschten Einträge."),
        ])
    func wrongCalls(_ words: [String], _ message: String) {
        let locations = line.locations.count
        #expect(line.run(words) == .init(code: 2, output: "", errors: message + "\n"))
        #expect(line.locations.count == locations, "no store is opened")
    }

    @Test("Files that are missing or too open are told")
    func badFiles() {
        let outcome = line.run("audit", "verify", "--heads", file("fehlt"))
        #expect(outcome.code == 1)
        #expect(outcome.errors == "Die Datei \(file("fehlt")) mit den unterschriebenen Köpfen ist nicht vorhanden.\n")
        let key = line.run("audit", "verify", "--heads", file("fehlt"), "--key", file("insek.pub"))
        #expect(key.errors == "Die Schlüsseldatei \(file("insek.pub")) ist nicht vorhanden.\n")
        let sign = line.run("audit", "sign", "--heads", file("fehlt/koepfe"), "--key", file("insek.key"))
        #expect(
            sign.errors
                == "Die Datei \(file("fehlt/koepfe")) lässt sich nicht schreiben. Der Ordner ist nicht vorhanden.\n")
    }
}

@Suite("insek audit and accounts")
struct AuditAccountTests {
    @Test("A person with an account is erased by the address; restore and doctor ask for the list")
    func account() throws {
        let folder = try TestFolder()
        let list = "\(folder.path)/geloescht.jsonl"
        let line = try CommandLine(["INSEK_DATABASE": "datenbank", "INSEK_ERASURES": list])
        let added = line.run(
            "user", "add", "--email", "anna@tannenrode.example", "--name", "Anna Müller", "--role", "betrieb")
        #expect(added.code == 0)
        let backup = line.run("backup", "\(folder.path)/alt.gz")
        #expect(backup.code == 0)
        let text = line.run("audit", "erase", "--text", "Anna Müller", "--dry-run")
        #expect(text.output.contains("Das Konto von Anna Müller (anna@tannenrode.example) bleibt."))
        let dry = line.run("audit", "erase", "--account", "anna@tannenrode.example", "--dry-run")
        #expect(dry.output.hasSuffix("Gefunden: 1 Eintrag und das Konto. Gelöscht wurde nichts.\n"))
        let erased = line.run("audit", "erase", "--account", "Anna@Tannenrode.example")
        #expect(erased.code == 0)
        #expect(erased.output.contains("Gelöscht: das Konto mit seinen Rollen, Sitzungen und Mails."))
        #expect(!erased.output.contains("Ohne --list"))
        #expect(
            line.run("audit", "erase", "--account", "anna@tannenrode.example")
                == .init(
                    code: 1, output: "", errors: "Ein Konto mit der Adresse anna@tannenrode.example gibt es nicht.\n"))

        let fresh = try CommandLine(["INSEK_DATABASE": "neu", "INSEK_ERASURES": list])
        let restored = fresh.run("restore", "\(folder.path)/alt.gz")
        #expect(restored.code == 0)
        #expect(restored.output.contains("(Einträge: 1, Konten: 1)"))
        #expect(restored.output.contains("insek audit replay --list \(list)"))
        #expect(fresh.run("doctor").output.contains("Löschungen: gestört."))
        #expect(
            fresh.run("audit", "replay").output
                == "Auf der Liste: 1 Eintrag und 1 Konto. Wieder gelöscht: 1 Eintrag und 1 Konto. "
                + "Alles Übrige war schon gelöscht oder ist nicht in der Datenbank.\n")
        #expect(fresh.run("doctor").output.contains("Löschungen: in Ordnung."))
        let unknown = try CommandLine()
        #expect(
            unknown.run("restore", "\(folder.path)/alt.gz").output.contains(
                "Wurde seit dieser Sicherung eine Person gelöscht?"))
    }
}
