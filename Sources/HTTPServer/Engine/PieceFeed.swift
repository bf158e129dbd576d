internal import CMicroHTTPD
internal import Synchronization

/// Carries a `PieceContent` to its connection. libmicrohttpd asks for bytes when the client can take some; when the piece
/// at hand is used up, the connection is suspended until a worker has read the next.
///
/// Unchecked: `connection` is set once, by the thread that serves the connection, before libmicrohttpd can ask.
final class PieceFeed: ContentFeed, @unchecked Sendable {
    private enum Phase {
        case ready
        case reading
        /// Reading failed or the server stops: the connection is cut, so that nobody takes a part for the whole.
        case broken
    }

    private struct State {
        var phase = Phase.ready
        var piece: [UInt8]
        var taken = 0
        /// Where the next piece begins.
        var position: Int
    }

    private let content: PieceContent
    private let hub: PieceHub
    private let report: @Sendable (any Error) -> Void
    private let state: Mutex<State>
    private var connection: (handle: ConnectionHandle, limits: Connection)?

    init(_ content: PieceContent, _ hub: PieceHub, report: @escaping @Sendable (any Error) -> Void) {
        self.content = content
        self.hub = hub
        self.report = report
        state = Mutex(State(piece: content.first, position: content.range.lowerBound + content.first.count))
    }

    /// A response that asks this feed for its bytes.
    var makeResponse: OpaquePointer {
        MHD_create_response_from_callback(
            UInt64(content.range.count), 64 << 10,
            { context, _, buffer, size in
                Unmanaged<PieceFeed>.fromOpaque(context!).takeUnretainedValue()
                    .take(UnsafeMutableRawBufferPointer(start: buffer, count: size))
            }, Unmanaged.passRetained(self).toOpaque(),
            { context in Unmanaged<PieceFeed>.fromOpaque(context!).release() })!
    }

    func attach(_ handle: ConnectionHandle, _ connection: Connection) {
        self.connection = (handle, connection)
        connection.setDeadline(hub.deadline(for: 0))
    }

    private func take(_ target: UnsafeMutableRawBufferPointer) -> Int {
        guard let connection else { return httpd_end_with_error }
        return state.withLock { state in
            if state.taken < state.piece.count {
                let count = min(state.piece.count - state.taken, target.count)
                target.copyBytes(from: state.piece[state.taken..<(state.taken + count)])
                state.taken += count
                connection.limits.setDeadline(hub.deadline(for: count))
                return count
            }
            guard state.position < content.range.upperBound else { return httpd_end_of_stream }
            guard state.phase == .ready, hub.suspend(self, connection.handle) else { return httpd_end_with_error }
            state.phase = .reading
            state.piece = []
            connection.limits.setDeadline(Connection.never)
            return 0
        }
    }

    /// On a worker.
    func readNext() {
        let position = state.withLock { $0.position }
        let piece = Result { try content.piece(at: position) }
        if case .failure(let error) = piece { report(error) }
        hub.remove(self)
        state.withLock { state in
            guard state.phase == .reading else { return }
            switch piece {
            case .success(let bytes):
                state.piece = bytes
                state.taken = 0
                state.position += bytes.count
                state.phase = .ready
            case .failure: state.phase = .broken
            }
            connection?.handle.resume()
        }
    }

    /// Wakes the connection to be cut.
    func abandon() {
        state.withLock { state in
            guard state.phase == .reading else { return }
            state.phase = .broken
            connection?.handle.resume()
        }
    }
}

/// What hands an answer's bytes over while it is sent.
protocol ContentFeed: AnyObject, Sendable {
    /// A response that asks this feed for its bytes.
    var makeResponse: OpaquePointer { get }
    /// By the thread that serves the connection, before the first byte is asked for.
    func attach(_ handle: ConnectionHandle, _ connection: Connection)
}
