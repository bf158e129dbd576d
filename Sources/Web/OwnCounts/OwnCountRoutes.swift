import Access
import Domain
import HTTPServer

enum OwnCountRoutes {
    static let page = Route(
        .get, "/werkstatt/{}/{}/ortsteile", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let file = Route(
        .get, "/werkstatt/{}/{}/ortsteile/zahlen.csv", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let replace = Route(
        .post, "/werkstatt/{}/{}/ortsteile", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
}
