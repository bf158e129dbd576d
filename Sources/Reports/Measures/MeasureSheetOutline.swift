import Domain
import Values

/// What stands on the paper of one measure, in the order of a council member's questions.
struct MeasureSheetOutline {
    private let sheet: MeasureSheet
    private var content: MeasureContent { sheet.measure.content }
    private var details: MeasureDetails { content.details }

    init(_ sheet: MeasureSheet) { self.sheet = sheet }

    var typesetting: JSON {
        [
            "code": .string(sheet.measure.code.text), "title": .string(content.title), "line": .string(line),
            "sections": .array(sections), "facts": .array(facts), "costs": costs,
            "factsTitle": .string(MeasurePaperTexts.facts),
        ]
    }

    /// "Entwurf, Vorrang 1 von 3"
    private var line: String {
        ([details.status.germanName] + [details.priority.map { "Vorrang \($0.germanName)" }].compactMap(\.self))
            .joined(separator: ", ")
    }

    private var sections: [JSON] {
        let goals = ties(sheet.leadingOut) { $0.link.relation == .serves || $0.link.relation == .belongsTo }
        let origins = ties(sheet.leadingOut) { $0.link.relation == .restsOn }
        let others =
            ties(sheet.leadingOut) { $0.link.relation == .interactsWith }
            + ties(sheet.leadingIn) { $0.link.relation != .mentions }
        var sections = [
            section(MeasurePaperTexts.about, content.description, [], missing: MeasurePaperTexts.noDescription),
            section(MeasurePaperTexts.goals, details.goal, goals, missing: MeasurePaperTexts.noGoals),
            section(MeasurePaperTexts.origins, "", origins, missing: MeasurePaperTexts.noOrigins),
        ]
        if !others.isEmpty { sections.append(section(MeasurePaperTexts.ties, "", others, missing: "")) }
        return sections
    }

    /// The elements at the other end of some links; each once.
    private func ties(_ ties: [MeasureSheet.Tie], where isWanted: (MeasureSheet.Tie) -> Bool) -> [String] {
        var seen: Set<ElementID> = []
        return ties.filter(isWanted).compactMap { tie in
            guard let element = tie.element, seen.insert(element.id).inserted else { return nil }
            let name = [element.code, element.title].compactMap(\.self).joined(separator: " ")
            return tie.isOutdated ? "\(name) (\(MeasurePaperTexts.outdated))" : name
        }
    }

    private func section(_ title: String, _ text: String, _ items: [String], missing: String) -> JSON {
        let paragraphs = text.split(separator: "\n").map { JSON.string(String($0)) }
        return [
            "title": .string(title), "paragraphs": .array(paragraphs), "items": .array(items.map(JSON.string)),
            "missing": .string(paragraphs.isEmpty && items.isEmpty ? missing : ""),
        ]
    }

    private var facts: [JSON] {
        let fields: [(String, String)] = [
            (MeasureField.place.germanName, details.place),
            (
                MeasureField.ortsteile.germanName,
                content.ortsteile.isEmpty ? MeasurePaperTexts.wholeTown : content.ortsteile.joined(separator: ", ")
            ),
            (MeasurePaperTexts.period, details.period.german ?? MeasurePaperTexts.openEntry),
            (MeasureField.responsible.germanName, named(details.responsible)),
            (MeasureField.deputy.germanName, details.deputy),
            (MeasureField.participants.germanName, details.participants),
            (MeasurePaperTexts.roughCost, named(details.cost?.german ?? "")),
        ]
        return fields.filter { !$0.1.isEmpty }.map { ["label": .string($0.0), "value": .string($0.1)] }
    }

    private func named(_ text: String) -> String { text.isEmpty ? MeasurePaperTexts.openEntry : text }

    private var costs: JSON {
        let plan = details.plan
        let isCovered = !plan.isEmpty && sheet.findings.isEmpty
        return [
            "title": .string(MeasurePaperTexts.costs), "unit": .string(MeasurePaperTexts.unit),
            "missing": .string(plan.isEmpty ? MeasurePaperTexts.noPlan : ""),
            "tables": .array(CostTable.tables(of: plan).map { $0.typesetting(code: sheet.measure.code) }),
            "findings": .array(sheet.findings.map { .string($0.message) }),
            "covered": .string(isCovered ? MeasurePaperTexts.covered : ""), "notes": .array(notes),
        ]
    }

    private var notes: [JSON] {
        let running = [
            details.runningCosts.map { MeasurePaperTexts.runningCosts($0.thousands) } ?? "", details.runningCostsNote,
        ].filter { !$0.isEmpty }.joined(separator: ". ")
        return [(MeasurePaperTexts.withoutFunding, details.withoutFunding), (MeasurePaperTexts.runningCosts, running)]
            .filter { !$0.1.isEmpty }.map { ["label": .string($0.0), "value": .string($0.1)] }
    }
}
