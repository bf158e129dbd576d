import CPostgres
import Database
import Glibc
import Synchronization

/// Hears on a connection of its own what other processes announce with NOTIFY. Whoever listens still looks by itself from
/// time to time: while the connection is away, nothing is heard.
final class PostgresNotices: Sendable {
    /// Notices of one schema only, so that several installations in one database do not wake each other.
    private static let channel = "left('insek_' || current_schema(), 63)"
    /// Between two attempts to connect, in milliseconds.
    private static let respite: Int32 = 1_000

    private struct State {
        var isStarted = false
        /// Written to when all is to end.
        var wake: Int32?
    }

    private let server: PostgresServer
    /// Stands in what this process announces itself and has heard already.
    private let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    private let state = Mutex(State())

    init(_ server: PostgresServer) { self.server = server }

    /// What has to be said inside the transaction so that others hear of a topic once it is stored.
    func statement(_ topic: String) -> String { "SELECT pg_notify(\(Self.channel), '\(topic) \(mark)')" }

    /// Starts to hear, once.
    /// - Parameter tell: the topic; nil when something may have been missed.
    func start(_ tell: @escaping @Sendable (String?) -> Void) {
        var ends: [Int32] = [-1, -1]
        let isFirst = state.withLock { state in
            guard !state.isStarted, pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { return false }
            state.isStarted = true
            state.wake = ends[1]
            return true
        }
        guard isFirst else { return }
        let (server, mark, end) = (server, mark, ends[0])
        let isRunning = DetachedThread.start {
            Self.hear(server, mark, until: end, tell)
            close(end)
        }
        if !isRunning { close(end) }
    }

    func stop() {
        state.withLock { state in
            if let wake = state.wake { close(wake) }
            state.wake = nil
        }
    }

    private static func hear(
        _ server: PostgresServer, _ mark: String, until end: Int32, _ tell: (String?) -> Void
    ) {
        var hasHeard = false
        while true {
            if let connection = try? PostgresConnection(server, pipelined: false),
                (try? connection.plain("DO $$ BEGIN EXECUTE format('LISTEN %I', \(channel)); END $$")) != nil
            {
                if hasHeard { tell(nil) }
                hasHeard = true
                while wait(for: PQsocket(connection.handle), or: end, -1) {
                    guard PQconsumeInput(connection.handle) == 1 else { break }
                    take(connection.handle, mark, tell)
                }
            }
            guard !wait(for: end, or: end, respite) else { return }
        }
    }

    private static func take(_ handle: OpaquePointer, _ mark: String, _ tell: (String?) -> Void) {
        while let notice = PQnotifies(handle) {
            defer { PQfreemem(notice) }
            let words = String(cString: notice.pointee.extra).split(separator: " ")
            if words.count == 2, words[1] != mark { tell(String(words[0])) }
        }
    }

    /// True when the first descriptor has something to say; false when the time is over or the second one ended.
    private static func wait(for descriptor: Int32, or end: Int32, _ milliseconds: Int32) -> Bool {
        var descriptors = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: end, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&descriptors, 2, milliseconds) < 0 {
            guard errno == EINTR else { return false }
        }
        return descriptor == end
            ? descriptors[1].revents != 0 : descriptors[1].revents == 0 && descriptors[0].revents != 0
    }
}
