import Glibc

/// The last bytes a child wrote to its standard error.
struct ErrorTail {
    private var bytes: [UInt8] = []

    mutating func append(_ more: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: more)
        if bytes.count > 64 << 10 { bytes.removeFirst(bytes.count - (32 << 10)) }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var collected: [UInt8] { bytes }
}

extension ChildProcess {
    /// Writes `request` to the child while reading what it answers, until `receive` returns false, the child
    /// closes its output, or the deadline comes (then the error `.deadline` is thrown and the child ended).
    ///
    /// Reading and writing go together, so a child that answers before it has read everything never waits
    /// for us while we wait for it.
    func converse(
        writing request: [UInt8], closingInput: Bool, until deadline: Deadline, errors tail: inout ErrorTail,
        receive: (UnsafeRawBufferPointer) throws(ProcessError) -> Bool
    ) throws(ProcessError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        try withoutBrokenPipeSignal { () throws(ProcessError) in
            var written = 0
            var errorsOpen = true
            while true {
                if written == request.count && closingInput { closeInput() }
                let wantsToWrite = written < request.count && input != nil
                var polled = [
                    pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: errorsOpen ? errors.number : -1, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: wantsToWrite ? input?.number ?? -1 : -1, events: Int16(POLLOUT), revents: 0),
                ]
                let ready = poll(&polled, 3, deadline.milliseconds(atMost: 50))
                if ready == 0 {
                    if deadline.isPast {
                        end()
                        throw .deadlinePassed(tail.text)
                    }
                    // A grandchild may keep the pipes open after the child itself has ended.
                    if hasEnded { return }
                    continue
                }
                if polled[2].revents != 0, let number = input?.number {
                    let count = request.withUnsafeBytes { write(number, $0.baseAddress! + written, $0.count - written) }
                    if count > 0 { written += count } else if errno != EAGAIN && errno != EINTR { closeInput() }
                }
                if polled[1].revents != 0 {
                    let count = read(errors.number, buffer.baseAddress!, buffer.count)
                    if count > 0 { tail.append(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
                    if count == 0 { errorsOpen = false }
                }
                if polled[0].revents != 0 {
                    let count = read(output.number, buffer.baseAddress!, buffer.count)
                    if count == 0 { return }
                    if count > 0, try !receive(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return }
                }
                if deadline.isPast {
                    end()
                    throw .deadlinePassed(tail.text)
                }
            }
        }
    }

    /// Reads what is left on standard error without waiting.
    func drainErrors(into tail: inout ErrorTail) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(errors.number, buffer.baseAddress!, buffer.count)
            guard count > 0 else { return }
            tail.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}

extension ProcessError {
    static func deadlinePassed(_ diagnostics: String) -> ProcessError {
        ProcessError(
            .deadline, "Ein Hilfsprogramm wurde nicht rechtzeitig fertig und wurde beendet.", diagnostics: diagnostics)
    }

    static func outputTooLarge(_ bytes: Int) -> ProcessError {
        ProcessError(
            .outputLimit, "Ein Hilfsprogramm hat mehr als \(bytes) Byte ausgegeben und wurde beendet.")
    }
}
