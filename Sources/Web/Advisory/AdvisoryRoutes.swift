import Access
import Domain
import HTTPServer

/// The pages of the advisory office. Municipalities go by their keys here, as in official lists.
enum AdvisoryRoutes {
    static let list = Route(.get, "/fachstelle", needs: Permission.openMunicipality)
    static let municipality = Route(.get, "/fachstelle/{}", AGS.self, needs: Permission.openMunicipality)
    static let open = Route(.post, "/fachstelle/{}", AGS.self, needs: Permission.openMunicipality)
}
