import Access
import Domain
import Storage
import Values

extension ConceptJob {
    /// Which concept, by the words of its address and by its key: should another one get the address, the key tells.
    struct Order {
        let municipality: Slug
        let slug: ConceptSlug
        let concept: ConceptID

        var payload: JSON {
            [
                "gemeinde": .string(municipality.text), "konzept": .string(slug.text),
                "schluessel": .string(concept.text),
            ]
        }

        init(_ found: AddressedConcept) {
            municipality = found.municipalitySlug
            slug = found.concept.slug
            concept = found.concept.id
        }

        init?(_ payload: JSON) {
            guard let municipality = payload["gemeinde"]?.string.flatMap({ Slug($0) }),
                let slug = payload["konzept"]?.string.flatMap({ ConceptSlug($0) }),
                let concept = payload["schluessel"]?.string.flatMap({ ConceptID(text: $0) })
            else { return nil }
            self.municipality = municipality
            self.slug = slug
            self.concept = concept
        }
    }
}

extension Workshop {
    /// The rights that an account has in a concept now; nil without any, or when the address has become another's.
    func scope(
        of account: AccountID, in order: ConceptJob.Order
    ) throws -> (scope: Scope, found: AddressedConcept)? {
        let now = clock.now()
        return try read { reading in
            guard try AccountStore.find(reading, account)?.state == .active,
                let found = try ConceptStore.find(reading, order.slug, in: order.municipality),
                found.concept.id == order.concept
            else { return nil }
            let identity = Identity(account: account, grants: try GrantStore.grants(reading, of: account))
            guard let scope = identity.scope(in: ConceptPlace(found.concept), at: now), scope.may(.readConcept) else {
                return nil
            }
            return (scope, found)
        }
    }
}
