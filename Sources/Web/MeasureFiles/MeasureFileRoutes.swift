import Access
import Domain
import Files
import HTTPServer

enum MeasureFileRoutes {
    /// Exports, and the form for a file.
    static let page = Route(
        .get, "/werkstatt/{}/{}/massnahmen/einlesen", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let csv = Route(
        .get, "/werkstatt/{}/{}/massnahmen/export.csv", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let json = Route(
        .get, "/werkstatt/{}/{}/massnahmen/export.json", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    /// Takes a file and shows what would happen.
    static let trial = Route(
        .post, "/werkstatt/{}/{}/massnahmen/einlesen", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    /// Does it.
    static let confirm = Route(
        .post, "/werkstatt/{}/{}/massnahmen/einlesen/{}", Slug.self, ConceptSlug.self, StoredFileID.self,
        needs: Permission.editConcept)
    static let done = Route(
        .get, "/werkstatt/{}/{}/massnahmen/eingelesen/{}", Slug.self, ConceptSlug.self, StoredFileID.self,
        needs: Permission.editConcept)
    static let sheet = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}/steckbrief.pdf", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.readConcept)
}
