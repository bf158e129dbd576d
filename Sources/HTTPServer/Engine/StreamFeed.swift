internal import CMicroHTTPD
internal import Synchronization

/// Carries an event stream to its connection: libmicrohttpd asks for bytes, and when there are none the connection is
/// suspended until someone sends.
///
/// Unchecked: `connection` is set once, by the thread that serves the connection, before libmicrohttpd can ask.
final class StreamFeed: ContentFeed, @unchecked Sendable {
    private let stream: EventStream
    private let hub: StreamHub
    private var connection: ConnectionHandle?

    init(_ stream: EventStream, _ hub: StreamHub) {
        self.stream = stream
        self.hub = hub
    }

    /// A response that reads from the stream and lets it end when the connection ends.
    var makeResponse: OpaquePointer {
        hub.add(stream)
        return MHD_create_response_from_callback(
            httpd_size_unknown, 4096,
            { context, _, buffer, size in
                Unmanaged<StreamFeed>.fromOpaque(context!).takeUnretainedValue()
                    .read(UnsafeMutableRawBufferPointer(start: buffer, count: size))
            }, Unmanaged.passRetained(self).toOpaque(),
            { context in
                let feed = Unmanaged<StreamFeed>.fromOpaque(context!).takeRetainedValue()
                feed.hub.remove(feed.stream)
                feed.stream.finish()
            })!
    }

    func attach(_ handle: ConnectionHandle, _ connection: Connection) {
        self.connection = handle
    }

    private func read(_ target: UnsafeMutableRawBufferPointer) -> Int {
        stream.state.withLock { state in
            if !state.buffer.isEmpty {
                let count = min(state.buffer.count, target.count)
                target.copyBytes(from: state.buffer.prefix(count))
                state.buffer.removeFirst(count)
                return count
            }
            guard !state.closed, let connection else { return httpd_end_of_stream }
            state.wake = { connection.resume() }
            connection.suspend()
            return 0
        }
    }
}

/// A connection of libmicrohttpd, for suspending and resuming, which any thread may do.
struct ConnectionHandle: @unchecked Sendable {
    let pointer: OpaquePointer

    func suspend() {
        MHD_suspend_connection(pointer)
    }

    func resume() {
        MHD_resume_connection(pointer)
    }
}

/// The open event streams of a server.
final class StreamHub: Sendable {
    private struct State {
        var streams: [ObjectIdentifier: EventStream] = [:]
        var closed = false
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.streams.count } }

    /// A stream that comes after `close` is closed at once.
    func add(_ stream: EventStream) {
        let closed = state.withLock { state in
            state.streams[ObjectIdentifier(stream)] = stream
            return state.closed
        }
        if closed { stream.close() }
    }

    func remove(_ stream: EventStream) {
        _ = state.withLock { $0.streams.removeValue(forKey: ObjectIdentifier(stream)) }
    }

    func heartbeat() {
        for stream in state.withLock({ Array($0.streams.values) }) { stream.heartbeat() }
    }

    func close() {
        let streams = state.withLock { state in
            state.closed = true
            return Array(state.streams.values)
        }
        for stream in streams { stream.close() }
    }
}
