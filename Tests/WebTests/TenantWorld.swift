import Access
import Actions
import Database
import Domain
import Files
import HTTPServer
import TestSupport
import Values
import Web

/// Two towns with a concept each. Everything of a town bears its own marker, so that a leak shows in any answer.
struct TenantWorld {
    struct Town {
        let slug: String
        let concept: Concept
        let scope: Scope
        /// A word in every text of this town.
        let marker: String
        /// For each type of parameter that a route of the workspace may have, something of this town.
        let ids: [String: String]

        var home: String { "/werkstatt/\(slug)/\(concept.slug)" }
    }

    let site: WebSite
    let own: Town
    let other: Town

    init(_ site: WebSite) throws {
        self.site = site
        own = try Self.town(site.workshop, "tannenrode", Workspaces.tannenrode, marker: "Tannengeheimnis", code: "M-01")
        other = try Self.town(
            site.workshop, "lindenfurt", Workspaces.lindenfurt, marker: "Lindengeheimnis", code: "M-77")
    }

    private static func town(
        _ workshop: Workshop, _ slug: String, _ ags: AGS, marker: String, code: String
    ) throws -> Town {
        let concept = try Workspaces.open(workshop, "INSEK \(marker)", in: [ags])
        let scope = Scope.tool("test", in: concept.id)
        _ = try workshop.editStepPlan(scope, StepPlan(.stockTaking, doer: .bureau))
        _ = try workshop.editPublicPage(scope, PublicPage(greeting: "Gruß \(marker)", open: "Offen \(marker)"))
        let folder = try TestFolder()
        let table = try folder.write(
            "nummer;titel;beschreibung\r\n\(code);Maßnahme \(marker);Text \(marker)\r\n", to: "tabelle.csv")
        let upload = try workshop.tryUpload(scope, SentFile(path: table, name: "\(marker).csv"))
        try workshop.importUpload(scope, upload.file)
        let measure = try MeasureCode(code).flatMap { try workshop.measureSheet(scope, $0)?.measure }!
        let second = try workshop.createMeasure(scope, MeasureInput([.title: "Zweite \(marker)"]))
        let third = try workshop.createMeasure(scope, MeasureInput([.title: "Gelöschte \(marker)"]))
        _ = try workshop.link(scope, .belongsTo, from: .element(second.id), to: .element(measure.id))
        let file = try folder.write("Anhang \(marker)", to: "anhang.txt")
        let link = try workshop.attach(SentFile(path: file, name: "\(marker).txt"), to: measure.id, scope)
        let deletion = try workshop.deleteMeasure(scope, third.id, revision: third.revision)
        // Numbers of changes begin anew in each concept: the other town's last one is none of the first town's.
        if code != "M-01" { _ = try workshop.confirmLink(scope, link.id) }
        _ = try workshop.invite(
            email: EmailAddress("\(marker)@b.example")!, name: "Person \(marker)",
            Grant(.editor, in: .concept(concept.id)), by: .tool("test"), byLetter: false)
        let plan = try workshop.addToInventory(scope, .sectorPlan, InventoryContent(title: "Plan \(marker)"))
        _ = try workshop.importOwnCounts(
            scope, Array("ort;merkmal;wert;stand;quelle\r\nOrt \(marker);Einwohner;10;2025;Amt\r\n".utf8))
        _ = try workshop.editPlan(scope, ConceptPlan(contact: "Kontakt \(marker)"))
        let member = try workshop.team(scope)[0]
        _ = try workshop.editWorkingTime(
            scope, WorkingTime(member.account.id, duty: "Funktion \(marker)", hours: 4))
        let body = try workshop.addBody(scope, BodyContent(name: "Gremium \(marker)", level: .work))
        _ = try workshop.editProcessCosts(scope, ProcessCosts(state: .applied, note: "Kosten \(marker)"))
        let change = try workshop.history(scope).entries[0].number
        return Town(
            slug: slug, concept: concept, scope: scope, marker: marker,
            ids: [
                "MeasureCode": measure.code.text, "FirstPaper": FirstPaper.roadmap.rawValue, "DraftChapter": "fahrplan",
                "TopicKey": "wohnen", "ProcessStepKey": "auftakt", "InventoryKind": "fachplanung",
                "ID<ElementEntity>": plan.id.text,
                "ID<BodyEntity>": body.id.text, "ID<AccountEntity>": member.account.id.text,
                "ID<LinkEntity>": link.id.text, "ID<DeletionEntity>": deletion.text,
                "HistoryNumber": String(change), "ID<GrantEntity>": member.id.text,
                "StoredFileID": upload.file.text,
            ])
    }

    /// Words of closed lists: the same in every concept, so that another town's are one's own.
    static let words: Set = ["FirstPaper", "DraftChapter", "TopicKey", "ProcessStepKey", "InventoryKind"]

    /// The pages and actions of a concept.
    static func entries(_ application: RouteTable) -> [RouteEntry] {
        application.entries.filter { $0.parameterTypes.starts(with: ["Slug", "ConceptSlug"]) }
    }

    /// The path of a route in `town`, with ids of `owner`; nil when a type has no example yet.
    static func path(_ entry: RouteEntry, in town: Town, idsOf owner: Town) -> String? {
        var values = [town.slug, town.concept.slug.text]
        for type in entry.parameterTypes.dropFirst(2) {
            guard let id = owner.ids[type] else { return nil }
            values.append(id)
        }
        var rest = values[...]
        let segments = entry.pattern.split(separator: "/").map { $0 == "{}" ? rest.removeFirst() : String($0) }
        return "/" + segments.joined(separator: "/")
    }

    /// All that is kept of a town, to tell whether anything has changed.
    func state(_ town: Town) throws -> String {
        let snapshot = try site.workshop.snapshot(town.scope)
        return "\(snapshot?.changeNumber ?? -1) \(snapshot?.elements.count ?? -1) \(snapshot?.links.count ?? -1)"
    }
}
