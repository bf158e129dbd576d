import Domain
import HTML

/// Where the pages of the quick check lead.
struct QuickCheckPlaces {
    let municipality: Slug
    let concept: ConceptSlug

    init(_ open: OpenWorkspace) {
        municipality = open.municipality
        concept = open.concept
    }

    var overview: Link { QuickCheckRoutes.overview.link(municipality, concept) }
    var word: Link { QuickCheckRoutes.word.link(municipality, concept) }

    func topic(_ key: TopicKey) -> Link { QuickCheckRoutes.topic.link(municipality, concept, key) }

    /// The next topic, and after the last one the results.
    func after(_ key: TopicKey) -> Link {
        let keys = Topic.all.map(\.key)
        guard let place = keys.firstIndex(of: key), keys.indices.contains(place + 1) else {
            return QuickCheckRoutes.overview.link(municipality, concept, query: [Notice.saved.field])
        }
        return QuickCheckRoutes.topic.link(municipality, concept, keys[place + 1], query: [Notice.saved.field])
    }
}
