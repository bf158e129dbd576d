import Actions
import Arguments
import Values

/// `insek backup`: everything that the store holds, in one file.
struct BackupCommand: Sendable {
    let session: Session

    private static let file = Positional(name: "DATEI", summary: "Datei der Sicherung", arity: .one)
    private static let verify = Option(name: "--verify", summary: "Prüft eine vorhandene Sicherung, statt zu sichern")

    var verb: Verb {
        Verb(
            name: "backup", summary: "Sichert die ganze Datenbank in eine Datei.",
            discussion: """
                Die Sicherung zeigt einen einzigen Augenblick, auch wenn währenddessen gearbeitet wird. Sie erscheint \
                erst unter ihrem Namen, wenn sie vollständig auf dem Datenträger liegt, und trägt eine Prüfsumme. Sie \
                passt in beide Arten von Datenbanken: Auch der Umzug von SQLite nach PostgreSQL geht so. Die Datei \
                enthält alle Daten, auch vertrauliche; bewahren Sie sie entsprechend auf.
                """,
            positionals: [Self.file], options: [Self.verify, CommonOptions.format, CommonOptions.database],
            examples: ["insek backup sicherung-2026-11-21.gz", "insek backup --verify sicherung-2026-11-21.gz"],
            run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let path = arguments.positionals.first ?? ""
            let isCheck = arguments.flag(Self.verify)
            let report = isCheck ? try Workshop.verifyBackup(path) : try open().backUp(to: path)
            report.show(format, console, isCheck ? "Die Sicherung ist vollständig" : "Gesichert")
            return .success
        }
    }
}

/// `insek restore`: a backup into an empty store.
struct RestoreCommand: Sendable {
    let session: Session

    private static let file = Positional(name: "DATEI", summary: "Datei der Sicherung", arity: .one)

    var verb: Verb {
        Verb(
            name: "restore", summary: "Spielt eine Sicherung in eine leere Datenbank ein.",
            discussion: """
                Prüft zuerst die Prüfsumme, spielt dann alles oder nichts ein, vergleicht die Datenbank Zeile für Zeile \
                mit der Sicherung und bringt sie auf den neuesten Stand. In eine Datenbank, die schon Daten enthält, \
                wird nichts eingespielt.
                """,
            positionals: [Self.file], options: [CommonOptions.format, CommonOptions.database],
            examples: ["insek restore sicherung-2026-11-21.gz --database neu.sqlite"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console, migrates: false) { open in
            let format = try OutputFormat(arguments)
            let path = arguments.positionals.first ?? ""
            // Before the store is opened, so that a wrong file leaves none behind.
            _ = try Workshop.verifyBackup(path)
            let workshop = try open()
            try workshop.restore(from: path).show(format, console, "Eingespielt und verglichen")
            if format == .text { console.out(erasures(workshop)) }
            return .success
        }
    }
}

extension RestoreCommand {
    /// What was erased after the backup was made is there again; the list outside the store knows.
    private func erasures(_ workshop: Workshop) -> String {
        guard let list = session.environment.variable(CommonOptions.erasuresVariable) else {
            return """
                Wurde seit dieser Sicherung eine Person gelöscht? Dann ist sie jetzt wieder da: Wiederholen Sie die \
                Löschungen, bevor jemand die Datenbank benutzt (insek audit replay --list DATEI).
                """
        }
        return workshop.examineErasures(list).map(\.message).joined(separator: "\n")
    }
}

extension BackupReport {
    fileprivate func show(_ format: OutputFormat, _ console: Console, _ words: String) {
        switch format {
        case .json:
            console.out(
                JSON.object([
                    "datei": .string(path), "angelegt": .string(made.iso), "zeilen": .integer(Int64(rows)),
                    "sha256": .string(sum),
                ]).canonicalText)
        case .text:
            console.out("\(words): \(path), Stand \(made.berlin.german).")
            console.out("  \(GermanNumber.text(Int64(rows))) Zeilen, SHA-256 \(sum)")
        }
    }
}
