import Glibc
import Synchronization

/// Where a verb writes: results on standard output, the rest on standard error. Safe from all threads.
public final class Console: Sendable {
    private enum Target: Sendable {
        case process(progressIsLive: Bool)
        case capture
    }

    private struct State {
        var output = ""
        var errors = ""
        /// Characters of the progress line that stands on the terminal now.
        var progressWidth = 0
        var lastProgress: Int64 = .min
    }

    private let target: Target
    private let state = Mutex(State())

    private init(_ target: Target) { self.target = target }

    /// The process's own streams. Progress is rewritten in place on a terminal; elsewhere a line every few seconds.
    public static let standard = Console(.process(progressIsLive: isatty(2) == 1))

    /// Keeps everything, for tests.
    public static func capture() -> Console { Console(.capture) }

    /// What was written to a capturing console.
    public var captured: (output: String, errors: String) { state.withLock { ($0.output, $0.errors) } }

    /// A line of the result.
    public func out(_ line: String) { write(line + "\n", to: 1) }

    /// A line for the person: an error, a hint.
    public func error(_ line: String) { write(line + "\n", to: 2) }

    /// How far long work is; the next progress or line replaces it.
    public func progress(_ line: String) {
        guard case .process(let isLive) = target else { return }
        state.withLock { state in
            if isLive {
                let blanks = String(repeating: " ", count: max(0, state.progressWidth - line.count))
                Self.write("\r\(line)\(blanks)", 2)
                state.progressWidth = line.count
            } else {
                var now = timespec()
                clock_gettime(CLOCK_MONOTONIC, &now)
                guard Int64(now.tv_sec) - 3 >= state.lastProgress else { return }
                state.lastProgress = Int64(now.tv_sec)
                Self.write(line + "\n", 2)
            }
        }
    }

    private func write(_ text: String, to descriptor: Int32) {
        state.withLock { state in
            switch target {
            case .capture:
                if descriptor == 1 { state.output += text } else { state.errors += text }
            case .process:
                if state.progressWidth > 0 {
                    Self.write("\r" + String(repeating: " ", count: state.progressWidth) + "\r", 2)
                    state.progressWidth = 0
                }
                Self.write(text, descriptor)
            }
        }
    }

    private static func write(_ text: String, _ descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var written = 0
            while written < bytes.count, let base = bytes.baseAddress {
                let count = Glibc.write(descriptor, base + written, bytes.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return }
                written += count
            }
        }
    }
}
