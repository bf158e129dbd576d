import Access
import Domain
import HTTPServer

enum HistoryRoutes {
    static let concept = Route(
        .get, "/werkstatt/{}/{}/verlauf", Slug.self, ConceptSlug.self, needs: Permission.readHistory)
    static let change = Route(
        .get, "/werkstatt/{}/{}/verlauf/{}", Slug.self, ConceptSlug.self, HistoryNumber.self,
        needs: Permission.readHistory)
    static let takeBack = Route(
        .post, "/werkstatt/{}/{}/verlauf/{}", Slug.self, ConceptSlug.self, HistoryNumber.self,
        needs: Permission.readHistory)
    static let measure = Route(
        .get, "/werkstatt/{}/{}/massnahmen/{}/verlauf", Slug.self, ConceptSlug.self, MeasureCode.self,
        needs: Permission.readHistory)
}
