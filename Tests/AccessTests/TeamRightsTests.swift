import Access
import Domain
import Testing
import Values

@Suite("Who decides about whose role")
struct TeamRightsTests {
    private static let now = Instant(iso: "2026-11-21T12:00:00Z")!
    private static let tannenrode = AGS("14999010")!
    private static let lindenfurt = AGS("14999020")!
    private static let concept = ConceptPlace(id: .make(at: now), municipalities: [tannenrode])
    private static let joint = ConceptPlace(id: .make(at: now), municipalities: [tannenrode, lindenfurt])

    private static let places: [Grant.Place] = [
        .installation, .municipality(tannenrode), .municipality(lindenfurt), .concept(concept.id), .concept(joint.id),
    ]

    private func decides(_ grants: Grant..., in place: ConceptPlace) -> [Grant.Place] {
        let identity = Identity(account: .make(at: Self.now), grants: grants)
        guard let scope = identity.scope(in: place, at: Self.now) else { return [] }
        return Self.places.filter(scope.mayManageTeam)
    }

    @Test("A municipality's lead decides about the municipality and about its concepts")
    func municipality() {
        let lead = Grant(.lead, in: .municipality(Self.tannenrode))
        #expect(decides(lead, in: Self.concept) == [.municipality(Self.tannenrode), .concept(Self.concept.id)])
    }

    @Test("In a joint concept each town's lead decides about the concept and its own town, never about another's staff")
    func joint() {
        let lead = Grant(.lead, in: .municipality(Self.lindenfurt))
        #expect(decides(lead, in: Self.joint) == [.municipality(Self.lindenfurt), .concept(Self.joint.id)])
        let both = Grant(.lead, in: .municipality(Self.tannenrode))
        #expect(
            decides(lead, both, in: Self.joint) == [
                .municipality(Self.tannenrode), .municipality(Self.lindenfurt), .concept(Self.joint.id),
            ])
    }

    @Test("A lead of one concept decides about that concept alone")
    func concept() {
        let lead = Grant(.lead, in: .concept(Self.joint.id))
        #expect(decides(lead, in: Self.joint) == [.concept(Self.joint.id)])
        #expect(decides(lead, in: Self.concept).isEmpty)
    }

    @Test("Nobody else decides, and nobody for the installation", arguments: Role.allCases)
    func others(_ role: Role) {
        for place in Self.places {
            let decided = decides(Grant(role, in: place), in: Self.joint)
            #expect(role == .lead || decided.isEmpty, "\(role) \(place)")
            #expect(!decided.contains(.installation))
        }
        #expect(decides(Grant(.lead, in: .municipality(Self.tannenrode), expires: Self.now), in: Self.concept).isEmpty)
    }

    @Test("Teams give the roles of municipalities and concepts, none for the installation")
    func roles() {
        #expect(Set(Role.ofTeams).isDisjoint(with: [.visitor, .member, .advisory, .ministry, .operations]))
        for role in Role.ofTeams { #expect(!role.may(.openMunicipality) && !role.may(.manageAccounts)) }
    }
}
