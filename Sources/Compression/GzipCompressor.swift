internal import Synchronization

/// Gzip for many small arrays from many threads, one fixed level. Compressors are kept and reused, at most
/// `spares` of them idle (about 260 KB each).
public final class GzipCompressor: Sendable {
    private let level: Int
    private let spares: Int
    private let idle = Mutex<[Spare]>([])

    public init(level: Int = 1, spares: Int = 8) {
        self.level = level
        self.spares = spares
    }

    public func compress(_ bytes: [UInt8]) -> [UInt8] {
        let spare = idle.withLock { $0.popLast() } ?? Spare(deflater: Deflater(level: level))
        let out = spare.deflater.compress(bytes)
        idle.withLock { if $0.count < spares { $0.append(spare) } }
        return out
    }

    /// Unchecked: a deflater is used by one thread at a time, because taking it removes it from `idle` under the lock.
    private struct Spare: @unchecked Sendable {
        let deflater: Deflater
    }
}
