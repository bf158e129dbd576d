import Actions
import Arguments
import Domain
import Values

/// `insek remarks`: what readers have remarked.
struct RemarksCommand: Sendable {
    let session: Session

    private static let limit = Option(
        name: "--limit", value: "ANZAHL", summary: "Höchstens so viele, die neuesten zuerst; ohne Angabe 100")

    var verb: Verb {
        Verb(
            name: "remarks", summary: "Zeigt die Hinweise, die Leserinnen und Leser gegeben haben.",
            discussion: "Die neuesten Hinweise stehen zuerst. Hinweise enthalten keine Namen und keine Adressen.",
            options: [Self.limit, CommonOptions.format, CommonOptions.database],
            examples: ["insek remarks", "insek remarks --limit 10 --format json"], run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        session.run(arguments, console) { open in
            let format = try OutputFormat(arguments)
            guard let limit = Int(arguments.value(Self.limit) ?? "100"), limit > 0 else {
                throw CommandFailure("Die Anzahl hinter --limit muss eine Zahl ab 1 sein.", .usage)
            }
            let remarks = try open().remarks(limit: limit)
            switch format {
            case .json: console.out(JSON.array(remarks.map(json)).canonicalText)
            case .text:
                for remark in remarks {
                    console.out("\(remark.sentAt.berlin.german)  \(remark.ags)  \(remark.subject.rawValue)")
                    for line in remark.text.split(separator: "\n") { console.out("  \(line)") }
                }
                if remarks.isEmpty { console.out("Noch hat niemand einen Hinweis gegeben.") }
            }
            return .success
        }
    }

    private func json(_ remark: Remark) -> JSON {
        [
            "id": .string(remark.id.text), "ags": .string(remark.ags.text), "thema": .string(remark.subject.rawValue),
            "text": .string(remark.text), "gesendet": .string(remark.sentAt.iso),
        ]
    }
}
