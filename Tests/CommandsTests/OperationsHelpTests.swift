import Testing

@Suite("Help for who runs the installation")
struct OperationsHelpTests {
    private func expect(_ words: [String], _ help: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let line = try CommandLine()
        #expect(line.run(words) == .init(code: 0, output: help, errors: ""), sourceLocation: sourceLocation)
        #expect(line.locations.isEmpty, "help opens no store", sourceLocation: sourceLocation)
    }

    @Test("insek audit")
    func audit() throws {
        try expect(
            ["audit", "--help"],
            """
            Aufruf: insek audit [OPTIONEN] verify|sign|erase|replay

            Prüft, unterschreibt und löscht die Geschichte aller Änderungen.

            Jede Änderung steht als Eintrag in einer Kette: je Konzept, je Gemeinde und für
            die Installation. verify prüft alle Ketten und endet mit 1, wenn etwas fehlt
            oder verändert wurde. sign unterschreibt die Köpfe der gewachsenen Ketten und
            hängt sie an eine Datei an. Bewahren Sie diese Datei und den geheimen Schlüssel
            außerhalb der Datenbank auf, am besten auf einem anderen Rechner; nur mit ihr
            fällt auf, wenn jemand eine Kette kürzt oder ganz neu schreibt. erase löscht die
            Inhalte aller Einträge, die eine Person nennen, spurlos aus der Datenbank; die
            Ketten bleiben gültig, und wer wann was getan hat, bleibt ohne Namen stehen. Mit
            --account verschwindet auch das Konto; gesucht wird dann zugleich nach seiner
            Adresse und seinem Namen. Ein Text wird am Anfang von Wörtern gefunden, ohne
            Rücksicht auf Groß- und Kleinschreibung. Sehen Sie zuerst mit --dry-run nach.
            replay löscht nach dem Einspielen einer Sicherung noch einmal, was auf der Liste
            steht.

            Angaben:
              verify|sign|erase|replay  Was zu tun ist

            Optionen:
              --heads DATEI             Datei mit unterschriebenen Köpfen (verify, sign)
              --key DATEI               Öffentlicher Schlüssel (verify) oder geheimer, der
                                        angelegt wird, wenn er fehlt (sign)
              --text NAME               Name oder anderer Text einer Person (erase)
                                        (mehrmals möglich)
              --account KONTO           Adresse oder Kennung eines Kontos, das selbst mit
                                        gelöscht wird (erase)
              --list DATEI              Liste der gelöschten Einträge, zum Wiederholen
                                        (erase, replay; sonst INSEK_ERASURES)
              --dry-run                 Nur suchen und zeigen, nichts löschen (erase)
              --format text|json        Form der Ausgabe; ohne Angabe text
              --database ORT            Datenbank: Pfad einer SQLite-Datei oder
                                        postgres://-Adresse (sonst INSEK_DATABASE)
              --help                    Zeigt diese Hilfe

            Beispiele:
              insek audit verify --heads koepfe.jsonl --key insek.key.pub
              insek audit sign --key insek.key --heads koepfe.jsonl
              insek audit erase --text "Anna Müller" --dry-run
              insek audit erase --text "Anna Müller" --list geloescht.jsonl
              insek audit replay --list geloescht.jsonl

            """)
    }
}
