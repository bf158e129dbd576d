import Database
import Domain
import Storage
import Values

/// Loads rows into a staged release chunk by chunk, and publishes them together; on any error nothing stays.
struct StagedLoad {
    let workshop: Workshop
    let release: StagedRelease
    /// Told after each chunk how many rows are in.
    let progress: @Sendable (Int) -> Void

    /// Rows in one transaction: small enough that other writers hardly wait.
    static let chunkSize = 500

    /// Stages the rows and publishes them with `publishing` in the same transaction.
    func run<Entry: Sendable>(
        _ entries: [Entry], staging: @escaping @Sendable (Writing, UUIDv7, ArraySlice<Entry>) throws -> Void,
        publishing: @escaping @Sendable (Writing) throws -> Void
    ) throws {
        let release = release
        let clock = workshop.clock
        try workshop.write { try ReleaseStore.stage($0, release, at: clock.now()) }
        do {
            var done = 0
            while done < entries.count {
                let chunk = entries[done..<min(done + Self.chunkSize, entries.count)]
                try workshop.write { writing in
                    try ReleaseStore.renew(writing, release.id, at: clock.now())
                    try staging(writing, release.id, chunk)
                }
                done = chunk.endIndex
                progress(done)
            }
            try workshop.write { writing in
                try publishing(writing)
                _ = try ReleaseStore.publish(writing, release, at: clock.now())
            }
        } catch {
            // The first error counts; if even the removal fails, the sweep of a later import does it.
            try? workshop.write { try ReleaseStore.discard($0, release.id) }
            throw error
        }
    }
}

extension Workshop {
    /// Removes releases whose import was interrupted (power cut, kill); returns how many.
    @discardableResult
    public func sweepInterruptedImports() throws -> Int {
        let now = clock.now()
        let interrupted = try read { try ReleaseStore.interrupted($0, at: now) }
        for id in interrupted { try write { try ReleaseStore.discard($0, id) } }
        return interrupted.count
    }
}
