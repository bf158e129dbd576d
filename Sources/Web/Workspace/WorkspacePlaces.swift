import Access
import Domain
import HTML
import Reports

/// Where the overview leads, and what whoever reads it may do there.
struct WorkspacePlaces {
    let history: HistoryLinks
    let seesHistory: Bool
    /// Plan, draft and quick check speak of the whole concept.
    let seesAll: Bool
    /// What is said of the whole concept, and new measures, need rights in all of it.
    let mayAdd: Bool

    init(_ open: OpenWorkspace) {
        history = HistoryLinks(open)
        seesHistory = open.scope.mayEverywhere(.readHistory)
        seesAll = open.scope.mayEverywhere(.readConcept)
        mayAdd = open.scope.mayEverywhere(.editConcept)
    }

    private var municipality: Slug { history.municipality }
    private var concept: ConceptSlug { history.concept }

    var newMeasure: Link { MeasureRoutes.new.link(municipality, concept) }
    var draft: Link { DraftRoutes.draft.link(municipality, concept) }
    var price: Link { DraftRoutes.chapter.link(municipality, concept, .price) }
    var papers: Link { DraftRoutes.papers.link(municipality, concept) }
    var resolution: Link { DraftRoutes.paper.link(municipality, concept, .resolution) }
    var team: Link { TeamRoutes.list.link(municipality, concept) }
    var costs: Link { ProcessCostRoutes.costs.link(municipality, concept) }
    var roadmap: Link { RoadmapRoutes.roadmap.link(municipality, concept) }
    var quickCheck: Link { QuickCheckRoutes.overview.link(municipality, concept) }

    func step(_ key: ProcessStepKey) -> Link { RoadmapRoutes.step.link(municipality, concept, key) }

    /// The overview for whoever has so much time.
    func overview(_ time: TimeChoice) -> Link {
        WorkspaceRoutes.overview.link(municipality, concept, query: [(TimeChoice.field, String(time.rawValue))])
    }

    /// The list, narrowed to one state.
    func measures(_ status: MeasureStatus?) -> Link {
        let query = status.map { [("stand", $0.rawValue)] } ?? []
        return MeasureRoutes.list.link(municipality, concept, query: query)
    }
}
