import Glibc

/// One open file descriptor, closed when its owner goes.
final class Descriptor: Sendable {
    let number: Int32

    init(number: Int32) { self.number = number }

    deinit { close(number) }

    /// `read` and `write` on it return EAGAIN instead of waiting.
    func stopWaiting() {
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    }
}

/// Both ends of a pipe, closed in children that did not ask for them, and never numbered 0, 1 or 2: a child
/// gets its ends by `dup2` one after the other, so a low number could be overwritten before it is used.
struct Pipe {
    let reading: Descriptor
    let writing: Descriptor

    init() throws(ProcessError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .startFailed(errno) }
        reading = Descriptor(number: Self.raised(ends[0]))
        writing = Descriptor(number: Self.raised(ends[1]))
        guard reading.number >= 3, writing.number >= 3 else { throw .startFailed(EMFILE) }
    }

    private static func raised(_ number: Int32) -> Int32 {
        defer { close(number) }
        return fcntl(number, F_DUPFD_CLOEXEC, 3)
    }
}

extension ProcessError {
    static func startFailed(_ number: Int32) -> ProcessError {
        ProcessError(
            .startFailed(number),
            "Ein Hilfsprogramm ließ sich nicht starten (\(String(cString: strerror(number)))). "
                + "Bitte prüfen Sie freien Speicher und die Zahl offener Dateien.")
    }
}
