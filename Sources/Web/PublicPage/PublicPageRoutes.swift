import Access
import Domain
import HTTPServer

enum PublicPageRoutes {
    /// What everybody reads.
    static let start = Route(.get, "/{}/insek", Slug.self, needs: Permission.readPublicData)
    static let edit = Route(
        .get, "/werkstatt/{}/{}/startseite", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let save = Route(
        .post, "/werkstatt/{}/{}/startseite", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
}
