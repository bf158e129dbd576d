import Access
import Domain
import HTTPServer
import Reports

enum DraftRoutes {
    static let draft = Route(
        .get, "/werkstatt/{}/{}/entwurf", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let chapter = Route(
        .get, "/werkstatt/{}/{}/entwurf/{}", Slug.self, ConceptSlug.self, DraftChapter.self,
        needs: Permission.readConcept)
    static let draftPDF = Route(
        .get, "/werkstatt/{}/{}/entwurf/pdf", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let draftWord = Route(
        .get, "/werkstatt/{}/{}/entwurf/word", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let papers = Route(
        .get, "/werkstatt/{}/{}/vorlagen", Slug.self, ConceptSlug.self, needs: Permission.readConcept)
    static let savePlan = Route(
        .post, "/werkstatt/{}/{}/vorlagen", Slug.self, ConceptSlug.self, needs: Permission.editConcept)
    static let paper = Route(
        .get, "/werkstatt/{}/{}/vorlagen/{}/word", Slug.self, ConceptSlug.self, FirstPaper.self,
        needs: Permission.readConcept)
}
