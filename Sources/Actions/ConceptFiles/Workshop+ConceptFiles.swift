public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// Opens a concept with all that a file says about it, or keeps nothing of it.
    ///
    /// Throws `FileProblems` with every place of the file to mend, `FieldProblems<ConceptDraft.Field>` when the
    /// concept itself cannot be opened so.
    /// - Parameter name: The command that does it; the history names it.
    public func loadConcept(_ file: ConceptFile, byTool name: String) throws -> Concept {
        let now = clock.now()
        let concept = try file.concept.opened(at: now)
        let people = try file.people.enumerated().map { index, person in
            try person.checked("personen, \(index + 1). Eintrag", in: concept.id)
        }
        var timed: Set<EmailAddress> = []
        for (index, person) in people.enumerated() where person.saysTime && !timed.insert(person.email).inserted {
            throw FileProblems([
                .init(
                    column:
                        "personen, \(index + 1). Eintrag, email",
                    "Funktion und Stunden dieser Person stehen schon weiter oben. Bitte nennen Sie sie nur einmal.")
            ])
        }
        do {
            return try write { writing in
                try self.keep(writing, concept, by: .tool(name))
                try self.fill(writing, .tool(name, in: concept.id), file, people, at: now)
                return concept
            }
        } catch let error as PlanningError where error.code == .taken {
            throw FieldProblems<ConceptDraft.Field>([.init(.slug, error.message)])
        }
    }

    private func fill(
        _ writing: Writing, _ scope: Scope, _ file: ConceptFile, _ people: [CheckedPerson], at now: Instant
    ) throws {
        if file.plan != ConceptPlan() { _ = try editPlan(writing, scope, file.plan, at: now) }
        if let page = file.publicPage { _ = try editPublicPage(writing, scope, page, at: now) }
        for step in file.steps { _ = try editStepPlan(writing, scope, step, at: now) }
        if let costs = file.costs {
            try at("verfahrenskosten", ProcessCosts.Field.self) {
                _ = try editProcessCosts(writing, scope, costs, at: now)
            }
        }
        for (index, person) in people.enumerated() {
            let invited = Account(id: .make(at: now), email: person.email, name: person.name, state: .invited)
            let account = try give(
                writing, person.grant, to: invited, id: .make(at: now), by: scope.actor, at: now
            ).account
            guard person.saysTime else { continue }
            try at("personen, \(index + 1). Eintrag", WorkingTime.Field.self) {
                let time = WorkingTime(account.id, duty: person.duty, hours: person.hours)
                _ = try editWorkingTime(writing, scope, time, at: now)
            }
        }
        for (index, body) in file.bodies.enumerated() {
            try at("gremien, \(index + 1). Eintrag", BodyContent.Field.self) {
                _ = try addBody(writing, scope, body, at: now)
            }
        }
        for (index, thing) in file.things.enumerated() {
            try at("bestand, \(index + 1). Eintrag", InventoryContent.Field.self) {
                _ = try addToInventory(writing, scope, thing.kind, thing.content, at: now)
            }
        }
    }

    /// Says of what is wrong with fields where they stand in the file.
    private func at<Field: Hashable & Sendable>(_ place: String, _ field: Field.Type, _ body: () throws -> Void) throws
    {
        do {
            try body()
        } catch let found as FieldProblems<Field> {
            throw FileProblems(found.problems.map { FileProblem(column: place, $0.message) })
        }
    }

    /// What a file keeps of a concept. People stay out: a file goes from hand to hand, accounts belong to an installation.
    public func conceptFile(_ scope: Scope) throws -> ConceptFile {
        guard scope.mayEverywhere(.readConcept), let concept = try concept(scope) else { throw PlanningError.notFound }
        let plan = try workPlan(scope)
        let (costs, things, page) = (try processCosts(scope), try inventory(scope), try publicPage(scope))
        return ConceptFile(
            concept: ConceptDraft(
                title: concept.title, slug: concept.slug.text, municipalities: concept.municipalities,
                profile: concept.profile),
            plan: plan.concept.unrevised,
            steps: ProcessStepKey.allCases.compactMap { plan.steps[$0]?.unrevised },
            costs: costs.revision == 0 ? nil : costs.unrevised, bodies: try bodies(scope).map(\.content),
            things: InventoryKind.allCases.flatMap { kind in
                (things[kind] ?? []).map { ConceptFile.Thing(kind, InventoryContent($0)) }
            }, publicPage: page.revision == 0 ? nil : page.unrevised)
    }
}

/// Somebody of a file, as kept.
private struct CheckedPerson: Sendable {
    let email: EmailAddress
    let name: String
    let grant: Grant
    let duty: String
    let hours: Int?

    var saysTime: Bool { !duty.isEmpty || hours != nil }
}

extension ConceptFile.Person {
    fileprivate func checked(_ place: String, in concept: ConceptID) throws -> CheckedPerson {
        let role = Role(rawValue: role).flatMap { Role.ofTeams.contains($0) && !$0.isRestricted ? $0 : nil }
        guard let role else {
            let known = Role.ofTeams.filter { !$0.isRestricted }.map(\.rawValue).joined(separator: ", ")
            throw FileProblems([
                .init(column: "\(place), rolle", "„\(self.role.prefix(40))“ gibt es hier nicht. Möglich ist: \(known).")
            ])
        }
        let draft = TeamDraft(email: email, name: name, role: role, place: .concept(concept))
        do throws(FieldProblems<TeamDraft.Field>) {
            let (email, name, grant) = try draft.checked(on: Day(number: 0))
            return CheckedPerson(email: email, name: name, grant: grant, duty: duty, hours: hours)
        } catch {
            throw FileProblems(error.problems.map { .init(column: "\(place), \($0.field.rawValue)", $0.message) })
        }
    }
}

extension ConceptPlan {
    fileprivate var unrevised: ConceptPlan {
        var plan = self
        plan.revision = 0
        return plan
    }
}

extension PublicPage {
    fileprivate var unrevised: PublicPage {
        var page = self
        page.revision = 0
        return page
    }
}

extension StepPlan {
    fileprivate var unrevised: StepPlan {
        var plan = self
        plan.revision = 0
        return plan
    }
}

extension ProcessCosts {
    fileprivate var unrevised: ProcessCosts {
        var costs = self
        costs.revision = 0
        return costs
    }
}
