import Database
import Files
import Foundation
import Synchronization
import TestSupport
import Testing
import Values

@Suite("Saves, deletions and sweeps at the same time")
struct RaceTests {
    @Test("Eight savers of one content keep it once and all have it", arguments: TestStore.all)
    func sameContent(_ store: TestStore) throws {
        try Example.run(store) { example in
            let file = try example.checked(Example.text(3_000_000))
            let files = example.files
            let ids = Mutex<[StoredFileID]>([])
            try inParallel(8) { _ in
                let id = try files.save(file, owner: Example.owner, quota: Example.quota)
                ids.withLock { $0.append(id) }
            }
            #expect(try example.count("file_chunk") == 12)
            #expect(try example.count("file_part") == 96)
            for id in ids.withLock({ $0 }) { try example.files.verify(try #require(try example.find(id))) }
        }
    }

    @Test("Of two savers for the last room one is refused", arguments: TestStore.all)
    func lastRoom(_ store: TestStore) throws {
        try Example.run(store) { example in
            let file = try example.checked(Example.text(1_000_000))
            let files = example.files
            let refused = Mutex(0)
            try inParallel(6) { _ in
                do {
                    _ = try files.save(file, owner: Example.owner, quota: 2_900_000)
                } catch let error as FileError where error.code == .quota {
                    refused.withLock { $0 += 1 }
                }
            }
            #expect(refused.withLock { $0 } == 4)
            #expect(try example.usage() == 2_000_000)
        }
    }

    /// The sweepers' clock is ahead by the grace, so that what is deleted goes at once, and not by more than the lease,
    /// so that no save counts as interrupted.
    @Test("A sweep never takes a chunk that a save is about to use", arguments: TestStore.all)
    func sweepRacingSave(_ store: TestStore) throws {
        try Example.run(store) { example in
            let contents = try (0..<3).map { try example.checked(Example.text(700_000, seed: $0 / 2)) }
            let (files, database) = (example.files, example.database)
            let ahead = Clock.fixed(HandClock.start.adding(seconds: FileStore.graceSeconds))
            let sweeper = FileStore(database: database, clock: ahead)
            let isDone = Atomic(false)
            let kept = Mutex<[StoredFileID]>([])
            let sweeps = DispatchGroup()
            let failures = Mutex<[String]>([])
            for _ in 0..<2 {
                sweeps.enter()
                Thread.detachNewThread {
                    defer { sweeps.leave() }
                    while !isDone.load(ordering: .relaxed) {
                        do { try sweeper.sweep() } catch { failures.withLock { $0.append("\(error)") } }
                    }
                }
            }
            try inParallel(4) { thread in
                for round in 0..<12 {
                    let id = try files.save(
                        contents[(thread + round) % 3], owner: Example.owner, quota: Example.quota)
                    if round == 11 {
                        kept.withLock { $0.append(id) }
                    } else {
                        try database.write {
                            try FileStore.delete($0, id, owner: Example.owner, at: HandClock.start)
                        }
                    }
                }
            }
            isDone.store(true, ordering: .relaxed)
            sweeps.wait()
            try sweeper.sweep()
            #expect(failures.withLock { $0 } == [])
            for id in kept.withLock({ $0 }) { try files.verify(try #require(try example.find(id))) }
            #expect(try example.count("stored_file") == 4)
            let unused = try database.read {
                try $0.scalar("SELECT count(*) FROM file_chunk WHERE hash NOT IN (SELECT hash FROM file_part)")
            }
            #expect(unused == 0)
        }
    }
}

/// Runs the body on so many threads at once and throws the first error.
private func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let errors = Mutex<[any Error]>([])
    let group = DispatchGroup()
    for index in 0..<count {
        group.enter()
        Thread.detachNewThread {
            defer { group.leave() }
            do { try body(index) } catch { errors.withLock { $0.append(error) } }
        }
    }
    group.wait()
    if let error = errors.withLock({ $0.first }) { throw error }
}
