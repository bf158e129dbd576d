public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// Opens a concept for somebody who may do so in each of its municipalities.
    ///
    /// Throws `FieldProblems<ConceptDraft.Field>` for what was typed, `PlanningError` without the right.
    public func openConcept(_ draft: ConceptDraft, by identity: Identity) throws -> Concept {
        let now = clock.now()
        guard let account = identity.account,
            draft.municipalities.allSatisfy({ identity.may(.openConcept, in: $0, at: now) })
        else {
            throw PlanningError(
                .notAllowed,
                "Ein Konzept eröffnet die Leitung jeder beteiligten Gemeinde. Bitte wenden Sie sich an diese.")
        }
        return try open(draft, .account(account))
    }

    /// Opens a concept for whoever runs the installation, as a command or the demo does.
    public func openConcept(_ draft: ConceptDraft, byTool name: String) throws -> Concept {
        try open(draft, .tool(name))
    }

    private func open(_ draft: ConceptDraft, _ actor: Actor) throws -> Concept {
        let concept = try draft.opened(at: clock.now())
        do {
            return try write { writing in
                try keep(writing, concept, by: actor)
                return concept
            }
        } catch let error as PlanningError where error.code == .taken {
            throw FieldProblems<ConceptDraft.Field>([.init(.slug, error.message)])
        }
    }

    /// Keeps a new concept and tells the history, inside the caller's transaction.
    func keep(_ writing: Writing, _ concept: Concept, by actor: Actor) throws {
        let unknown = try concept.municipalities.filter { try MunicipalityStore.find(writing, ags: $0) == nil }
        guard unknown.isEmpty else {
            throw FieldProblems<ConceptDraft.Field>([
                .init(
                    .municipalities,
                    "Die Gemeinde mit dem Schlüssel \(unknown[0]) steht in keinem Verzeichnis. Bitte lesen Sie es zuerst ein."
                )
            ])
        }
        try ConceptStore.add(writing, concept)
        try journal(
            writing,
            RecordedChange(
                concept: concept.id, actor: actor, action: "konzept.eroeffnet",
                subject: .init(kind: "konzept", id: concept.id.text), before: nil, after: concept.json,
                at: concept.opened))
    }

    /// The concepts of a municipality, joint ones included, the newest first.
    public func concepts(of municipality: AGS) throws -> [Concept] {
        try read { try ConceptStore.list($0, of: municipality) }
    }

    /// The concept that a scope is for.
    public func concept(_ scope: Scope) throws -> Concept? {
        try read { try ConceptStore.find($0, scope) }
    }

    /// What the two words of an address name; nil when there is no such concept. One query, and no question of rights:
    /// `ConceptPlace(found.concept)` asks for them.
    public func addressedConcept(_ slug: ConceptSlug, in municipality: Slug) throws -> AddressedConcept? {
        try read { try ConceptStore.find($0, slug, in: municipality) }
    }
}

extension ConceptDraft {
    /// The concept as it begins. Throws `FieldProblems<ConceptDraft.Field>`.
    func opened(at now: Instant) throws -> Concept {
        let (title, slug) = try checked()
        return Concept(
            id: .make(at: now), title: title, slug: slug, municipalities: municipalities, profile: profile,
            state: .opened, opened: now)
    }
}

extension Concept {
    fileprivate var json: JSON {
        [
            "titel": .string(title), "adresse": .string(slug.text), "profil": .string(profile.rawValue),
            "gemeinden": .array(municipalities.map { .string($0.text) }), "stand": .string(state.rawValue),
        ]
    }
}
