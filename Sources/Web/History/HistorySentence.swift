import Domain
import HTML
import Values

/// One change as a German sentence, with the things that it names.
struct HistorySentence {
    enum Piece {
        case text(String)
        case thing(HistoryThing)
    }

    let pieces: [Piece]

    init(_ entry: HistoryEntry, _ things: [ElementID: HistoryThing] = [:]) {
        let who = HistoryTexts.name(entry.actor, entry.actorName)
        pieces = [.text("\(who) ")] + Self.deed(entry, things)
    }

    /// With links to what still is there.
    func html(_ link: (HistoryThing) -> Link?) -> HTML {
        HTML.each(pieces) { piece, out in
            switch piece {
            case .text(let text): out.text(text)
            case .thing(let thing):
                let name = HistoryTexts.name(thing)
                if let link = link(thing) {
                    out.append(a(.class("kern-link"), .href(link)) { name })
                } else {
                    out.text(name)
                }
            }
        }
    }

    private static func deed(_ entry: HistoryEntry, _ things: [ElementID: HistoryThing]) -> [Piece] {
        let thing = entry.thing
        switch entry.action {
        case "konzept.eroeffnet": return [.text("hat das Konzept eröffnet.")]
        case "schnellcheck.beantwortet": return [.text("hat Fragen des Schnellchecks beantwortet.")]
        case "schritt.geplant":
            let step = ProcessStepKey(rawValue: entry.subjectID).map { " „\(ProcessStep.named($0).name)“" } ?? ""
            return [.text("hat den Schritt\(step) geplant.")]
        case "eintrag.angelegt": return [.text("hat \(inventoried(entry.after)) eingetragen.")]
        case "eintrag.geaendert": return [.text("hat \(inventoried(entry.after)) geändert.")]
        case "eintrag.geloescht": return [.text("hat \(inventoried(entry.before)) gelöscht.")]
        case "zahlen.eingelesen": return [.text("hat \(counts(entry.after?.array?.count)) eingelesen.")]
        case "startseite.geaendert": return [.text("hat die öffentliche Seite \(shown(entry)).")]
        case "konzept.angaben": return [.text("hat die Angaben zum Konzept geändert.")]
        case "gremium.angelegt": return [.text("hat \(body(entry.after)) angelegt.")]
        case "gremium.geaendert": return [.text("hat \(body(entry.after)) geändert.")]
        case "gremium.entfernt": return [.text("hat \(body(entry.before)) gelöscht.")]
        case "arbeitszeit.geaendert":
            return [.text("hat eingetragen, was jemand für das INSEK tut und wie viel Zeit es gibt.")]
        case "verfahrenskosten.geaendert": return [.text("hat die Kosten des Verfahrens geändert.")]
        case "massnahme.angelegt": return around("hat die Maßnahme ", thing, "eine Maßnahme", " angelegt.")
        case "massnahme.geaendert":
            return around("hat ", thing, "eine Maßnahme", " geändert\(changed(entry)).")
        case "massnahme.geloescht": return around("hat die Maßnahme ", thing, "eine Maßnahme", " gelöscht.")
        case "massnahmen.eingelesen":
            return [.text("hat \(measures(entry.after?.array?.count)) aus einer Datei eingelesen.")]
        case "massnahmen.einlesen-zurueckgenommen":
            return [
                .text("hat das Einlesen von \(measures(entry.after?["eintraege"]?.array?.count)) zurückgenommen.")
            ]
        case "loeschung.zurueckgenommen" where thing != nil:
            return around("hat die Maßnahme ", thing, "eine Maßnahme", " zurückgeholt.")
        case "loeschung.zurueckgenommen": return [.text(broughtBack(entry))]
        case "verknuepfung.angelegt": return [.text("hat verknüpft: ")] + link(entry.after, things)
        case "verknuepfung.bestaetigt":
            return [.text("hat bestätigt, dass eine Verknüpfung weiter gilt: ")] + link(entry.after, things)
        case "verknuepfung.geloescht":
            return [.text("hat eine Verknüpfung gelöscht: ")] + link(entry.before, things)
        case "anhang.hinzugefuegt":
            return around("hat an ", thing, "etwas an eine Maßnahme", " \(file(entry.after)) angehängt.")
        case "anhang.entfernt":
            return around("hat von ", thing, "etwas von einer Maßnahme", " \(file(entry.before)) entfernt.")
        default: return other(entry)
        }
    }

