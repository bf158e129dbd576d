/// Why a child process gave no answer: a code for the program, a German sentence for the person.
///
/// `diagnostics` holds the end of what the child wrote to its standard error; it is for logs, not for pages.
public struct ProcessError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for decisions in code.
    public enum Code: Hashable, Sendable {
        /// There is no such program, or it may not be executed.
        case programMissing
        /// The system refused to start it (`errno`).
        case startFailed(Int32)
        /// It did not finish in time and was ended.
        case deadline
        /// It wrote more than allowed and was ended.
        case outputLimit
        /// It ended before it answered.
        case died(ExitStatus)
        /// The receiver of its output asked to stop.
        case stopped
        /// All others were still waiting for an answer when the time was up.
        case busy
    }

    public let code: Code
    public let message: String
    public let diagnostics: String

    public init(_ code: Code, _ message: String, diagnostics: String = "") {
        self.code = code
        self.message = message
        self.diagnostics = diagnostics
    }

    public var description: String { diagnostics.isEmpty ? message : "\(message)\n\(diagnostics)" }
}

/// How a child process ended: by its own exit code or by a signal.
public enum ExitStatus: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)

    public var isSuccess: Bool { self == .exited(0) }

    /// Splits the status word of `waitpid` (the W… macros of <sys/wait.h> are not visible in Swift).
    init(waitStatus status: Int32) {
        let signal = status & 0x7f
        self = signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
    }
}
