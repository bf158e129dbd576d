import Access
import Domain
import HTTPServer

enum WorkspaceRoutes {
    static let overview = Route(
        .get, "/werkstatt/{}/{}", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
}
