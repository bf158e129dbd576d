import Access
import Actions
import Database
import Domain
import Synchronization
import TestSupport
import Values

/// A workshop with the invented register, a concept of Tannenrode and somebody who leads it.
struct SpineWorkshop {
    static let tannenrode = AGS("14999010")!

    let workshop: Workshop
    let concept: Concept
    let identity: Identity

    init(_ workshop: Workshop) throws {
        self.workshop = workshop
        try workshop.importing(Samples.register)
        identity = Identity(
            account: .make(at: HandClock.start), grants: [Grant(.lead, in: .municipality(Self.tannenrode))])
        concept = try workshop.openConcept(
            ConceptDraft(title: "INSEK 2036", municipalities: [Self.tannenrode]), by: identity)
    }

    var scope: Scope { scope(in: concept) }

    func scope(in concept: Concept) -> Scope {
        identity.scope(
            in: ConceptPlace(id: concept.id, municipalities: Set(concept.municipalities)), at: HandClock.start)!
    }

    /// Another empty concept of the same town.
    func another() throws -> Scope {
        scope(
            in: try workshop.openConcept(
                ConceptDraft(title: "INSEK 2046", municipalities: [Self.tannenrode]), by: identity))
    }
}

/// Keeps what actions tell the history.
final class KeptChanges: Sendable {
    private let kept = Mutex<[RecordedChange]>([])

    var all: [RecordedChange] { kept.withLock { $0 } }
    var journal: Journal { { _, change in self.kept.withLock { $0.append(change) } } }
}
