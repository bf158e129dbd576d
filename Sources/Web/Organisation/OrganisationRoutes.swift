import Access
import Domain
import HTTPServer

enum OrganisationRoutes {
    static let time = Route(
        .get, "/werkstatt/{}/{}/team/{}/zeit", Slug.self, ConceptSlug.self, AccountID.self,
        needs: Permission.editConcept)
    static let saveTime = Route(
        .post, "/werkstatt/{}/{}/team/{}/zeit", Slug.self, ConceptSlug.self, AccountID.self,
        needs: Permission.editConcept)
    static let newBody = Route(
        .get, "/werkstatt/{}/{}/gremien/neu", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    static let addBody = Route(
        .post, "/werkstatt/{}/{}/gremien/neu", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    static let body = Route(
        .get, "/werkstatt/{}/{}/gremien/{}", Slug.self, ConceptSlug.self, BodyID.self,
        needs: Permission.editConcept)
    static let saveBody = Route(
        .post, "/werkstatt/{}/{}/gremien/{}", Slug.self, ConceptSlug.self, BodyID.self,
        needs: Permission.editConcept)
    static let question = Route(
        .get, "/werkstatt/{}/{}/gremien/{}/loeschen", Slug.self, ConceptSlug.self, BodyID.self,
        needs: Permission.editConcept)
    static let remove = Route(
        .post, "/werkstatt/{}/{}/gremien/{}/loeschen", Slug.self, ConceptSlug.self, BodyID.self,
        needs: Permission.editConcept)
}
