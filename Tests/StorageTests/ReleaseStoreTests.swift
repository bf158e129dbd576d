import Database
import Domain
import Storage
import TestSupport
import Testing
import Values

@Suite("Releases of official files")
struct ReleaseStoreTests {
    @Test("A staged release is invisible until it is published", arguments: TestStore.all)
    func staged(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let release = Example.release(1, .census2022)
            try database.write { try ReleaseStore.stage($0, release, at: Example.now) }
            let before = try database.read { try ReleaseStore.allCurrent($0) }
            #expect(before.isEmpty)
            try database.write { _ = try ReleaseStore.publish($0, release, at: Example.now) }
            let current = try database.read { try ReleaseStore.current($0, coverage: .example) }
            #expect(current.map(\.id) == [release.id])
            #expect(current.first?.referenceDay == Example.day)
            let since = try database.read {
                try ReleaseStore.publishedAt($0, hash: "hash-1", dataset: .census2022, importer: 1, rowsKept: 3)
            }
            #expect(since == Example.now)
        }
    }

    @Test("A newer release replaces the older one of its data set and coverage only", arguments: TestStore.all)
    func replaced(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            for release in [
                Example.release(1, .census2022), Example.release(2, .boundaries),
                Example.release(3, .census2022, .saxony),
            ] {
                try database.write { try ReleaseStore.stage($0, release, at: Example.now) }
                try database.write { _ = try ReleaseStore.publish($0, release, at: Example.now) }
            }
            let newer = Example.release(4, .census2022)
            try database.write { try ReleaseStore.stage($0, newer, at: Example.now) }
            let replaced = try database.write { try ReleaseStore.publish($0, newer, at: Example.now) }
            #expect(replaced == Example.id(1))
            let current = try database.read { try ReleaseStore.allCurrent($0) }
            #expect(Set(current.map(\.id)) == [Example.id(2), Example.id(3), Example.id(4)])
        }
    }

    @Test(
        "An interrupted release is found when its lease has run out, and discarded with its rows",
        arguments: TestStore.all)
    func swept(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            let release = Example.release(1, .census2022)
            try database.write { writing in
                try ReleaseStore.stage(writing, release, at: Example.now)
                try FigureStore.stage(
                    writing, release.id, [.init(area: "14999010", indicator: .ageUnder3, value: .number(54))])
            }
            let soon = Instant(microseconds: Example.now.microseconds + 1_000_000)
            let later = Instant(microseconds: Example.now.microseconds + (ReleaseStore.leaseSeconds + 1) * 1_000_000)
            let early = try database.read { try ReleaseStore.interrupted($0, at: soon) }
            #expect(early.isEmpty)
            let late = try database.read { try ReleaseStore.interrupted($0, at: later) }
            #expect(late == [release.id])
            try database.write { try ReleaseStore.discard($0, release.id) }
            let figures = try database.read { try $0.scalar("SELECT count(*) FROM figure") }
            #expect(figures == 0)
            #expect(throws: ReleaseSwept.self) {
                try database.write { try ReleaseStore.renew($0, release.id, at: Example.now) }
            }
        }
    }

    @Test("A published release cannot be discarded", arguments: TestStore.all)
    func kept(_ store: TestStore) throws {
        try store.withDatabase(Migrations.all) { database in
            try Example.publishRegister(database)
            try database.write { try ReleaseStore.discard($0, Example.id(1)) }
            let keys = try database.read { try MunicipalityStore.keys($0) }
            #expect(keys.count == 3)
        }
    }
}
