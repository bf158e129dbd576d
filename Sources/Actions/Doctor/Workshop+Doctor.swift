import Database
import Domain
import GeoFiles
import Reports
import Storage
import Values

extension Workshop {
    /// Looks at every part of the installation by using it, and changes nothing.
    /// - Parameters:
    ///   - list: The list of erased entries and accounts, if whoever runs the installation keeps one.
    ///   - office: How mail would be sent; its server is greeted.
    public func examine(erasures list: String? = nil, office: PostOffice? = nil) -> [Finding] {
        let store = examineStore()
        let tools = [examinePaper(), examineGeoFiles()]
        guard store.allSatisfy({ $0.verdict != .broken }) else { return store + tools }
        let content = [examineContent(), examineData()] + examineErasures(list)
        // Without the newest tables there is nothing to count yet.
        let work = store.contains { $0.verdict == .hint } ? [] : [examineJobs(), examineMail(office)]
        return store + content + work + tools
    }

    private func examineStore() -> [Finding] {
        let part = "Datenbank"
        do {
            let missing = try translating { try Migrator.missing(database, Migrations.all) }
            let kind = database.dialect == .sqlite ? "SQLite" : "PostgreSQL"
            guard missing.isEmpty else {
                return [
                    Finding(
                        part, .hint,
                        "\(kind) antwortet. Ihr Aufbau ist älter als das Programm; beim nächsten Start wird er ergänzt."
                    )
                ]
            }
            // A transaction that changes nothing still shows whether the store may be written.
            try write { _ = try $0.execute("DELETE FROM shared_key WHERE name = ''") }
            return [Finding(part, .good, "\(kind) antwortet, lässt sich schreiben und ist auf dem neuesten Stand.")]
        } catch {
            return [Finding(part, .broken, error)]
        }
    }

    /// SQLite's own look at its file; PostgreSQL has its tools for that.
    private func examineContent() -> Finding {
        let part = "Inhalt"
        guard database.dialect == .sqlite else {
            return Finding(part, .good, "Den Inhalt prüft PostgreSQL selbst, zum Beispiel mit pg_amcheck.")
        }
        do {
            let (words, orphans) = try read { reading in
                (
                    try reading.rows("PRAGMA quick_check") { try $0.text() },
                    try reading.rows("PRAGMA foreign_key_check") { try $0.text() }
                )
            }
            guard words == ["ok"], orphans.isEmpty else {
                return Finding(
                    part, .broken,
                    """
                    Die Datei der Datenbank ist beschädigt. Bitte beenden Sie den Dienst und spielen Sie die letzte \
                    Sicherung in eine neue Datenbank ein (insek restore).
                    """, detail: (words + orphans.map { "verwaiste Zeile in \($0)" }).prefix(5).joined(separator: "; "))
            }
            return Finding(part, .good, "Die Datei der Datenbank ist unbeschädigt.")
        } catch {
            return Finding(part, .broken, error)
        }
    }

    private func examineData() -> Finding {
        let part = "Amtliche Daten"
        do {
            let sources = try sources()
            guard !sources.isEmpty else {
                return Finding(
                    part, .hint,
                    "Noch ist keine amtliche Datei eingelesen. Beginnen Sie mit: insek import --folder ORDNER")
            }
            return Finding(part, .good, "\(sources.count) Dateien sind eingelesen.")
        } catch {
            return Finding(part, .broken, error)
        }
    }

    private func examinePaper() -> Finding {
        let part = "PDF"
        let document = Document(
            title: "Probe", subtitle: "Probe", mark: "Probe", day: clock.today, blocks: [.paragraph([.text("Probe")])],
            sources: [])
        do {
            let paper = try pdf(of: document)
            guard paper.starts(with: Array("%PDF".utf8)) else {
                return Finding(part, .broken, "Der Satz liefert kein PDF. Bitte führen Sie make setup aus.")
            }
            return Finding(part, .good, "Ein Probeblatt wurde gesetzt.")
        } catch {
            return Finding(part, .broken, error)
        }
    }

    private func examineGeoFiles() -> Finding {
        let part = "Geodateien"
        do throws(GeoFileError) {
            try geoFiles.probe()
            return Finding(part, .good, "Eine Probedatei wurde gelesen.")
        } catch {
            return Finding(part, .broken, error.message, detail: error.diagnostics)
        }
    }
}

extension Finding {
    init(_ part: String, _ verdict: Verdict, _ error: any Error) {
        guard let trouble = error as? any WorkshopTrouble else {
            self.init(part, verdict, "Ein unerwarteter Fehler ist aufgetreten.", detail: "\(error)")
            return
        }
        self.init(part, verdict, trouble.message, detail: trouble.detail)
    }
}
