import Access
import Domain
import HTTPServer

enum RoadmapRoutes {
    static let roadmap = Route(
        .get, "/werkstatt/{}/{}/fahrplan", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let services = Route(
        .get, "/werkstatt/{}/{}/fahrplan/leistungsbeschreibung", Slug.self, ConceptSlug.self,
        needs: Permission.readConcept)
    static let step = Route(
        .get, "/werkstatt/{}/{}/fahrplan/{}", Slug.self, ConceptSlug.self, ProcessStepKey.self,
        needs: Permission.readConcept)
    static let saveStep = Route(
        .post, "/werkstatt/{}/{}/fahrplan/{}", Slug.self, ConceptSlug.self, ProcessStepKey.self,
        needs: Permission.editConcept)
}
