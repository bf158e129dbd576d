internal import Glibc
internal import Synchronization

/// One connection of a client with the request it carries just now.
///
/// Unchecked: libmicrohttpd calls back for one connection from one thread at a time, and only those callbacks touch
/// the `var`s. Other threads read the constants and the atomic deadline.
final class Connection: @unchecked Sendable {
    enum Phase {
        case idle
        case receiving(Plan, RequestHead)
        case waiting(Exchange)
        case answered
    }

    /// What the log says about a request, known before its answer.
    struct Waiting {
        let id: String
        let method: String
        let route: String
    }

    /// An answer on its way; logged when the request ends.
    struct Pending {
        let request: Waiting
        let response: PreparedResponse
    }

    let socket: Int32
    let address: IPAddress
    let addressText: String
    /// Comes from a trusted proxy, so that the forwarded address counts instead.
    let isFromProxy: Bool
    /// Too many from this address: the first request is answered with 429.
    let isOverLimit: Bool
    /// When the watchdog cuts this connection; `never` while the server itself works.
    let deadline: Atomic<UInt64>
    static let never = UInt64.max

    var phase = Phase.idle
    var target: [UInt8] = []
    var requests = 0
    var receiver: BodyReceiver?
    var bodyStarted: UInt64 = 0
    var bodyReceived = 0
    var isActive = false
    var holdsUpload = false
    var countedClient: IPAddress?
    var waitingFor: Waiting?
    var pending: Pending?

    init(socket: Int32, address: IPAddress, isFromProxy: Bool, isOverLimit: Bool, deadline: UInt64) {
        self.socket = socket
        self.address = address
        addressText = address.text
        self.isFromProxy = isFromProxy
        self.isOverLimit = isOverLimit
        self.deadline = Atomic(deadline)
    }

    func setDeadline(_ value: UInt64) {
        deadline.store(value, ordering: .relaxed)
    }

    /// Ends it from outside; libmicrohttpd notices and closes it. Only while it is registered, see
    /// `ConnectionRegistry`.
    func cut() {
        shutdown(socket, Int32(SHUT_RDWR))
    }
}
