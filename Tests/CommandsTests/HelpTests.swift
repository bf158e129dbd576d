import TestSupport
import Testing

/// The help as a person sees it, whole: a change here is a change of what the product promises.
@Suite("Help")
struct HelpTests {
    private func expect(_ words: [String], _ help: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let line = try CommandLine()
        #expect(line.run(words) == .init(code: 0, output: help, errors: ""), sourceLocation: sourceLocation)
        #expect(line.locations.isEmpty, "help opens no store", sourceLocation: sourceLocation)
    }

    @Test("insek")
    func tool() throws {
        try expect(
            ["--help"],
            """
            insek 0.1.0
            INSEK-Werkstatt: vom Gemeindeschlüssel zum belegten ersten Entwurf.

            Aufruf: insek TÄTIGKEIT [ANGABEN]

            Tätigkeiten:
              serve           Startet die Werkstatt im Browser.
              import          Liest amtliche Dateien ein.
              draft           Schreibt Steckbrief, ersten Entwurf und die Papiere der ersten
                              Woche.
              list            Listet die Gemeinden auf.
              sources         Zeigt, welche amtlichen Dateien eingelesen sind.
              remarks         Zeigt die Hinweise, die Leserinnen und Leser gegeben haben.
              routes          Zeigt alle Adressen mit der Berechtigung, die sie verlangen.
              backup          Sichert die ganze Datenbank in eine Datei.
              restore         Spielt eine Sicherung in eine leere Datenbank ein.
              doctor          Prüft, ob alle Teile der Installation arbeiten.
              audit           Prüft, unterschreibt und löscht die Geschichte aller
                              Änderungen.
              concept open    Eröffnet ein Konzept und gibt seine Adresse aus.
              concept list    Zeigt die Konzepte mit ihren Adressen.
              concept load    Eröffnet ein Konzept mit allem, was in einer Datei steht.
              concept save    Gibt ein Konzept als Datei aus, die insek concept load wieder
                              einliest.
              measure import  Liest Maßnahmen aus einer Datei in ein Konzept ein.
              count import    Liest eigene Zahlen der Gemeinde aus einer Tabelle ein.
              user add        Legt ein Konto an und gibt einen Einladungslink aus.
              user list       Zeigt die Konten mit ihren Rollen.
              user lock       Sperrt ein Konto oder hebt die Sperre auf.
              user link       Gibt einen Link aus, mit dem eine Person ein neues Passwort
                              setzt.

            Mehr zu einer Tätigkeit: insek TÄTIGKEIT --help

            """)
    }

    @Test("insek import")
    func importing() throws {
        try expect(
            ["import", "--help"],
            """
            Aufruf: insek import [OPTIONEN] [DATEI …]

            Liest amtliche Dateien ein.

            Erkennt die Dateien an ihrem Inhalt: Gemeindeverzeichnis GV100AD,
            Gemeindegrenzen (VG250) als GeoJSON und die Regionaltabelle Demografie des
            Zensus 2022. Übernommen werden sächsische Gemeinden. Eine Datei wird ganz
            übernommen oder gar nicht; dieselbe Datei noch einmal einzulesen ändert nichts.
            Der Bericht nennt gelesene, übernommene und abgewiesene Zeilen mit Zeile und
            Grund. Das Programm endet mit 1, wenn eine erkannte Datei abgewiesen wurde.

            Angaben:
              DATEI               Amtliche Dateien

            Optionen:
              --folder ORDNER     Ordner, der samt Unterordnern und Verknüpfungen durchsucht
                                  wird (mehrmals möglich)
              --dry-run           Nur prüfen und berichten, nichts speichern
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek import GV100AD_301123.txt
              insek import --folder daten --dry-run
              insek import --folder daten --format json

            """)
    }

    @Test("insek draft")
    func draft() throws {
        try expect(
            ["draft", "--help"],
            """
            Aufruf: insek draft --out ORDNER [OPTIONEN] [AGS]

            Schreibt Steckbrief, ersten Entwurf und die Papiere der ersten Woche.

            Legt im Ordner ab: steckbrief (Seite, PDF, Zahlen), entwurf (Seite, PDF, Word)
            und als Word-Dateien einleitungsbeschluss, fahrplan, warum-ein-insek und
            amtsblatt. Die PDF sind barrierefrei (PDF/UA-1 und PDF/A-2a). Jede Zahl nennt
            Quelle und Stand; was fehlt, steht als Lücke da. Vorhandene Dateien gleichen
            Namens werden ersetzt.

            Angaben:
              AGS                 Amtlicher Gemeindeschlüssel, acht Ziffern; keiner mit
                                  --all

            Optionen:
              --out ORDNER        Ordner für die Dateien; er wird angelegt
              --all               Alle Gemeinden des Gemeindeverzeichnisses, jede in einem
                                  Unterordner
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --share ORDNER      Ordner mit Vorlagen, Schriften und Webdateien (sonst neben
                                  dem Programm gesucht)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek draft 14628410 --out entwurf
              insek draft --all --out entwuerfe

            """)
    }

