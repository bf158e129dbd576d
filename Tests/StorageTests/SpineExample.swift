import Access
import Database
import Domain
import Storage
import Values

/// Two concepts of Tannenrode and whoever works on them.
struct SpineExample {
    static let now = Example.now
    static let tannenrode = AGS("14999010")!
    static let account = AccountID.make(at: now)

    let concept = ConceptID.make(at: SpineExample.now)
    let other = ConceptID.make(at: SpineExample.now)

    init(_ database: Database) throws {
        for (id, slug) in [(concept, "insek-2036"), (other, "insek-2026")] {
            try database.write { writing in
                try ConceptStore.add(
                    writing,
                    Concept(
                        id: id, title: "INSEK", slug: ConceptSlug(slug)!, municipalities: [Self.tannenrode],
                        profile: .compact, state: .opened, opened: Self.now))
            }
        }
    }

    func scope(_ grants: Grant..., of concept: ConceptID? = nil) -> Scope {
        Identity(account: Self.account, grants: grants).scope(
            in: ConceptPlace(id: concept ?? self.concept, municipalities: [Self.tannenrode]), at: Self.now)!
    }

    var lead: Scope { scope(Grant(.lead, in: .municipality(Self.tannenrode))) }
    var otherLead: Scope { scope(Grant(.lead, in: .municipality(Self.tannenrode)), of: other) }
    /// A member of the council: internal papers, but no element.
    var council: Scope { scope(Grant(.council, in: .concept(concept))) }

    func guest(_ level: Grant.Reach.Level, _ elements: ElementID...) -> Scope {
        scope(Grant(.guest, in: .concept(concept), reach: .init(level, elements: Set(elements))))
    }

    func localCouncil(_ ortsteil: String) -> Scope {
        scope(Grant(.localCouncil, in: .municipality(Self.tannenrode), reach: .init(.edit, ortsteil: ortsteil)))
    }

    func goal(_ database: Database, _ title: String, in ortsteile: [String] = [], parent: ElementID? = nil) throws
        -> Element
    {
        let scope = lead
        return try database.write { writing in
            try ElementStore.add(
                writing, scope, .make(at: Self.now), .operativeGoal,
                ElementContent(title: title, ortsteile: ortsteile), parent: parent, at: Self.now)
        }
    }

    func measure(_ database: Database, _ content: MeasureContent) throws -> Measure {
        let scope = lead
        return try database.write { writing in
            try MeasureStore.add(writing, scope, .make(at: Self.now), content, at: Self.now)
        }
    }

    func link(_ database: Database, _ source: ElementID, _ target: ElementID) throws -> ElementLink {
        let scope = lead
        return try database.write { writing in
            try LinkStore.add(
                writing, scope, .make(at: Self.now), .serves, from: .element(source), to: .element(target),
                at: Self.now)
        }
    }

    func delete(_ database: Database, _ element: ElementID, _ scope: Scope? = nil) throws -> DeletionID {
        let (scope, deletion) = (scope ?? lead, DeletionID.make(at: Self.now))
        _ = try database.write { writing in
            let revision = try ElementStore.find(writing, scope, element)?.revision ?? 1
            return try ElementStore.delete(writing, scope, element, revision: revision, deletion, at: Self.now)
        }
        return deletion
    }

    @discardableResult
    func restore(_ database: Database, _ deletion: DeletionID, _ scope: Scope? = nil) throws -> Deletion {
        let scope = scope ?? lead
        return try database.write { try ElementStore.restore($0, scope, deletion, at: Self.now) }
    }
}

/// The code of the planning error that the body throws.
func planningError(_ body: () throws -> Void) -> PlanningError.Code? {
    do {
        try body()
        return nil
    } catch { return (error as? PlanningError)?.code }
}
