import Access
import Domain
import HTTPServer

enum TeamRoutes {
    static let list = Route(
        .get, "/werkstatt/{}/{}/team", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let new = Route(
        .get, "/werkstatt/{}/{}/team/einladen", Slug.self, ConceptSlug.self, needs: Permission.manageTeam)
    static let invite = Route(
        .post, "/werkstatt/{}/{}/team/einladen", Slug.self, ConceptSlug.self, needs: Permission.manageTeam)
    static let again = Route(
        .post, "/werkstatt/{}/{}/team/{}/erneut", Slug.self, ConceptSlug.self, GrantID.self,
        needs: Permission.manageTeam)
    static let question = Route(
        .get, "/werkstatt/{}/{}/team/{}/beenden", Slug.self, ConceptSlug.self, GrantID.self,
        needs: Permission.manageTeam)
    static let end = Route(
        .post, "/werkstatt/{}/{}/team/{}/beenden", Slug.self, ConceptSlug.self, GrantID.self,
        needs: Permission.manageTeam)
}
