internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// An HTTP/1.1 server on libmicrohttpd: threads with an epoll each read requests and run short handlers, a bounded
/// pool of workers runs those that may wait. TLS and HTTP/2 come from a proxy in front.
public final class Server: Sendable {
    /// Unchecked: the daemon pointer is used under the lock of `running` only.
    private struct Running: @unchecked Sendable {
        let daemon: OpaquePointer
        let core: Unmanaged<ServerCore>
        let watchdog: Watchdog
    }

    private let core: ServerCore
    private let running = Mutex<Running?>(nil)
    private let started = Atomic<Bool>(false)
    private let boundPort = Atomic<Int>(0)

    /// `authorise` decides about a route's permission; it runs where the handler runs. `pages` draws failures.
    /// `readiness` runs on a worker and may wait. A trusted proxy that is no numeric address is a mistake in the
    /// configuration and is reported by `start`.
    public init(
        configuration: ServerConfiguration, routes: RouteTable, assets: Assets = Assets(),
        authorise: @escaping @Sendable (Request, any PermissionKey) throws -> Authorisation,
        pages: ErrorPages = .plain, readiness: @escaping @Sendable () -> Readiness = { .ready }
    ) {
        core = ServerCore(
            configuration: configuration, trustedProxies: configuration.trustedProxies.compactMap { IPNetwork($0) },
            routes: routes, assets: assets, authorise: authorise, pages: pages, readiness: readiness)
    }

    deinit {
        stop()
    }

    /// The port it listens on; 0 before `start`.
    public var port: Int { boundPort.load(ordering: .relaxed) }

    /// Begins to listen; returns at once. A server can be started once.
    public func start() throws(HTTPServerError) {
        PageMemory.keepLargeBlocks()
        guard !started.exchange(true, ordering: .relaxed) else {
            throw HTTPServerError(code: .alreadyStarted, message: "Der Server wurde schon einmal gestartet.")
        }
        let configuration = core.configuration
        for proxy in configuration.trustedProxies where IPNetwork(proxy) == nil {
            throw HTTPServerError(
                code: .addressInvalid,
                message: "„\(proxy)“ ist keine gültige Proxy-Adresse. "
                    + "Bitte geben Sie eine Adresse oder ein Netz in Zahlen an, zum Beispiel 10.0.0.0/8.")
        }
        let connections = OpenFiles.raise(forConnections: configuration.connectionLimit)
        let listener = try Listener(address: configuration.address, port: configuration.port)
        TemporaryFile.sweep(configuration.temporaryDirectory)
        let context = Unmanaged.passRetained(core)
        guard let watchdog = Watchdog(core),
            let daemon = httpd_start(
                Callbacks.make(context: context.toOpaque()), listener.descriptor,
                UInt32(max(2, configuration.readerThreads)), UInt32(connections), 32 << 10,
                UInt32(max(60, configuration.keepAlive * 5)))
        else {
            context.release()
            close(listener.descriptor)
            throw HTTPServerError(
                code: .system,
                message: "Der Server konnte seine Threads nicht starten. Bitte prüfen Sie die Grenzen für Prozesse "
                    + "und offene Dateien dieses Benutzers.")
        }
        boundPort.store(listener.port, ordering: .relaxed)
        running.withLock { $0 = Running(daemon: daemon, core: context, watchdog: watchdog) }
    }

    /// Stops in order: no new connections, event streams end, running requests get `drainTime` seconds, then those
    /// that still wait are answered with 503. Returns when everything is closed. May be called more than once.
    public func stop() {
        guard let running = running.withLock({ $0.take() }) else { return }
        core.stopping.store(true, ordering: .relaxed)
        let listener = MHD_quiesce_daemon(running.daemon)
        if listener >= 0 { close(listener) }
        core.streams.close()
        waitForRequests(core.configuration.drainTime)
        // libmicrohttpd aborts when it is stopped with suspended connections.
        core.suspended.abandonAll()
        core.pieces.abandonAll()
        waitForRequests(1)
        MHD_stop_daemon(running.daemon)
        core.workers.stop()
        core.pieces.stop()
        running.watchdog.stop()
        running.core.release()
    }

    private func waitForRequests(_ seconds: Double) {
        let deadline = Monotonic.now + Monotonic.nanoseconds(seconds)
        while core.active.load(ordering: .acquiring) > 0, Monotonic.now < deadline {
            usleep(5_000)
        }
    }
}
