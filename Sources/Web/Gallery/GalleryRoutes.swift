import Access
import HTTPServer

enum GalleryRoutes {
    static let parts = Route(.get, "/bausteine", needs: Permission.readPublicData)
    static let form = Route(.get, "/bausteine/formular", needs: Permission.readPublicData)
    static let send = Route(.post, "/bausteine/formular", needs: Permission.readPublicData)
    static let workspace = Route(.get, "/bausteine/werkstatt", needs: Permission.readPublicData)
    static let question = Route(.get, "/bausteine/loeschen", needs: Permission.readPublicData)
    static let delete = Route(.post, "/bausteine/loeschen", needs: Permission.readPublicData)
}
