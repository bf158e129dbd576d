import TestSupport
import Testing

/// The help of the verbs that run and examine the service.
@Suite("Help of the service")
struct ServiceHelpTests {
    private func expect(_ words: [String], _ help: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let line = try CommandLine()
        #expect(line.run(words) == .init(code: 0, output: help, errors: ""), sourceLocation: sourceLocation)
        #expect(line.locations.isEmpty, "help opens no store", sourceLocation: sourceLocation)
    }

    @Test("insek serve")
    func serve() throws {
        try expect(
            ["serve", "--help"],
            """
            Aufruf: insek serve [OPTIONEN]

            Startet die Werkstatt im Browser.

            Lauscht an der Adresse und zeigt sie an. Mit Strg-C oder SIGTERM beendet sich
            das Programm geordnet: Laufende Anfragen werden noch beantwortet. Nach außen
            gehört ein Proxy mit TLS davor (nginx, caddy); nennen Sie ihn mit
            --trusted-proxy. Das Zugriffsprotokoll enthält keine Adressen der Besucher.
            Steht in INSEK_METRICS_TOKEN ein Kennwort, liest Prometheus damit /metrics.

            Optionen:
              --address ADRESSE            Adresse, an der gelauscht wird; ohne Angabe
                                           127.0.0.1
              --port NUMMER                Port; 0 wählt einen freien; ohne Angabe 8080
              --trusted-proxy ADRESSE      Adresse oder Netz eines Proxys, dessen
                                           X-Forwarded-Angaben gelten (mehrmals möglich)
              --client-connections ANZAHL  Gleichzeitige Verbindungen je Adresse; ohne
                                           Angabe 512
              --log none|json              Zugriffe als JSON-Zeilen auf der Fehlerausgabe;
                                           ohne Angabe json
              --database ORT               Datenbank: Pfad einer SQLite-Datei oder
                                           postgres://-Adresse (sonst INSEK_DATABASE)
              --share ORDNER               Ordner mit Vorlagen, Schriften und Webdateien
                                           (sonst neben dem Programm gesucht)
              --help                       Zeigt diese Hilfe

            Beispiele:
              insek serve
              insek serve --port 0
              insek serve --address :: --trusted-proxy 10.0.0.5

            """)
    }

    @Test("insek doctor")
    func doctor() throws {
        try expect(
            ["doctor", "--help"],
            """
            Aufruf: insek doctor [OPTIONEN]

            Prüft, ob alle Teile der Installation arbeiten.

            Benutzt jedes Teil einmal zur Probe und ändert nichts: Datenbank, Inhalt,
            amtliche Daten, PDF, Geodateien. Endet mit 1, wenn ein Teil gestört ist.

            Optionen:
              --list DATEI        Liste der gelöschten Einträge: ist sie nach einem
                                  Zurückspielen abgearbeitet? (sonst INSEK_ERASURES)
              --format text|json  Form der Ausgabe; ohne Angabe text
              --database ORT      Datenbank: Pfad einer SQLite-Datei oder
                                  postgres://-Adresse (sonst INSEK_DATABASE)
              --share ORDNER      Ordner mit Vorlagen, Schriften und Webdateien (sonst neben
                                  dem Programm gesucht)
              --help              Zeigt diese Hilfe

            Beispiele:
              insek doctor
              insek doctor --list geloescht.jsonl
              insek doctor --format json

            """)
    }
}
