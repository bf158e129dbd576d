import Access
import Database
import Domain
import Foundation
import Synchronization
import TestSupport
import Testing
import Values

@testable import Actions

/// Prints what the history costs of what the product really writes, an edited measure, and whether concepts wait for
/// each other; judges nothing, since loaded machines differ. For honest numbers: `INSEK_MEASURE=1 tools/with-postgres
/// swift test -c release -Xswiftc -enable-testing --filter AuditShareMeasurement`.
@Suite(.serialized)
struct AuditShareMeasurement {
    private static let isLong = ProcessInfo.processInfo.environment["INSEK_MEASURE"] == "1"

    /// One measure in a concept of its own.
    private struct Desk: Sendable {
        let scope: Scope
        let measure: ElementID
    }

    private static func desks(_ workshop: Workshop, _ count: Int) throws -> [Desk] {
        let spine = try SpineWorkshop(workshop)
        return try (0..<count).map { number in
            let concept = try workshop.openConcept(
                ConceptDraft(title: "INSEK \(3_000 + number)", municipalities: [SpineWorkshop.tannenrode]),
                by: spine.identity)
            var input = MeasureTests.first
            input.texts[.description] = String(repeating: "Das leere Haus nimmt Bürgerbüro und Laden auf. ", count: 20)
            input.texts[.plan] = "2028 Kosten 252000\n2028 Förderung 168000 (LZP)\n2028 Eigenanteil 84000"
            let scope = spine.scope(in: concept)
            return Desk(scope: scope, measure: try workshop.createMeasure(scope, input).id)
        }
    }

    /// Seconds for `each` edits at each desk, all desks at once.
    private static func seconds(_ workshop: Workshop, _ desks: [Desk], _ each: Int) throws -> Double {
        let began = Date()
        try inParallel(desks.count) { index in
            let desk = desks[index]
            var now = try #require(try workshop.measure(desk.scope, desk.measure))
            for round in 0..<each {
                var input = MeasureInput(now.content)
                input.texts[.title] = "Haus der Dienste \(round) \(now.revision)"
                now = try workshop.editMeasure(desk.scope, desk.measure, revision: now.revision, input)
            }
        }
        return Date().timeIntervalSince(began)
    }

    @Test("Share of the history in editing measures", arguments: TestStore.all)
    func share(_ store: TestStore) throws {
        try store.withWorkshop(clock: .system) { audited, _ in
            let plain = audited.recording { _, _ in }
            let all = try Self.desks(audited, 64)
            for count in [1, 16, 64] {
                let desks = Array(all.prefix(count))
                let (rounds, each) = Self.isLong ? (5, max(10, 640 / count)) : (1, 2)
                var (with, without) = (0.0, 0.0)
                // Alternating, so that a machine that slows down hurts both.
                for _ in 0..<rounds {
                    without += try Self.seconds(plain, desks, each)
                    with += try Self.seconds(audited, desks, each)
                }
                let edits = Double(rounds * each * count)
                print(
                    """
                    \(store), \(count) concepts at once: \(Int(edits / without)) edits/s, with history \
                    \(Int(edits / with)) edits/s: \(String(format: "%.1f", 100 - 100 * without / with)) % less
                    """)
            }
        }
    }

    @Test("64 concepts do not wait for one that is held", arguments: TestStore.all)
    func waiting(_ store: TestStore) throws {
        try store.withWorkshop(clock: .system) { workshop, _ in
            let desks = try Self.desks(workshop, Self.isLong ? 64 : 8)
            let alone = try Self.seconds(workshop, Array(desks.prefix(1)), 20)
            let together = try Self.seconds(workshop, desks, 20)
            print(
                """
                \(store), 20 edits each: one concept \(String(format: "%.2f", alone)) s, \(desks.count) concepts at once \
                \(String(format: "%.2f", together)) s
                """)
        }
    }

    private static func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
        let failure = Mutex<(any Error)?>(nil)
        let group = DispatchGroup()
        for index in 0..<count {
            group.enter()
            Thread.detachNewThread {
                defer { group.leave() }
                do { try body(index) } catch { failure.withLock { $0 = $0 ?? error } }
            }
        }
        group.wait()
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
