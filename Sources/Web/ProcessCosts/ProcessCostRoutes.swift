import Access
import Domain
import HTTPServer

enum ProcessCostRoutes {
    static let costs = Route(
        .get, "/werkstatt/{}/{}/verfahrenskosten", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let edit = Route(
        .get, "/werkstatt/{}/{}/verfahrenskosten/bearbeiten", Slug.self, ConceptSlug.self,
        needs: Permission.editConcept)
    static let save = Route(
        .post, "/werkstatt/{}/{}/verfahrenskosten/bearbeiten", Slug.self, ConceptSlug.self,
        needs: Permission.editConcept)
}
