import Database
import Domain
import Foundation
import Storage
import TestSupport
import Values

/// Entries for tests of the history.
enum History {
    static let chains: [AuditChain] = [.municipality(AGS("14999010")!), .system]

    static func write(
        _ database: Database, _ numbers: ClosedRange<Int>, chains: [AuditChain] = History.chains,
        title: String = "Sanierung der Grundschule", actor: AuditActor = .visitor
    ) throws {
        try database.write { writing in
            for chain in chains {
                for number in numbers {
                    try AuditStore.append(
                        writing,
                        AuditEntry(
                            chain: chain, actor: actor, action: "massnahme.geaendert",
                            subject: .init(kind: "massnahme", id: "\(number)"),
                            before: ["titel": .string(title), "kosten": 100],
                            after: ["titel": .string(title), "kosten": .integer(Int64(number))],
                            at: HandClock.start.adding(seconds: Int64(number))))
                }
            }
        }
    }
}

extension TestFolder {
    func lines(_ name: String) throws -> [String] {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
