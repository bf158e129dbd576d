public import Access
import Database
public import Domain
import Storage
import Values

extension Workshop {
    /// What the municipality says to the public about a concept, as its editors see it.
    public func publicPage(_ scope: Scope) throws -> PublicPage {
        try read { try PublicPageStore.find($0, scope) }
    }

    /// Throws `EditConflict<PublicPage>` with what is stored when somebody else was quicker, `PlanningError` for a page
    /// that is to be published without saying what is open and what is not.
    public func editPublicPage(_ scope: Scope, _ page: PublicPage) throws -> PublicPage {
        let now = clock.now()
        return try write { try editPublicPage($0, scope, page, at: now) }
    }

    /// The same inside a transaction of the caller's.
    func editPublicPage(
        _ writing: Writing, _ scope: Scope, _ page: PublicPage, at now: Instant
    ) throws -> PublicPage {
        let (before, after) = try PublicPageStore.edit(writing, scope, page, at: now)
        guard before != after else { return after }
        try record(
            writing, scope, "startseite.geaendert", "startseite", scope.concept.text, before: before.json,
            after: after.json, at: now)
        return after
    }

    /// What everybody may read of a municipality's concept, as of today; nil while nothing is published. One query.
    public func publishedPage(_ municipality: Slug) throws -> PublicStart? {
        let today = clock.today
        return try read { try PublicPageStore.published($0, in: municipality, today: today) }
    }
}
