import Glibc
import Synchronization

/// A running child in its own process group, with pipes to its three standard streams.
///
/// Used by one thread at a time. Whoever drops it ends the whole group and collects its status, so that
/// neither orphans nor zombies stay.
final class ChildProcess {
    let pid: pid_t
    private(set) var input: Descriptor?
    let output: Descriptor
    let errors: Descriptor
    private(set) var status: ExitStatus?

    /// Starts `program` (a path with a slash; no search) under the given limits.
    ///
    /// The memory limit is set by `prlimit` of util-linux, which then becomes the program: between
    /// `posix_spawn` and the program nothing of ours runs in the child.
    init(
        program: String, arguments: [String], environment: ProcessEnvironment, memoryBytes: Int?
    ) throws(ProcessError) {
        guard program.contains("/"), access(program, X_OK) == 0 else {
            throw ProcessError(
                .programMissing,
                "Das Programm „\(program)“ fehlt oder darf nicht ausgeführt werden. Bitte führen Sie „make build“ aus.")
        }
        var command = [program] + arguments
        if let memoryBytes {
            command = ["/usr/bin/prlimit", "--as=\(memoryBytes)", "--core=0", "--"] + command
        }
        let variables = environment.variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let started = try Self.spawning.withLock { _ throws(ProcessError) in
            try Started(command: command, environment: variables)
        }
        pid = started.pid
        input = started.input
        output = started.output
        errors = started.errors
    }

    /// `pipe2` is not visible in Swift, so between making a pipe and marking it close-on-exec another
    /// child could inherit it and keep it open for ever: one start at a time in this process.
    private static let spawning = Mutex(())

    deinit { end() }

    func closeInput() { input = nil }

    /// True once the child has ended; its status stays to be collected, so its number is not used again.
    var hasEnded: Bool {
        guard status == nil else { return true }
        var information = siginfo_t()
        let result = waitid(P_PID, id_t(pid), &information, WEXITED | WNOHANG | WNOWAIT)
        return result == 0 && information.si_signo == SIGCHLD
    }

    /// Waits until the child has ended by itself; false when the deadline came first.
    func waitForEnd(until deadline: Deadline) -> Bool {
        var pause: UInt32 = 100
        while !hasEnded {
            guard !deadline.isPast else { return false }
            usleep(pause)
            pause = min(pause * 2, 20_000)
        }
        return true
    }

    /// Ends the whole group and returns how the child ended. The group is signalled before the status is
    /// collected: until then the kernel gives its number to nobody else.
    @discardableResult
    func end() -> ExitStatus {
        if let status { return status }
        input = nil
        kill(-pid, SIGKILL)
        var word: Int32 = 0
        while waitpid(pid, &word, 0) == -1 && errno == EINTR {}
        let result = ExitStatus(waitStatus: word)
        status = result
        return result
    }
}

/// What a start yields: the child's number and our ends of its pipes.
private struct Started: Sendable {
    let pid: pid_t
    let input: Descriptor
    let output: Descriptor
    let errors: Descriptor

    init(command: [String], environment: [String]) throws(ProcessError) {
        let toChild = try Pipe()
        let fromChild = try Pipe()
        let errorsOfChild = try Pipe()
        let plan = SpawnPlan()
        plan.give(toChild.reading.number, as: STDIN_FILENO)
        plan.give(fromChild.writing.number, as: STDOUT_FILENO)
        plan.give(errorsOfChild.writing.number, as: STDERR_FILENO)
        plan.closeEverythingElse()
        pid = try plan.spawn(command, environment: environment)
        toChild.writing.stopWaiting()
        fromChild.reading.stopWaiting()
        errorsOfChild.reading.stopWaiting()
        input = toChild.writing
        output = fromChild.reading
        errors = errorsOfChild.reading
    }
}
