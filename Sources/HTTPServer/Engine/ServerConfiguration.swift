internal import Cryptography
internal import Glibc

/// Where the server listens and what it allows. Times are in seconds, sizes in bytes.
public struct ServerConfiguration: Sendable {
    /// A numeric address: "127.0.0.1", "0.0.0.0", "::1", or "::" for both families.
    public var address: String
    /// 0: any free port, see `Server.port`.
    public var port: Int
    /// Threads that read requests and run `.reader` handlers.
    public var readerThreads = max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    /// Threads at most for `.worker` handlers; they are started when needed.
    public var workerThreads = 64
    /// Requests that may wait for a worker; more are answered with 503.
    public var workerQueue = 1_024
    /// Connections open at once; lowered if the system allows fewer open files.
    public var connectionLimit = 8_192
    /// Connections (behind a trusted proxy: requests) of one client at once. IPv6 clients count per /64.
    public var perClientLimit = 512
    /// Addresses or networks ("10.0.0.0/8") of proxies whose X-Forwarded-... fields are believed.
    public var trustedProxies: [String] = []
    /// From the connection, or from the first line of a later request, to the end of the header fields.
    public var headerDeadline = 10.0
    /// How long a connection may stay open between two requests; four times as long for trusted proxies.
    public var keepAlive = 30.0
    /// Bytes per second that a client must at least send or take after `bodyGrace` seconds; also the longest silence.
    public var minimumBodyRate = 500
    public var bodyGrace = 15.0
    /// All fields of a form together, or a raw body.
    public var bodyLimit = 1 << 20
    /// All files of a multipart form together.
    public var uploadLimit = 50 << 20
    /// Files in one multipart form.
    public var filesPerForm = 100
    /// How much of a body that is too large is read and thrown away, so that the client gets to see the 413.
    public var discardLimit = 1 << 30
    /// Multipart bodies received at once; more are answered with 503.
    public var uploadsAtOnce = 64
    /// Where uploads lie while their request runs.
    public var temporaryDirectory = "/tmp"
    /// How long `stop` waits for running requests.
    public var drainTime = 10.0
    /// Seconds between two comments on an event stream; they show that the client has gone.
    public var heartbeat = 15.0
    /// Whether dynamic pages over 1 KB are compressed for clients that accept it.
    public var compress = true
    public var compressionLevel = 1
    /// Whether answers tell the time of the handler in `Server-Timing`.
    public var serverTiming = false
    public var security = SecurityHeaders()
    /// 32 bytes from which CSRF tokens are made. Several processes behind one address need the same.
    public var csrfKey: [UInt8] = Random.bytes(32)
    /// Called once for each request, from many threads, after its last byte.
    public var log: @Sendable (AccessRecord) -> Void = { _ in }
    /// Called for each unexpected error.
    public var report: @Sendable (FailureReport) -> Void = { _ in }
    /// Microseconds since 1970-01-01 UTC, for the logs.
    public var clock: @Sendable () -> Int64 = {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1_000
    }

    public init(address: String = "127.0.0.1", port: Int = 0) {
        self.address = address
        self.port = port
    }
}
