internal import Compression
internal import Cryptography
internal import Synchronization

/// Everything the callbacks of one running server share.
final class ServerCore: Sendable {
    let configuration: ServerConfiguration
    let tree: RouteTree
    let assets: Assets
    let authorise: @Sendable (Request, any PermissionKey) throws -> Authorisation
    let pages: ErrorPages
    let readiness: @Sendable () -> Readiness
    let csrf: CSRFProtection
    let compressor: GzipCompressor
    let workers: WorkerPool
    let connections: ConnectionRegistry
    let streams = StreamHub()
    let suspended = SuspendedExchanges()
    let pieces: PieceHub
    let ids: RequestIDs
    let fixedFields: [(StaticName, String)]
    let trustedProxies: [IPNetwork]
    let stopping = Atomic<Bool>(false)
    /// Requests between their head and their last byte.
    let active = Atomic<Int>(0)
    /// Multipart bodies being received.
    let uploads = Atomic<Int>(0)

    init(
        configuration: ServerConfiguration, trustedProxies: [IPNetwork], routes: RouteTable, assets: Assets,
        authorise: @escaping @Sendable (Request, any PermissionKey) throws -> Authorisation, pages: ErrorPages,
        readiness: @escaping @Sendable () -> Readiness
    ) {
        self.configuration = configuration
        self.trustedProxies = trustedProxies
        tree = RouteTree(routes)
        self.assets = assets
        self.authorise = authorise
        self.pages = pages
        self.readiness = readiness
        csrf = CSRFProtection(key: configuration.csrfKey)
        compressor = GzipCompressor(level: configuration.compressionLevel)
        workers = WorkerPool(threads: configuration.workerThreads, queue: configuration.workerQueue)
        pieces = PieceHub(configuration)
        connections = ConnectionRegistry(perClientLimit: configuration.perClientLimit)
        ids = RequestIDs(seed: Random.bytes(8).reduce(0) { $0 << 8 | UInt64($1) })
        fixedFields = configuration.security.fields
    }
}