    @Test("insek list")
    func list() throws {
        try expect(
            ["list", "--help"],
            """
            Aufruf: insek list [OPTIONEN]

            Listet die Gemeinden auf.

            Zeigt Schlüssel, Name, Kreis, Einwohner und Fläche aller Gemeinden des
            Gemeindeverzeichnisses.

            Optionen:
              --search TEXT       Nur Gemeinden, deren Name oder Schlüssel den Text enthält
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek list --search wilsdruff
              insek list --format json

            """)
    }

    @Test("insek sources")
    func sources() throws {
        try expect(
            ["sources", "--help"],
            """
            Aufruf: insek sources [OPTIONEN]

            Zeigt, welche amtlichen Dateien eingelesen sind.

            Nennt je Datei Stand, Urheber, Lizenz und übernommene Zeilen, dazu die Summen
            über alle sächsischen Gemeinden. Erfundene Beispielgemeinden (Kreisschlüssel
            149..) gehen in keine Summe ein.

            Optionen:
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek sources
              insek sources --format json

            """)
    }

    @Test("insek remarks")
    func remarks() throws {
        try expect(
            ["remarks", "--help"],
            """
            Aufruf: insek remarks [OPTIONEN]

            Zeigt die Hinweise, die Leserinnen und Leser gegeben haben.

            Die neuesten Hinweise stehen zuerst. Hinweise enthalten keine Namen und keine
            Adressen.

            Optionen:
              --limit ANZAHL      Höchstens so viele, die neuesten zuerst; ohne Angabe 100
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek remarks
              insek remarks --limit 10 --format json

            """)
    }

    @Test("insek routes")
    func routes() throws {
        try expect(
            ["routes", "--help"],
            """
            Aufruf: insek routes [OPTIONEN]

            Zeigt alle Adressen mit der Berechtigung, die sie verlangen.

            Eine Adresse ohne Berechtigung ist für niemanden offen.

            Optionen:
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek routes --format json

            """)
    }

    @Test("insek backup")
    func backup() throws {
        try expect(
            ["backup", "--help"],
            """
            Aufruf: insek backup [OPTIONEN] DATEI

            Sichert die ganze Datenbank in eine Datei.

            Die Sicherung zeigt einen einzigen Augenblick, auch wenn währenddessen
            gearbeitet wird. Sie erscheint erst unter ihrem Namen, wenn sie vollständig auf
            dem Datenträger liegt, und trägt eine Prüfsumme. Sie passt in beide Arten von
            Datenbanken: Auch der Umzug von SQLite nach PostgreSQL geht so. Die Datei
            enthält alle Daten, auch vertrauliche; bewahren Sie sie entsprechend auf.

            Angaben:
              DATEI               Datei der Sicherung

            Optionen:
              --verify            Prüft eine vorhandene Sicherung, statt zu sichern
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek backup sicherung-2026-11-21.gz
              insek backup --verify sicherung-2026-11-21.gz

            """)
    }

    @Test("insek restore")
    func restore() throws {
        try expect(
            ["restore", "--help"],
            """
            Aufruf: insek restore [OPTIONEN] DATEI

            Spielt eine Sicherung in eine leere Datenbank ein.

            Prüft zuerst die Prüfsumme, spielt dann alles oder nichts ein, vergleicht die
            Datenbank Zeile für Zeile mit der Sicherung und bringt sie auf den neuesten
            Stand. In eine Datenbank, die schon Daten enthält, wird nichts eingespielt.

            Angaben:
              DATEI               Datei der Sicherung

            Optionen:
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek restore sicherung-2026-11-21.gz --database neu.sqlite

            """)
    }

    @Test("Without a verb the help comes with an error")
    func nothing() throws {
        let outcome = try CommandLine().run([])
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Es fehlt, was getan werden soll.\n\ninsek 0.1.0\n"))
    }
}
