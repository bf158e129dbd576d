internal import Glibc

/// Writes access records as lines of JSON to a descriptor, gathered for a moment so that a busy server does not make
/// one system call per request. Lines of a crash in that moment (50 ms) are lost.
public final class AccessLog: Sendable {
    private struct State {
        var buffer: [UInt8] = []
        var stopped = false
    }

    private static let bufferLimit = 4 << 20
    private let state = Monitor(State())
    private let descriptor: Int32
    private let writing = Monitor(())

    /// `descriptor` stays open and is the caller's; 1 is standard output.
    public init(descriptor: Int32 = 1) {
        self.descriptor = descriptor
        let state = state
        // Without a thread (the system refuses) lines are written when the buffer is flushed by hand.
        Thread(name: "access-log", stackBytes: 256 << 10) { [weak self] in
            while true {
                let stopped = state.wait { $0.stopped ? true : $0.buffer.isEmpty ? nil : false } ?? true
                if stopped { return }
                usleep(50_000)
                guard let self else { return }
                self.flush()
            }
        }?.detach()
    }

    deinit {
        flush()
        state.withLock { $0.stopped = true }
        state.wakeAll()
    }

    /// Adds a line. If nobody takes the lines (a full pipe), new ones are dropped beyond 4 MB.
    public func write(_ record: AccessRecord) {
        let line = record.json
        let wasEmpty = state.withLock { state in
            guard state.buffer.count < Self.bufferLimit else { return false }
            defer {
                state.buffer.append(contentsOf: line.utf8)
                state.buffer.append(0x0A)
            }
            return state.buffer.isEmpty
        }
        if wasEmpty { state.wakeOne() }
    }

    /// Writes everything that waits; call it before the process ends.
    public func flush() {
        writing.withLock { _ in
            let bytes = state.withLock { state in
                defer { state.buffer = [] }
                return state.buffer
            }
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if written < 0 && errno == EINTR { continue }
                if written <= 0 { return }
                rest = rest.dropFirst(written)
            }
        }
    }
}
