import Synchronization

/// A program that stays and answers one request after the other: a frame in, a frame out.
///
/// A frame is its length as four bytes, big end first, then that many bytes. The program reads requests from
/// its standard input and ends when that is closed. It starts with the first request, starts again after it
/// died, and is ended when an answer is late or too large. Requests from several threads are served in turn.
public final class LongLivedProcess: Sendable {
    private let program: String
    private let arguments: [String]
    private let environment: ProcessEnvironment
    private let limits: ProcessLimits
    private let turn = Turn()
    private let child = Mutex<ChildProcess?>(nil)

    public init(
        program: String, arguments: [String] = [], limits: ProcessLimits = .standard,
        environment: ProcessEnvironment = .minimal
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.limits = limits
    }

    deinit { stop() }

    /// Sends one request and returns the answer, within `limits.seconds` with waiting for others included.
    ///
    /// A request may be sent twice: when the program is found dead it is started again and asked once more.
    /// So a request must be safe to repeat, as drawing a document is.
    public func request(_ bytes: [UInt8]) throws(ProcessError) -> [UInt8] {
        let deadline = Deadline(seconds: limits.seconds)
        guard turn.take(until: deadline) else {
            throw ProcessError(
                .busy, "Zu viele Aufträge gleichzeitig. Bitte versuchen Sie es in einer Minute noch einmal.")
        }
        defer { turn.give() }
        return try child.withLock { (child) throws(ProcessError) in
            do throws(ProcessError) {
                return try ask(&child, bytes, until: deadline)
            } catch {
                child = nil
                guard case .died = error.code else { throw error }
            }
            do throws(ProcessError) {
                return try ask(&child, bytes, until: deadline)
            } catch {
                child = nil
                throw error
            }
        }
    }

    /// Starts the program, if it is not running, so that the first request need not wait for it.
    public func warmUp() throws(ProcessError) {
        guard turn.take(until: Deadline(seconds: limits.seconds)) else { return }
        defer { turn.give() }
        try child.withLock { (child) throws(ProcessError) in _ = try running(&child) }
    }

    /// Ends the program after the request under way: its input is closed, and after a second it is killed.
    public func stop() {
        child.withLock { child in
            child?.closeInput()
            _ = child?.waitForEnd(until: Deadline(seconds: 1))
            child = nil
        }
    }

    private func running(_ child: inout ChildProcess?) throws(ProcessError) -> ChildProcess {
        if let child, !child.hasEnded { return child }
        let started = try ChildProcess(
            program: program, arguments: arguments, environment: environment, memoryBytes: limits.memoryBytes)
        child = started
        return started
    }

    private func ask(
        _ child: inout ChildProcess?, _ request: [UInt8], until deadline: Deadline
    ) throws(ProcessError) -> [UInt8] {
        let child = try running(&child)
        var tail = ErrorTail()
        var reply = FrameReader(limit: limits.outputBytes)
        try child.converse(
            writing: Frame.framed(request), closingInput: false, until: deadline, errors: &tail
        ) { (part) throws(ProcessError) in
            try reply.append(part)
            return !reply.isComplete
        }
        guard reply.isComplete else {
            _ = child.waitForEnd(until: Deadline(seconds: 0.2))
            child.drainErrors(into: &tail)
            throw ProcessError(
                .died(child.end()), "Ein Hilfsprogramm ist unerwartet beendet worden.", diagnostics: tail.text)
        }
        return reply.payload
    }
}
