import Database
import Domain
import Foundation
import Storage
import Synchronization
import Values

/// Entries for tests of the history.
enum Change {
    static func chain(_ number: Int) -> AuditChain { .municipality(AGS("149990\(10 + number)")!) }

    static func entry(_ chain: AuditChain, _ number: Int, subject: AuditEntry.Subject? = nil) -> AuditEntry {
        AuditEntry(
            chain: chain, actor: .tool("probe"), action: "probe.geaendert",
            subject: subject ?? AuditEntry.Subject(kind: "probe", id: "\(number)"),
            before: ["titel": "Sanierung der Grundschule", "kosten": 1_200_000],
            after: ["titel": "Sanierung der Grundschule „Am Markt“", "kosten": .integer(Int64(number))],
            at: Example.now)
    }

    /// What a check of the whole chain finds.
    static func findings(_ database: Database, _ state: AuditStore.ChainState) throws -> [AuditFinding] {
        var check = AuditVerification(of: state.chain, head: state.head, signed: [], AuditStore.hashing)
        let rows = try database.read {
            try AuditStore.rows($0, in: state.chain, after: 0, upTo: state.last, limit: 100_000)
        }
        for row in rows { check.add(row) }
        return check.finish()
    }
}

final class StatementCounter: QueryObserver {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }

    func queried(sql: String, nanoseconds: UInt64) { number.withLock { $0 += 1 } }
}

/// Runs the body on so many threads at once and throws the first error.
func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
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
