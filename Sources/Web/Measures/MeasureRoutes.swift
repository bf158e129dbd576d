import Access
import Domain
import HTTPServer

enum MeasureRoutes {
    static let list = Route(
        .get, "/werkstatt/{}/{}/massnahmen", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let new = Route(
        .get, "/werkstatt/{}/{}/massnahmen/neu", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    static let create = Route(
        .post, "/werkstatt/{}/{}/massnahmen/neu", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    static let sheet = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.readConcept)
    static let edit = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}/bearbeiten", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.editConcept)
    static let save = Route(
        .post, "/werkstatt/{}/{}/massnahmen/{}/bearbeiten", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.editConcept)
    static let question = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}/loeschen", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.editConcept)
    static let delete = Route(
        .post, "/werkstatt/{}/{}/massnahmen/{}/loeschen", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.editConcept)
    static let undo = Route(
        .post, "/werkstatt/{}/{}/massnahmen/geloescht/{}/zurueckholen", Slug.self, ConceptSlug.self, DeletionID.self,
        needs: Permission.editConcept)
    static let confirm = Route(
        .post, "/werkstatt/{}/{}/massnahmen/{}/verknuepfungen/{}/bestaetigen", Slug.self, ConceptSlug.self,
        MeasureCode.self, LinkID.self, needs: Permission.editConcept)
}
