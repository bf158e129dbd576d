import Access
import Database
import Domain
import Foundation
import Storage
import TestSupport
import Testing
import Values

@Suite("The store of the history")
struct AuditStoreTests {
    private struct Refused: Error {}

    @Test("Numbers rise without holes, each chain for itself, and the chain verifies", arguments: TestStore.all)
    func numbers(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            for round in 1...5 {
                for chain in [AuditChain.system, Change.chain(1)] {
                    let number = try database.write { try AuditStore.append($0, Change.entry(chain, round)) }
                    #expect(number == Int64(round))
                }
            }
            let (states, unknown) = try database.read { try AuditStore.chains($0) }
            #expect(states.map(\.chain) == [Change.chain(1), .system])
            #expect(states.map(\.last) == [5, 5])
            #expect(unknown == 0)
            for state in states {
                let findings = try Change.findings(database, state)
                #expect(findings == [])
            }
        }
    }

    @Test("The step to the longer key keeps every entry of chains that were begun before", arguments: TestStore.all)
    func longerKey(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all.filter { $0.number < 15 }) { database in
            func append(_ number: Int) throws {
                for chain in [AuditChain.system, Change.chain(1)] {
                    _ = try database.write { try AuditStore.append($0, Change.entry(chain, number)) }
                }
            }
            for number in 1...3 { try append(number) }
            let before = try database.read { try AuditStore.newest($0, in: .system, limit: 10) }
            #expect(try Migrator.migrate(database, Migrations.all).first == 15)
            #expect(try database.read { try AuditStore.newest($0, in: .system, limit: 10) } == before)
            try append(4)
            for state in try database.read({ try AuditStore.chains($0).states }) {
                let findings = try Change.findings(database, state)
                #expect(findings == [] && state.last == 4)
            }
        }
    }

    @Test("What is undone leaves no hole: a whole write, and an attempt inside one", arguments: TestStore.all)
    func undone(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try database.write { try AuditStore.append($0, Change.entry(.system, 1)) }
            #expect(throws: Refused.self) {
                try database.write { writing in
                    try AuditStore.append(writing, Change.entry(.system, 2))
                    throw Refused()
                }
            }
            try database.write { writing in
                try AuditStore.append(writing, Change.entry(.system, 3))
                #expect(throws: Refused.self) {
                    try writing.attempt {
                        try AuditStore.append(writing, Change.entry(.system, 4))
                        throw Refused()
                    }
                }
                try AuditStore.append(writing, Change.entry(.system, 5))
            }
            let rows = try database.read { try AuditStore.newest($0, in: .system, limit: 10) }
            #expect(rows.map(\.number) == [3, 2, 1])
            #expect(rows.map(\.frame.subjectID) == ["5", "3", "1"])
            let state = try #require(try database.read { try AuditStore.chains($0).states.first })
            let findings = try Change.findings(database, state)
            #expect(findings == [])
        }
    }

    @Test(
        "An append is one statement on PostgreSQL and two on SQLite, the first of a chain three",
        arguments: TestStore.all)
    func statements(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let counter = StatementCounter()
            let observed = database.observed(by: counter)
            try observed.write { try AuditStore.append($0, Change.entry(.system, 1)) }
            #expect(counter.count == (store == .postgres ? 1 : 3))
            try observed.write { try AuditStore.append($0, Change.entry(.system, 2)) }
            #expect(counter.count == (store == .postgres ? 2 : 5))
        }
    }

    @Test("16 threads over several chains leave them gapless, failed changes included", arguments: TestStore.all)
    func parallel(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let (threads, rounds, chains) = (16, 30, 3)
            try inParallel(threads) { thread in
                for round in 0..<rounds {
                    let chain = Change.chain((thread + round) % chains)
                    let fails = (thread + round) % 7 == 0
                    do {
                        try database.write { writing in
                            try AuditStore.append(writing, Change.entry(chain, round))
                            if fails { throw Refused() }
                        }
                    } catch is Refused {
                        continue
                    }
                }
            }
            let expected = (0..<threads).flatMap { thread in
                (0..<rounds).filter { (thread + $0) % 7 != 0 }.map { (thread + $0) % chains }
            }
            let states = try database.read { try AuditStore.chains($0).states }
            #expect(states.count == chains)
            for (index, state) in states.enumerated() {
                #expect(state.last == Int64(expected.count { $0 == index }))
                #expect(state.head?.count == state.last)
                let findings = try Change.findings(database, state)
                #expect(findings == [])
            }
        }
    }

    @Test("Writers of other chains do not wait for one that is slow", .enabled(if: TestStore.usesPostgres))
    func noWaiting() throws {
        try TestStore.postgres.withDatabase(Migrations.all) { database in
            for number in 0..<2 {
                try database.write { try AuditStore.append($0, Change.entry(Change.chain(number), 0)) }
            }
            let (holds, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            try inParallel(2) { thread in
                if thread == 0 {
                    try database.write { writing in
                        try AuditStore.append(writing, Change.entry(Change.chain(0), 1))
                        holds.signal()
                        // Holds its chain until the other chain's writer is through; the time-out only ends a failure.
                        #expect(done.wait(timeout: .now() + 4) == .success)
                    }
                } else {
                    holds.wait()
                    try database.write { try AuditStore.append($0, Change.entry(Change.chain(1), 1)) }
                    done.signal()
                }
            }
        }
    }

    @Test("The changes of one thing come newest first, page by page, from its concept only", arguments: TestStore.all)
    func ofOneThing(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let (concept, other) = (ConceptID(Example.id(1)), ConceptID(Example.id(2)))
            let subject = AuditEntry.Subject(kind: "element", id: "a")
            try database.write { writing in
                for chain in [AuditChain.concept(concept), .concept(other)] {
                    for round in 1...4 {
                        try AuditStore.append(writing, Change.entry(chain, round, subject: subject))
                        try AuditStore.append(
                            writing, Change.entry(chain, round, subject: .init(kind: "bild", id: "a")))
                    }
                }
            }
            let scope = Scope.tool("probe", in: concept)
            let (first, second, all) = try database.read { reading in
                (
                    try AuditStore.entries(reading, scope, of: subject, limit: 2),
                    try AuditStore.entries(reading, scope, of: subject, before: 5, limit: 9),
                    try AuditStore.newest(reading, scope, limit: 9)
                )
            }
            #expect(first.map(\.number) == [7, 5])
            #expect(second.map(\.number) == [3, 1])
            #expect(all.map(\.number) == [8, 7, 6, 5, 4, 3, 2, 1])
            let expected = Change.entry(.concept(concept), 4, subject: subject)
            #expect(first.first?.frame == expected.frame)
            #expect(first.first?.content?.payload == expected.payload)
        }
    }
}
