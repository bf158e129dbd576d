import Access
import Domain
import Testing
import Values

@Suite("Who may do what where")
struct ScopeTests {
    private static let now = Instant(iso: "2026-11-21T12:00:00Z")!
    private static let tannenrode = AGS("14999010")!
    private static let lindenfurt = AGS("14999020")!
    private static let concept = ConceptPlace(id: .make(at: now), municipalities: [tannenrode])
    private static let joint = ConceptPlace(id: .make(at: now), municipalities: [tannenrode, lindenfurt])
    private static let account = AccountID.make(at: now)

    private func identity(_ grants: Grant...) -> Identity { Identity(account: Self.account, grants: grants) }

    @Test("Without an account there are no grants, and nobody has rights where none were granted")
    func nobody() {
        let grant = Grant(.lead, in: .municipality(Self.tannenrode))
        #expect(Identity(account: nil, grants: [grant]).scope(in: Self.concept, at: Self.now) == nil)
        #expect(identity().scope(in: Self.concept, at: Self.now) == nil)
        #expect(identity(Grant(.lead, in: .installation)).scope(in: Self.concept, at: Self.now) == nil)
        #expect(!Identity.visitor.may(.ownAccount, at: Self.now))
        #expect(identity().may(.ownAccount, at: Self.now))
    }

    @Test("A municipality's grant covers its concepts, joint ones included, and no other's")
    func municipality() throws {
        let identity = identity(Grant(.editor, in: .municipality(Self.lindenfurt)))
        #expect(identity.scope(in: Self.concept, at: Self.now) == nil)
        let scope = try #require(identity.scope(in: Self.joint, at: Self.now))
        #expect(scope.concept == Self.joint.id)
        #expect(scope.may(.editConcept) && !scope.may(.manageTeam))
    }

    @Test("A concept's grant opens neither another concept nor the municipality")
    func concept() throws {
        let identity = identity(Grant(.lead, in: .concept(Self.concept.id)))
        #expect(identity.scope(in: Self.concept, at: Self.now)?.may(.editConcept) == true)
        #expect(identity.scope(in: Self.joint, at: Self.now) == nil)
        #expect(!identity.may(.manageTeam, in: Self.tannenrode, at: Self.now))
    }

    @Test("The first look asks whether a right was granted anywhere, while it lasts")
    func somewhere() {
        let lead = identity(
            Grant(.lead, in: .municipality(Self.tannenrode)), Grant(.operations, in: .installation, expires: Self.now))
        let before = Instant(microseconds: Self.now.microseconds - 1)
        #expect(lead.maySomewhere(.manageTeam, at: Self.now) && lead.maySomewhere(.editConcept, at: Self.now))
        #expect(lead.maySomewhere(.readOperations, at: before) && !lead.maySomewhere(.readOperations, at: Self.now))
        #expect(lead.maySomewhere(.ownAccount, at: Self.now) && !identity().maySomewhere(.readConcept, at: Self.now))
        #expect(!Identity.visitor.maySomewhere(.ownAccount, at: Self.now))
    }

    @Test("A grant ends at its instant, not a moment later")
    func expiry() {
        let identity = identity(Grant(.editor, in: .concept(Self.concept.id), expires: Self.now))
        let before = Instant(microseconds: Self.now.microseconds - 1)
        #expect(identity.scope(in: Self.concept, at: before) != nil)
        #expect(identity.scope(in: Self.concept, at: Self.now) == nil)
    }

    @Test(
        "A guest reaches chosen elements at the level given, an Ortschaftsrat its Ortsteil",
        arguments: Grant.Reach.Level.allCases)
    func restricted(_ level: Grant.Reach.Level) throws {
        let (chosen, other) = (ElementID.make(at: Self.now), ElementID.make(at: Self.now))
        let guest = Grant(.guest, in: .concept(Self.concept.id), reach: .init(level, elements: [chosen]))
        let scope = try #require(identity(guest).scope(in: Self.concept, at: Self.now))
        #expect(scope.may(.readConcept, on: chosen) && !scope.may(.readConcept, on: other))
        #expect(scope.may(.comment, on: chosen) == (level != .read))
        #expect(scope.may(.editConcept, on: chosen) == (level == .edit))
        #expect(!scope.mayEverywhere(.readConcept))
        #expect(scope.restriction?.elements == [chosen])
        let local = Grant(.localCouncil, in: .concept(Self.concept.id), reach: .init(level, ortsteil: "Steinlohe"))
        let village = try #require(identity(local).scope(in: Self.concept, at: Self.now))
        #expect(village.may(.readConcept, on: other, in: ["Steinlohe"]))
        #expect(!village.may(.readConcept, on: other, in: ["Kernstadt"]))
        #expect(village.restriction?.ortsteile == ["Steinlohe"])
    }

    @Test("A restricted role without a reach reaches nothing")
    func noReach() throws {
        let scope = try #require(
            identity(Grant(.guest, in: .concept(Self.concept.id))).scope(in: Self.concept, at: Self.now))
        #expect(!scope.may(.readConcept, on: .make(at: Self.now)))
        #expect(scope.restriction?.elements == [])
    }
}
