internal import Synchronization

/// A stream of server-sent events (WHATWG HTML, section 9.2). Make one, answer with `Response.events`, keep it and
/// send from any thread. The server sends a comment every 15 s, which also shows that a client has gone.
public final class EventStream: Sendable {
    /// A client that takes nothing is cut when this much waits for it; its browser connects again.
    static let bufferLimit = 1 << 20

    struct State {
        var buffer: [UInt8] = Array("retry: 3000\n\n".utf8)
        var closed = false
        var finished = false
        var onClose: [@Sendable () -> Void] = []
        /// Wakes the connection that waits for data; nil while it does not wait.
        var wake: (@Sendable () -> Void)?
    }

    let state = Mutex(State())

    /// `onClose` runs once when the stream ends from either side.
    public init(onClose: (@Sendable () -> Void)? = nil) {
        if let onClose { self.onClose(onClose) }
    }

    /// Runs once when the stream ends; at once if it already has.
    public func onClose(_ body: @escaping @Sendable () -> Void) {
        let already = state.withLock { state in
            if !state.finished { state.onClose.append(body) }
            return state.finished
        }
        if already { body() }
    }

    public var isClosed: Bool { state.withLock { $0.closed } }

    /// Sends one event. `event` is its name, `id` comes back as `Last-Event-ID` after a lost connection. Data may
    /// have several lines. Returns false if the stream is closed.
    @discardableResult
    public func send(event: String? = nil, data: String, id: String? = nil) -> Bool {
        var text = ""
        if let event { text += "event: \(event.withoutControls)\n" }
        if let id { text += "id: \(id.withoutControls)\n" }
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            text += "data: \(line)\n"
        }
        return append(Array((text + "\n").utf8))
    }

    /// Ends the stream after what was sent before.
    public func close() {
        state.withLock { state in
            state.closed = true
            state.wakeUp()
        }
    }
}

extension EventStream {
    func heartbeat() {
        append(Array(": \n\n".utf8))
    }

    @discardableResult
    private func append(_ bytes: [UInt8]) -> Bool {
        state.withLock { state in
            guard !state.closed else { return false }
            if state.buffer.count + bytes.count > Self.bufferLimit {
                state.closed = true
            } else {
                state.buffer += bytes
            }
            state.wakeUp()
            return !state.closed
        }
    }

    /// The connection is gone or everything was sent.
    func finish() {
        let callbacks = state.withLock { state -> [@Sendable () -> Void] in
            guard !state.finished else { return [] }
            state.closed = true
            state.finished = true
            state.wake = nil
            defer { state.onClose = [] }
            return state.onClose
        }
        for callback in callbacks { callback() }
    }
}

extension EventStream.State {
    /// Under the lock of the stream, so that nobody can believe a connection awake that still sleeps.
    mutating func wakeUp() {
        wake?()
        wake = nil
    }
}
