import Access
import Domain
import HTTPServer

enum MeasureRoutes {
    static let list = Route(
        .get, "/werkstatt/{}/{}/massnahmen", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let new = Route(
        .get, "/werkstatt/{}/{}/massnahmen/neu", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    static let sheet = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.readConcept)
    static let edit = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}/bearbeiten", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.editConcept)
}
