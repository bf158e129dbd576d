import Access
import Domain
import HTTPServer

enum QuickCheckRoutes {
    static let overview = Route(
        .get, "/werkstatt/{}/{}/schnellcheck", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let word = Route(
        .get, "/werkstatt/{}/{}/schnellcheck/word", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let topic = Route(
        .get, "/werkstatt/{}/{}/schnellcheck/{}", Slug.self, ConceptSlug.self, TopicKey.self,
        needs: Permission.readConcept)
    static let answer = Route(
        .post, "/werkstatt/{}/{}/schnellcheck/{}", Slug.self, ConceptSlug.self, TopicKey.self,
        needs: Permission.editConcept)
}
