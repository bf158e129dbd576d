import Arguments
import Testing

@Suite("The command line")
struct CommandLineToolTests {
    static let out = Option(name: "--out", value: "ORDNER", summary: "Ordner für die Dateien", required: true)
    static let folder = Option(name: "--folder", value: "ORDNER", summary: "Wird durchsucht", repeats: true)
    static let dry = Option(name: "--dry-run", summary: "Nur prüfen")

    static let draft = Verb(
        name: "draft", summary: "Schreibt den Steckbrief.",
        discussion:
            "Jede Zahl nennt Quelle und Stand; was fehlt, steht als Lücke da. Vorhandene Dateien werden ersetzt.",
        positionals: [Positional(name: "AGS", summary: "Gemeindeschlüssel")], options: [out, folder, dry],
        examples: ["werkzeug draft 14628410 --out entwurf"]
    ) { arguments, console in
        console.out(
            "\(arguments.positionals) \(arguments.value(out) ?? "-") \(arguments.values(folder)) \(arguments.flag(dry))"
        )
        return .success
    }

    static let failing = Verb(name: "list", summary: "Listet auf.") { _, _ in ExitCode(rawValue: 7) }
    let tool = CommandLineTool(
        name: "werkzeug", version: "1.2.3", summary: "Ein Werkzeug.", verbs: [Self.draft, Self.failing])

    func run(_ words: String...) -> (code: Int32, output: String, errors: String) {
        let console = Console.capture()
        let code = tool.run(words, console: console)
        return (code, console.captured.output, console.captured.errors)
    }

    @Test("Values come behind a blank or an equals sign, options repeat where they may, -- ends them")
    func values() {
        #expect(run("draft", "1", "--out", "a").output == "[\"1\"] a [] false\n")
        #expect(
            run("draft", "--out=a=b", "--folder", "x", "--folder=y", "--dry-run", "1").output
                == "[\"1\"] a=b [\"x\", \"y\"] true\n")
        #expect(run("draft", "--out", "a", "--", "--help").output == "[\"--help\"] a [] false\n")
    }

    @Test(
        "What is wrong is said in German, with a hint, and ends with 2",
        arguments: [
            (["draft", "1"], "Es fehlt die Angabe --out ORDNER."),
            (["draft", "--out", "a"], "Es fehlt: AGS (Gemeindeschlüssel)."),
            (["draft", "1", "2", "--out", "a"], "„2“ ist zu viel."),
            (["draft", "1", "--out"], "Hinter --out fehlt der Wert (ORDNER)."),
            (["draft", "1", "--out", "--dry-run"], "Hinter --out fehlt der Wert (ORDNER)."),
            (["draft", "1", "--out", "a", "--out", "b"], "Die Angabe --out darf nur einmal vorkommen."),
            (["draft", "1", "--dry-run=ja"], "Die Angabe --dry-run hat keinen Wert."),
            (["draft", "1", "--uot", "a"], "Die Angabe --uot kennt „draft“ nicht. Meinten Sie --out?"),
        ])
    func usage(_ words: [String], _ message: String) {
        let console = Console.capture()
        #expect(tool.run(words, console: console) == 2)
        #expect(console.captured.errors == "\(message)\nHilfe: werkzeug draft --help\n")
        #expect(console.captured.output.isEmpty)
    }

    @Test("A misspelt verb gets a suggestion, a foreign one does not")
    func unknown() {
        let near = run("darft")
        #expect(near.code == 2)
        #expect(near.errors == "„darft“ kennt werkzeug nicht. Meinten Sie „draft“?\nHilfe: werkzeug --help\n")
        #expect(run("verwandeln").errors == "„verwandeln“ kennt werkzeug nicht.\nHilfe: werkzeug --help\n")
    }

    @Test("The exit code is the verb's")
    func code() {
        #expect(run("list").code == 7)
        #expect(run("--version").output == "werkzeug 1.2.3\n")
    }

    @Test("The help of the tool")
    func toolHelp() {
        let help = run("--help")
        #expect(help.code == 0)
        #expect(
            help.output == """
                werkzeug 1.2.3
                Ein Werkzeug.

                Aufruf: werkzeug TÄTIGKEIT [ANGABEN]

                Tätigkeiten:
                  draft  Schreibt den Steckbrief.
                  list   Listet auf.

                Mehr zu einer Tätigkeit: werkzeug TÄTIGKEIT --help

                """)
    }

    @Test("The help of a verb")
    func verbHelp() {
        let help = run("draft", "--help")
        #expect(help.code == 0)
        #expect(
            help.output == """
                Aufruf: werkzeug draft --out ORDNER [OPTIONEN] AGS

                Schreibt den Steckbrief.

                Jede Zahl nennt Quelle und Stand; was fehlt, steht als Lücke da. Vorhandene
                Dateien werden ersetzt.

                Angaben:
                  AGS              Gemeindeschlüssel

                Optionen:
                  --out ORDNER     Ordner für die Dateien
                  --folder ORDNER  Wird durchsucht (mehrmals möglich)
                  --dry-run        Nur prüfen
                  --help           Zeigt diese Hilfe

                Beispiele:
                  werkzeug draft 14628410 --out entwurf

                """)
    }
}
