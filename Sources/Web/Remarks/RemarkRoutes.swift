import Access
import Domain
import HTTPServer

enum RemarkRoutes {
    static let form = Route(.get, "/{}/hinweis", Slug.self, needs: Permission.contribute)
    static let send = Route(.post, "/{}/hinweis", Slug.self, needs: Permission.contribute)
    static let thanks = Route(.get, "/{}/hinweis/danke", Slug.self, needs: Permission.contribute)
}
