import Actions
import Arguments
import Domain
import Values

/// `insek list`: the municipalities in the store.
struct ListCommand: Sendable {
    let session: Session

    private static let search = Option(
        name: "--search", value: "TEXT", summary: "Nur Gemeinden, deren Name oder Schlüssel den Text enthält")

    var verb: Verb {
        Verb(
            name: "list", summary: "Listet die Gemeinden auf.",
            discussion:
                "Zeigt Schlüssel, Name, Kreis, Einwohner und Fläche aller Gemeinden des Gemeindeverzeichnisses.",
            options: [Self.search, CommonOptions.format, CommonOptions.database],
            examples: ["insek list --search wilsdruff", "insek list --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            let workshop = try open()
            var query = MunicipalityQuery(
                search: arguments.value(Self.search) ?? "", pageSize: MunicipalityQuery.largestPageSize)
            var rows: [Municipality] = []
            while true {
                let listing = try workshop.municipalities(query)
                rows += listing.rows
                if query.page >= listing.pageCount { break }
                query.page += 1
            }
            switch format {
            case .json: console.out(JSON.array(rows.map(json)).canonicalText)
            case .text:
                for row in rows {
                    let inhabitants = GermanNumber.text(Int64(row.inhabitants))
                    console.out("\(row.ags)  \(row.name) (\(row.kreisName)), \(inhabitants) Einwohner, \(area(row))")
                }
                if rows.isEmpty { console.out("Keine Gemeinde gefunden.") }
            }
            return .success
        }
    }

    private func area(_ row: Municipality) -> String {
        guard row.hectares > 0 else { return "Fläche: \(Gap.missing.text)" }
        return "\(GermanNumber.text(Double(row.hectares) / 100, decimals: 2)) km²"
    }

    private func json(_ row: Municipality) -> JSON {
        [
            "ags": .string(row.ags.text), "name": .string(row.name), "amtlicherName": .string(row.officialName),
            "art": .string(row.kind.germanName), "kreis": .string(row.ags.kreis.text),
            "kreisname": .string(row.kreisName), "adresse": .string(row.slug.text),
            "einwohner": .integer(Int64(row.inhabitants)), "flaecheHektar": .integer(Int64(row.hectares)),
            "beispiel": .bool(row.ags.isDemo),
        ]
    }
}
