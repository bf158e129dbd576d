import CPostgres
import Database
import Glibc

/// Every wait has an end: a connection is never waited for longer than the patience, and a silent server is asked on a
/// second line whether it is still there.
extension PostgresConnection {
    func finishConnecting(until deadline: UInt64) throws(DatabaseError) {
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING,
                PQsocket(handle).ready(state == PGRES_POLLING_READING ? POLLIN : POLLOUT, until: deadline)
            else { throw lost() }
            state = PQconnectPoll(handle)
        }
    }

    /// Sends what is pending and waits for the next result; nil ends one command's results.
    func nextResult(_ sql: String?) throws(DatabaseError) -> OpaquePointer? {
        var unsent = PQflush(handle)
        guard unsent >= 0 else { throw lost(sql) }
        if PQisBusy(handle) == 0 { return PQgetResult(handle) }
        var watch = Watch(server, isPatient)
        while PQisBusy(handle) != 0 {
            while !PQsocket(handle).ready(unsent == 1 ? POLLIN | POLLOUT : POLLIN, until: watch.end) {
                guard watch.goesOn(server) else {
                    isSilent = true
                    throw lost(sql)
                }
            }
            guard PQconsumeInput(handle) == 1 else { throw lost(sql) }
            unsent = PQflush(handle)
            guard unsent >= 0 else { throw lost(sql) }
        }
        return PQgetResult(handle)
    }

    /// How long one answer is waited for: up to the statement limit and a little more, as long as the server answers on
    /// another line when asked. First asked after a quarter of the patience, then ever more rarely; for a migration not
    /// so soon, since a loaded server should not end it.
    private struct Watch {
        private(set) var end: UInt64
        private let limit: UInt64
        private var step: UInt64
        /// How long the second line may take to answer, as a share of the patience.
        private let question: Double

        init(_ server: PostgresServer, _ isPatient: Bool) {
            let now = monotonicNanoseconds()
            question = isPatient ? 2.5 : 0.5
            step = server.nanoseconds(question / 2)
            end = now + step
            limit = isPatient ? .max : now + UInt64(server.options.statementLimit + 5) * 1_000_000_000
        }

        mutating func goesOn(_ server: PostgresServer) -> Bool {
            guard monotonicNanoseconds() < limit, server.answers(within: question) else { return false }
            step = min(step * 2, 16_000_000_000)
            end = monotonicNanoseconds() + step
            return true
        }
    }
}

extension PostgresServer {
    /// Whether the server says anything at all to a new connection, within a share of the patience.
    func answers(within share: Double) -> Bool {
        guard let handle = startConnecting() else { return false }
        defer { PQfinish(handle) }
        let deadline = monotonicNanoseconds() + nanoseconds(share)
        var state = PGRES_POLLING_WRITING
        while state == PGRES_POLLING_WRITING || state == PGRES_POLLING_READING {
            let isReading = state == PGRES_POLLING_READING
            guard PQsocket(handle).ready(isReading ? POLLIN : POLLOUT, until: deadline) else { return false }
            if isReading { return true }
            state = PQconnectPoll(handle)
        }
        return state == PGRES_POLLING_OK
    }
}

extension Int32 {
    /// Waits for a socket; false when the deadline passed.
    fileprivate func ready(_ events: Int32, until deadline: UInt64) -> Bool {
        var descriptor = pollfd(fd: self, events: Int16(events), revents: 0)
        while true {
            let now = monotonicNanoseconds()
            let left = deadline > now ? (deadline - now) / 1_000_000 + 1 : 0
            let result = poll(&descriptor, 1, Int32(Swift.min(left, 60_000)))
            if result > 0 { return true }
            if result == 0, monotonicNanoseconds() >= deadline { return false }
            if result < 0, errno != EINTR { return false }
        }
    }
}
