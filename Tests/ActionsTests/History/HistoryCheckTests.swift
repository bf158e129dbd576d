import Actions
import Cryptography
import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Checking and signing the history")
struct HistoryCheckTests {
    private let folder: TestFolder
    private let key = SigningKey.make()

    init() throws { folder = try TestFolder() }

    private var heads: String { "\(folder.path)/koepfe.jsonl" }

    /// Keys of what is found, with the signed heads and without.
    private func found(_ workshop: Workshop) throws -> (signed: [String], alone: [String]) {
        (
            try workshop.verifyHistory(heads: heads, key: key.publicKey).findings.map(\.key),
            try workshop.verifyHistory().findings.map(\.key)
        )
    }

    /// A workshop whose two chains have grown, were signed, and have grown again.
    private func withHistory(_ store: TestStore, _ body: (Workshop, Database) throws -> Void) throws {
        try store.withWorkshop { workshop, database in
            try History.write(database, 1...6)
            let first = try workshop.signHistory(key, heads: heads)
            #expect(first.signed.map(\.count) == [6, 6])
            try History.write(database, 7...8, chains: [.system])
            try body(workshop, database)
        }
    }

    @Test("A whole history has no finding; only what has grown is signed again", arguments: TestStore.all)
    func whole(_ store: TestStore) throws {
        try withHistory(store) { workshop, _ in
            let second = try workshop.signHistory(key, heads: heads)
            #expect(second.signed.map(\.chain) == [.system])
            #expect(second.unchanged == 1)
            #expect(try workshop.signHistory(key, heads: heads).signed == [])
            let check = try workshop.verifyHistory(heads: heads, key: key.publicKey)
            #expect(check.findings == [])
            #expect(check.signedHeads == 3)
            #expect(check.chains.map(\.entries) == [6, 8])
            #expect(try folder.lines("koepfe.jsonl").count == 3)
        }
    }

    @Test("An edited row is found", arguments: TestStore.all)
    func edited(_ store: TestStore) throws {
        try withHistory(store) { workshop, database in
            try database.write {
                try $0.execute("UPDATE audit_entry SET payload = \("{}") WHERE chain = 'system' AND number = 3")
            }
            let (signed, alone) = try found(workshop)
            #expect(signed == ["inhalt-geaendert"])
            #expect(alone == ["inhalt-geaendert"])
            try database.write {
                try $0.execute("UPDATE audit_entry SET actor = 'programm:andere' WHERE chain = 'system' AND number = 5")
            }
            #expect(try found(workshop).alone == ["inhalt-geaendert", "verkettung-gebrochen"])
        }
    }

    @Test("A cut tail is found, also when the head was cut with it", arguments: TestStore.all)
    func cutTail(_ store: TestStore) throws {
        try withHistory(store) { workshop, database in
            try database.write { try $0.execute("DELETE FROM audit_entry WHERE chain = 'system' AND number > 4") }
            #expect(try found(workshop).alone == ["ende-fehlt"])
            try database.write { writing in
                let link = try AuditStore.link(writing, in: .system, of: 4)
                try writing.execute("UPDATE audit_head SET count = 4, hash = \(link) WHERE chain = 'system'")
            }
            let (signed, alone) = try found(workshop)
            #expect(signed == ["ende-fehlt-laut-unterschrift"])
            #expect(alone == [])
            let signing = try workshop.signHistory(key, heads: heads)
            #expect(signing.findings.map(\.key) == ["ende-fehlt-laut-unterschrift"])
            #expect(signing.signed == [])
        }
    }

    @Test("A chain that is gone altogether is found", arguments: TestStore.all)
    func goneChain(_ store: TestStore) throws {
        try withHistory(store) { workshop, database in
            try database.write { writing in
                try writing.execute("DELETE FROM audit_entry WHERE chain = 'system'")
                try writing.execute("DELETE FROM audit_head WHERE chain = 'system'")
            }
            let (signed, alone) = try found(workshop)
            #expect(signed == ["ende-fehlt-laut-unterschrift"])
            #expect(alone == [])
            #expect(try workshop.signHistory(key, heads: heads).findings.count == 1)
        }
    }

    @Test("A chain rewritten by somebody who knows how is found by the signed head", arguments: TestStore.all)
    func rewritten(_ store: TestStore) throws {
        try withHistory(store) { workshop, database in
            try database.write { writing in
                try writing.execute("DELETE FROM audit_entry WHERE chain = 'system'")
                try writing.execute("DELETE FROM audit_head WHERE chain = 'system'")
            }
            try History.write(database, 1...9, chains: [.system], title: "Neu erfunden")
            let (signed, alone) = try found(workshop)
            #expect(signed == ["umgeschrieben"])
            #expect(alone == [])
            #expect(try workshop.signHistory(key, heads: heads).findings.map(\.key) == ["umgeschrieben"])
        }
    }

    @Test("Forged, foreign and unreadable lines of the file are told", arguments: TestStore.all)
    func badLines(_ store: TestStore) throws {
        try withHistory(store) { workshop, _ in
            let lines = try folder.lines("koepfe.jsonl")
            try folder.write(
                [
                    lines[0].replacing("\"anzahl\":6", with: "\"anzahl\":5"), lines[1], "kein Kopf",
                ].joined(separator: "\n"), to: "koepfe.jsonl")
            // The half line at the end is ended before the next one is added.
            #expect(try workshop.signHistory(SigningKey.make(), heads: heads).signed.count == 2)
            #expect(
                try found(workshop).signed == [
                    "unterschrift-falsch", "kopf-unlesbar", "schluessel-fremd", "schluessel-fremd",
                ])
            let believing = try workshop.verifyHistory(heads: heads)
            #expect(believing.findings.map(\.key) == ["unterschrift-falsch", "kopf-unlesbar"])
        }
    }

    @Test("A chain without a valid name, and a missing file of heads, are told", arguments: TestStore.all)
    func oddities(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            #expect(throws: HistoryTrouble.self) { try workshop.verifyHistory(heads: heads) }
            try database.write {
                try $0.execute(
                    "INSERT INTO audit_head (chain, count, hash) VALUES ('kreis:1', 0, \([UInt8](repeating: 0, count: 32)))"
                )
            }
            #expect(try workshop.verifyHistory().findings.map(\.key) == ["kette-unbekannt"])
        }
    }

    @Test("A long chain is checked in portions", arguments: TestStore.all)
    func long(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database in
            try History.write(database, 1...1_203, chains: [.system])
            let check = try workshop.verifyHistory()
            #expect(check.findings == [])
            #expect(check.chains.map(\.entries) == [1_203])
        }
    }
}
