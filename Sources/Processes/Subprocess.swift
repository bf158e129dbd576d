/// Runs another program once, inside limits: its own process group, a deadline, bounded memory and output.
///
/// The calling thread waits, so this belongs on a worker, never on a thread that serves readers.
public enum Subprocess {
    /// What a program left behind. `standardError` keeps only its end (at least the last 32 KiB).
    public struct Output: Hashable, Sendable {
        public let status: ExitStatus
        public let standardOutput: [UInt8]
        public let standardError: [UInt8]

        public var text: String { String(decoding: standardOutput, as: UTF8.self) }
        public var errorText: String { String(decoding: standardError, as: UTF8.self) }
    }

    /// Runs `program` (a path, not searched for) with `input` on its standard input and collects its output.
    ///
    /// An exit code other than 0 is not an error here; look at `status`. Throws when the program is missing,
    /// late, or writes more than `limits.outputBytes`; its whole process group is ended first.
    public static func run(
        program: String, arguments: [String] = [], input: [UInt8] = [], limits: ProcessLimits = .standard,
        environment: ProcessEnvironment = .minimal
    ) throws(ProcessError) -> Output {
        var collected: [UInt8] = []
        let end = try stream(
            program: program, arguments: arguments, input: input, limits: limits, environment: environment
        ) { part in
            collected.append(contentsOf: part)
            return true
        }
        return Output(status: end.status, standardOutput: collected, standardError: end.standardError)
    }

    /// As `run`, but hands standard output on piece by piece, so that a large answer never lies in memory.
    ///
    /// `receive` gets the bytes as they come, only valid during the call; when it returns false the program
    /// is ended and `.stopped` thrown. The returned `standardOutput` is empty.
    public static func stream(
        program: String, arguments: [String] = [], input: [UInt8] = [], limits: ProcessLimits = .standard,
        environment: ProcessEnvironment = .minimal,
        receive: (UnsafeRawBufferPointer) -> Bool
    ) throws(ProcessError) -> Output {
        let deadline = Deadline(seconds: limits.seconds)
        let child = try ChildProcess(
            program: program, arguments: arguments, environment: environment, memoryBytes: limits.memoryBytes)
        var tail = ErrorTail()
        var count = 0
        try child.converse(writing: input, closingInput: true, until: deadline, errors: &tail) {
            (part) throws(ProcessError) in
            count += part.count
            guard count <= limits.outputBytes else { throw .outputTooLarge(limits.outputBytes) }
            guard receive(part) else { throw ProcessError(.stopped, "Das Hilfsprogramm wurde angehalten.") }
            return true
        }
        guard child.waitForEnd(until: deadline) else {
            child.end()
            throw .deadlinePassed(tail.text)
        }
        child.drainErrors(into: &tail)
        return Output(status: child.end(), standardOutput: [], standardError: tail.collected)
    }
}
