public import Access
public import Domain
import Storage
import Values

extension Workshop {
    /// All concepts and municipalities where somebody has a role that counts now. Two queries.
    /// - Parameter slug: Only those of one municipality.
    public func ownPlaces(_ identity: Identity, in slug: Slug? = nil) throws -> OwnPlaces {
        let now = clock.now()
        let grants = identity.roles(at: now)
        let keys = grants.compactMap(\.place.municipality)
        let (concepts, addresses) = try read { reading in
            let concepts = try ConceptStore.list(reading, of: keys, and: grants.compactMap(\.place.concept))
            let all = Set(keys).union(concepts.flatMap(\.municipalities))
            return (concepts, try MunicipalityStore.addresses(reading, of: all.sorted()))
        }
        let known = addresses.filter { slug == nil || $0.value.slug == slug }
        return OwnPlaces(
            concepts: concepts.compactMap { concept in
                Self.own(concept, grants, known, addresses, mayEnter: identity.mayRead(concept, at: now))
            },
            municipalities: Set(keys).compactMap { key in
                known[key].map { address in
                    OwnPlaces.OwnMunicipality(
                        municipality: address, roles: Role.of(grants) { $0 == .municipality(key) },
                        mayOpenConcept: identity.may(.openConcept, in: key, at: now))
                }
            }.sorted { Self.key($0.municipality) < Self.key($1.municipality) },
            roles: Role.of(grants) { $0 == .installation })
    }

    /// All concepts with the names and addresses of their municipalities, the newest first.
    public func allConcepts() throws -> [(concept: Concept, municipalities: [MunicipalityAddress])] {
        try read { reading in
            let concepts = try ConceptStore.all(reading)
            let keys = Set(concepts.flatMap(\.municipalities)).sorted()
            let addresses = try MunicipalityStore.addresses(reading, of: keys)
            return concepts.map { ($0, $0.municipalities.compactMap { addresses[$0] }) }
        }
    }

    /// - Parameter known: The municipalities by which the concept may be named.
    private static func own(
        _ concept: Concept, _ grants: [Grant], _ known: [AGS: MunicipalityAddress],
        _ all: [AGS: MunicipalityAddress], mayEnter: Bool
    ) -> OwnPlaces.OwnConcept? {
        let own = concept.municipalities.filter { key in grants.contains { $0.place == .municipality(key) } }
        guard let municipality = (own + concept.municipalities).lazy.compactMap({ known[$0] }).first else {
            return nil
        }
        let roles = Role.of(grants) { place in
            place == .concept(concept.id) || own.contains { place == .municipality($0) }
        }
        return OwnPlaces.OwnConcept(
            concept: concept, municipality: municipality,
            names: concept.municipalities.compactMap { all[$0] }.sorted { key($0) < key($1) }.map(\.name),
            roles: roles, mayEnter: mayEnter)
    }

    private static func key(_ municipality: MunicipalityAddress) -> String { SortFolding.key(municipality.name) }
}

extension Identity {
    fileprivate func mayRead(_ concept: Concept, at now: Instant) -> Bool {
        scope(in: ConceptPlace(concept), at: now)?.may(.readConcept) ?? false
    }
}

extension Role {
    /// The roles that were given at some places, each once, the widest first.
    fileprivate static func of(_ grants: [Grant], where isWanted: (Grant.Place) -> Bool) -> [Role] {
        let given = Set(grants.filter { isWanted($0.place) }.map(\.role))
        return allCases.filter(given.contains)
    }
}
