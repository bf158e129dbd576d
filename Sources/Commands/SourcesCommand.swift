import Actions
import Arguments
import Domain
import Reports
import Values

/// `insek sources`: which official files the store holds, and the totals of the state.
struct SourcesCommand: Sendable {
    let session: Session

    var verb: Verb {
        Verb(
            name: "sources", summary: "Zeigt, welche amtlichen Dateien eingelesen sind.",
            discussion: """
                Nennt je Datei Stand, Urheber, Lizenz und übernommene Zeilen, dazu die Summen über alle sächsischen \
                Gemeinden. Erfundene Beispielgemeinden (Kreisschlüssel 149..) gehen in keine Summe ein.
                """,
            options: [CommonOptions.format, CommonOptions.database],
            examples: ["insek sources", "insek sources --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let workshop = try open()
            let sources = try workshop.sources()
            let totals = try workshop.totals()
            switch format {
            case .json:
                let sums: JSON =
                    if let totals {
                        [
                            "gemeinden": .integer(Int64(totals.municipalities)),
                            "kreise": .integer(Int64(totals.kreise)), "einwohner": totals.inhabitants.export,
                        ]
                    } else { .null }
                console.out(JSON.object(["quellen": .array(sources.map(\.export)), "sachsen": sums]).canonicalText)
            case .text:
                for source in sources {
                    console.out("\(source.title), \(source.dayLabel) \(source.referenceDay.german): \(source.fileName)")
                    console.out("  \(source.credit). \(source.licence).")
                }
                if sources.isEmpty { console.out("Noch ist keine amtliche Datei eingelesen.") }
                if let totals {
                    console.out(
                        "Sachsen: \(totals.municipalities) Gemeinden, \(totals.kreise) Kreise, "
                            + "\(totals.inhabitants.text) Einwohner am \(totals.inhabitants.referenceDay.german).")
                }
            }
            return .success
        }
    }
}
