import Access
import Domain
import HTML

/// Where the overview leads, and what whoever reads it may do there.
struct WorkspacePlaces {
    let history: HistoryLinks
    let seesHistory: Bool
    let mayEdit: Bool
    /// New measures need rights in the whole concept.
    let mayAdd: Bool

    init(_ open: OpenWorkspace) {
        history = HistoryLinks(open)
        seesHistory = open.scope.mayEverywhere(.readHistory)
        mayEdit = open.scope.may(.editConcept)
        mayAdd = open.scope.mayEverywhere(.editConcept)
    }

    var newMeasure: Link { MeasureRoutes.new.link(history.municipality, history.concept) }

    /// The list, narrowed to one state.
    func measures(_ status: MeasureStatus?) -> Link {
        let query = status.map { [("stand", $0.rawValue)] } ?? []
        return MeasureRoutes.list.link(history.municipality, history.concept, query: query)
    }
}
