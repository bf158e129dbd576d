public import Access
public import Domain
import Storage
import Values

/// Who works on a concept, with how much time, and in which bodies.
public struct Organisation: Hashable, Sendable {
    /// As `Workshop.team`.
    public let members: [TeamMember]
    /// Of those of whom something was said.
    public let times: [AccountID: WorkingTime]
    /// In the order in which they were added.
    public let bodies: [Body]

    /// Hours a week of all whose role counts, together; nil while nobody has said.
    public var hours: Int? {
        let people = Set(members.filter(\.counts).map(\.account.id))
        let hours = people.compactMap { times[$0]?.hours }
        return hours.isEmpty ? nil : hours.reduce(0, +)
    }
}

extension Workshop {
    /// All that the page of the team shows; one query. Whoever reaches only a part of the concept gets the roles alone.
    public func organisation(_ scope: Scope) throws -> Organisation {
        guard scope.may(.readConcept) else { throw PlanningError.notAllowed }
        let now = clock.now()
        let found = try read { try OrganisationStore.find($0, scope) }
        return Organisation(
            members: found.entries.map { TeamMember($0, at: now) }, times: found.times, bodies: found.bodies)
    }
}
