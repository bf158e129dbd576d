import Domain
import HTML

/// The addresses that pages of the history lead to, within one concept.
struct HistoryLinks {
    let municipality: Slug
    let concept: ConceptSlug

    init(_ open: OpenWorkspace) {
        municipality = open.municipality
        concept = open.concept
    }

    var all: Link { HistoryRoutes.concept.link(municipality, concept) }

    func all(_ query: HistoryQuery, at place: HistoryQuery.Place) -> Link {
        HistoryRoutes.concept.link(municipality, concept, query: HistoryForm.fields(query, at: place))
    }

    func change(_ number: Int64) -> Link { HistoryRoutes.change.link(municipality, concept, HistoryNumber(number)) }

    func takeBack(_ number: Int64) -> Link { HistoryRoutes.takeBack.link(municipality, concept, HistoryNumber(number)) }

    func measure(_ code: MeasureCode) -> Link { HistoryRoutes.measure.link(municipality, concept, code) }

    func measure(_ code: MeasureCode, at place: HistoryQuery.Place) -> Link {
        HistoryRoutes.measure.link(
            municipality, concept, code, query: HistoryForm.fields(HistoryQuery(), at: place))
    }

    var measures: Link { MeasureRoutes.list.link(municipality, concept) }

    func sheet(_ code: MeasureCode) -> Link { MeasureRoutes.sheet.link(municipality, concept, code) }

    func edit(_ code: MeasureCode) -> Link { MeasureRoutes.edit.link(municipality, concept, code) }

    /// Where a thing can be seen; nil when it is gone.
    func thing(_ thing: HistoryThing) -> Link? { thing.livingMeasure.map(sheet) }
}
