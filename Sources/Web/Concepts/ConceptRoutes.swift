import Access
import Domain
import HTTPServer

/// The way to one's concepts, and the opening of new ones. What is behind the door of a concept has routes of its own.
enum ConceptRoutes {
    static let own = Route(.get, "/werkstatt", needs: Permission.ownAccount)
    static let municipality = Route(.get, "/werkstatt/{}", Slug.self, needs: Permission.ownAccount)
    /// Keys lead to the pages with the names.
    static let key = Route(.get, "/werkstatt/{}", AGS.self, needs: Permission.ownAccount)
    static let keyAndConcept = Route(
        .get, "/werkstatt/{}/{}", AGS.self, ConceptSlug.self, needs: Permission.ownAccount)
    /// "neu" is no address of a concept (`ConceptSlug.reserved`).
    static let new = Route(.get, "/werkstatt/{}/neu", Slug.self, needs: Permission.openConcept)
    static let open = Route(.post, "/werkstatt/{}/neu", Slug.self, needs: Permission.openConcept)
}
