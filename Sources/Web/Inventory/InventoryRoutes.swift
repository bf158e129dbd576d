import Access
import Domain
import HTTPServer

enum InventoryRoutes {
    static let list = Route(
        .get, "/werkstatt/{}/{}/bestand", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let new = Route(
        .get, "/werkstatt/{}/{}/bestand/neu/{}", Slug.self, ConceptSlug.self, InventoryKind.self,
        needs: Permission.editConcept)
    static let add = Route(
        .post, "/werkstatt/{}/{}/bestand/neu/{}", Slug.self, ConceptSlug.self, InventoryKind.self,
        needs: Permission.editConcept)
    static let entry = Route(
        .get, "/werkstatt/{}/{}/bestand/{}", Slug.self, ConceptSlug.self, ElementID.self,
        needs: Permission.editConcept)
    static let save = Route(
        .post, "/werkstatt/{}/{}/bestand/{}", Slug.self, ConceptSlug.self, ElementID.self,
        needs: Permission.editConcept)
    static let remove = Route(
        .post, "/werkstatt/{}/{}/bestand/{}/loeschen", Slug.self, ConceptSlug.self, ElementID.self,
        needs: Permission.editConcept)
    static let undo = Route(
        .post, "/werkstatt/{}/{}/bestand/geloescht/{}/zurueckholen", Slug.self, ConceptSlug.self, DeletionID.self,
        needs: Permission.editConcept)
}
