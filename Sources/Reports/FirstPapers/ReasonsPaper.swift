import Domain
import Values

/// One page for the council and the doorstep: own figures, what it brings, and honest answers to what is said against it.
struct ReasonsPaper {
    let basis: DraftBasis
    let words: TownWords

    var parts: PaperParts {
        (
            "Warum ein INSEK für \(words.name)?", "Eine Seite für Rat, Vereine und alle, die fragen",
            [
                DraftDocument.heading("zahlen", "Unser Ort in Zahlen"), .list(figures),
                DraftDocument.heading("nutzen", "Was es uns bringt"), .list(benefits),
                .paragraph([.citation(Citation(.article, "INSEK in kleinen Kommunen"))]),
                DraftDocument.heading("einwaende", "Was dagegen gesagt wird"),
            ]
                + Self.objections.map { objection in
                    .paragraph([
                        .strong("„\(objection.claim)“ "), .text("\(objection.answer) "), .citation(objection.citation),
                    ])
                }
        )
    }

    private var figures: [[Inline]] {
        let census = basis.portrait.census
        let shares: [(String, Indicator)] = [
            ("67 Jahre oder älter", .share67orOlder), ("bis 18 Jahre alt", .share18orYounger),
        ]
        return [
            [
                .figure(basis.portrait.inhabitants, withUnit: true), .text(" am "),
                .day(basis.portrait.inhabitants.referenceDay),
            ]
        ]
            + shares.compactMap { words, indicator in
                census.figure(indicator).map { [.figure($0, withUnit: true), .text(" sind \(words)")] }
            }
            + [census.figure(.shareBuiltUntil1949)].compactMap { figure in
                figure.map { [.figure($0, withUnit: true), .text(" der Gebäude wurden vor 1950 gebaut")] }
            }
    }

    private var benefits: [[Inline]] {
        [
            ("Fehlinvestitionen vermeiden.", "Was wir bauen, wird vorher mit denen besprochen, die es nutzen sollen."),
            (
                "Entlasten statt belasten.",
                "Die Arbeit liegt in 12 bis 18 Monaten; danach muss nicht mehr jede Idee von vorn geprüft werden."
            ),
            (
                "Pflichten zusammen erledigen.",
                "Wärmeplanung und Klimaanpassung können mit derselben Bestandsaufnahme und Beteiligung vorbereitet werden."
            ),
            (
                "Fördermittel erschließen.",
                "Viele Programme setzen ein INSEK voraus oder bewerten Anträge mit INSEK besser."
            ),
        ].map { [.strong($0.0), .text(" \($0.1)")] }
    }

    /// As many as fit on one page, of the kinds that are heard most: means, use of grants, paper.
    private static let objections = ["ressourcen", "foerderung", "papier"].compactMap { key in
        Objection.all.first { $0.key == key }
    }
}
