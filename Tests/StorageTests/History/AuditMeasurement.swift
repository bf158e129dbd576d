import Database
import Domain
import Foundation
import Storage
import TestSupport
import Testing
import Values

/// Prints what an audit entry costs beside the change it belongs to; judges nothing, since loaded machines differ. For
/// honest numbers: `INSEK_MEASURE=1 tools/with-postgres swift test -c release -Xswiftc -enable-testing --filter
/// AuditMeasurement`.
@Suite(.serialized)
struct AuditMeasurement {
    private static let migrations =
        Migrations.all + [
            Migration(
                9_999, "probe",
                steps: [
                    .table(
                        "probe",
                        columns: [
                            .text("id").primaryKey, .text("title").notNull, .text("text").notNull,
                            .int64("revision").notNull,
                        ])
                ])
        ]

    @Test("Cost of an append", arguments: TestStore.all)
    func cost(_ store: TestStore) throws {
        let isLong = ProcessInfo.processInfo.environment["INSEK_MEASURE"] == "1"
        try store.withDatabase(Self.migrations) { database in
            for threads in [1, 16] {
                let each = isLong ? 3_000 / threads : 160 / threads
                var (plain, audited) = (0.0, 0.0)
                // Alternating, so that a machine that slows down hurts both.
                for _ in 0..<(isLong ? 5 : 1) {
                    plain += try Self.seconds(database, threads, each, audited: false)
                    audited += try Self.seconds(database, threads, each, audited: true)
                }
                let writes = Double(threads * each * (isLong ? 5 : 1))
                print(
                    """
                    \(store), \(threads) threads: \(Int(writes / plain)) writes/s, with audit \
                    \(Int(writes / audited)) writes/s (\(Int(100 * plain / audited)) %), \
                    \(Int(1_000_000 * (audited - plain) / writes)) µs more per write
                    """)
            }
        }
    }

    private static func seconds(_ database: Database, _ threads: Int, _ each: Int, audited: Bool) throws -> Double {
        let began = Date()
        try inParallel(threads) { thread in
            for round in 0..<each {
                let id = UUIDv7.make(at: Clock.system.now())
                try database.write { writing in
                    try writing.execute(
                        """
                        INSERT INTO probe (id, title, text, revision)
                        VALUES (\(id), \("Sanierung der Grundschule"), \(String(repeating: "Text ", count: 100)), 1)
                        """)
                    if audited {
                        try AuditStore.append(
                            writing,
                            Change.entry(Change.chain(thread), round, subject: .init(kind: "element", id: id.text)))
                    }
                }
            }
        }
        return Date().timeIntervalSince(began)
    }
}
