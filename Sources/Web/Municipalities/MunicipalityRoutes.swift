import Access
import Domain
import HTTPServer

enum MunicipalityRoutes {
    static let start = Route(.get, "/", needs: Permission.readPublicData)
    static let list = Route(.get, "/gemeinden", needs: Permission.readPublicData)
    /// The key leads to the page with the name.
    static let key = Route(.get, "/{}", AGS.self, needs: Permission.readPublicData)
    static let portrait = Route(.get, "/{}", Slug.self, needs: Permission.readPublicData)
    static let pdf = Route(.get, "/{}/steckbrief.pdf", Slug.self, needs: Permission.readPublicData)
    static let json = Route(.get, "/{}/steckbrief.json", Slug.self, needs: Permission.readPublicData)
}