    /// "die Fachplanung „Wärmeplan“"; without a name once the contents are erased.
    private static func inventoried(_ json: JSON?) -> String {
        guard let title = json?["titel"]?.string else { return "einen Eintrag" }
        switch json?["art"]?.string.flatMap(InventoryKind.init(rawValue:)) {
        case .district?: return "den Ortsteil „\(title)“"
        case .sectorPlan?: return "die Fachplanung „\(title)“"
        case .areaConcept?: return "das teilräumliche Konzept „\(title)“"
        case .asset?: return "die lokale Begabung „\(title)“"
        case nil: return "den Eintrag „\(title)“"
        }
    }

    private static func around(
        _ start: String, _ thing: HistoryThing?, _ unknown: String, _ end: String
    ) -> [Piece] {
        guard let thing else { return [.text("hat \(unknown)\(end)")] }
        return [.text(start), .thing(thing), .text(end)]
    }

    /// ": Kosten, Stand"; for erased contents nothing.
    private static func changed(_ entry: HistoryEntry) -> String {
        guard let edit = MeasureContent.edit(from: entry.before, to: entry.after) else { return "" }
        let labels = MeasureDifference.between(edit.before, edit.after).names
        return labels.isEmpty ? "" : ": " + labels.map { $0.hasSuffix("?") ? "„\($0)“" : $0 }.joined(separator: ", ")
    }

    private static func measures(_ count: Int?) -> String {
        guard let count else { return "Maßnahmen" }
        return count == 1 ? "eine Maßnahme" : "\(GermanNumber.text(count)) Maßnahmen"
    }

    private static func counts(_ count: Int?) -> String {
        guard let count else { return "eigene Zahlen" }
        return count == 1 ? "eine eigene Zahl" : "\(GermanNumber.text(count)) eigene Zahlen"
    }

    private static func file(_ json: JSON?) -> String {
        json?["anhang"]?.string.map { "die Datei „\($0)“" } ?? "eine Datei"
    }

    private static func shown(_ entry: HistoryEntry) -> String {
        let before = entry.before?["oeffentlich"]?.bool ?? false
        let after = entry.after?["oeffentlich"]?.bool ?? false
        guard before != after else { return "geändert" }
        return after ? "veröffentlicht" : "verborgen"
    }

    private static func body(_ json: JSON?) -> String {
        json?["name"]?.string.map { "das Gremium „\($0)“" } ?? "ein Gremium"
    }

    private static func broughtBack(_ entry: HistoryEntry) -> String {
        switch entry.after?["eintraege"]?.array?.count ?? 0 {
        case 0: "hat eine gelöschte Verknüpfung zurückgeholt."
        case 1: "hat einen gelöschten Eintrag zurückgeholt."
        case let count: "hat \(GermanNumber.text(count)) gelöschte Einträge zurückgeholt."
        }
    }

    /// "M-01 „…“ dient Z2 „…“."
    private static func link(_ json: JSON?, _ things: [ElementID: HistoryThing]) -> [Piece] {
        guard let json, let relation = json["art"]?.string.flatMap(LinkRelation.init) else {
            return [.text("Näheres ist nicht mehr bekannt.")]
        }
        func end(_ side: String) -> Piece {
            let id = json[side]?["schluessel"]?.string.flatMap(ElementID.init(text:))
            if let thing = id.flatMap({ things[$0] }) { return .thing(thing) }
            return .text(json[side]?["art"]?.string.flatMap(LinkEnd.Kind.init).map(\.germanName) ?? "ein Eintrag")
        }
        return [end("von"), .text(" \(relation.germanVerb) "), end("zu"), .text(".")]
    }

    /// A change that other features have written: said as well as its key allows.
    private static func other(_ entry: HistoryEntry) -> [Piece] {
        let verb = entry.action.split(separator: ".").last.flatMap { HistoryWords.verbs[String($0)] } ?? "geändert"
        guard let thing = entry.thing else {
            return [.text("hat \(HistoryWords.things[entry.subjectKind] ?? "einen Eintrag") \(verb).")]
        }
        return [.text("hat "), .thing(thing), .text(" \(verb).")]
    }
}
