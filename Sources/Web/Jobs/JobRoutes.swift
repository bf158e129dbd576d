import Access
import Domain
public import HTTPServer
public import Jobs

enum JobRoutes {
    static let job = Route(.get, "/auftrag/{}", JobID.self, needs: Permission.ownAccount)
    static let result = Route(.get, "/auftrag/{}/ergebnis", JobID.self, needs: Permission.ownAccount)
    static let cancel = Route(.post, "/auftrag/{}/abbrechen", JobID.self, needs: Permission.ownAccount)
    static let again = Route(.post, "/auftrag/{}/wiederholen", JobID.self, needs: Permission.ownAccount)
    static let list = Route(.get, "/betrieb/auftraege", needs: Permission.readOperations)
    static let measureSheets = Route(
        .post, "/werkstatt/{}/{}/massnahmen/steckbriefe", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let papers = Route(
        .post, "/werkstatt/{}/{}/vorlagen/alle", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
}

extension JobID: PathParameter {
    public init?(pathSegment: String) {
        self.init(text: pathSegment)
        // Only the canonical spelling, so that a page has one address.
        guard text == pathSegment else { return nil }
    }

    public var pathSegment: String { text }
}
