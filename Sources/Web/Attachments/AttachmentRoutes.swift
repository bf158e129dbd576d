import Access
import Domain
import HTTPServer

enum AttachmentRoutes {
    /// The files of a measure, and the form for another.
    static let page = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}/anhaenge", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.readConcept)
    static let add = Route(
        .post, "/werkstatt/{}/{}/massnahmen/{}/anhaenge", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.editConcept)
    static let remove = Route(
        .post, "/werkstatt/{}/{}/massnahmen/{}/anhaenge/{}/entfernen", Slug.self, ConceptSlug.self, MeasureCode.self,
        LinkID.self, needs: Permission.editConcept)
    static let restore = Route(
        .post, "/werkstatt/{}/{}/massnahmen/{}/anhaenge/{}/zurueckholen", Slug.self, ConceptSlug.self,
        MeasureCode.self, DeletionID.self, needs: Permission.editConcept)
    /// One address for the files of all kinds of elements.
    static let download = Route(
        .get, "/werkstatt/{}/{}/anhaenge/{}", Slug.self, ConceptSlug.self, LinkID.self, needs: Permission.readConcept)
}
