internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// The life of a connection, as the callbacks of libmicrohttpd tell it.
extension ServerCore {
    func connectionOpened(_ handle: OpaquePointer) -> Connection {
        let address = httpd_peer(handle).flatMap { IPAddress($0) } ?? IPAddress(high: 0, low: 0)
        let isFromProxy = trustedProxies.contains { $0.contains(address) }
        return connections.add(address, isFromProxy: isFromProxy) { isOverLimit in
            Connection(
                socket: httpd_socket(handle), address: address, isFromProxy: isFromProxy, isOverLimit: isOverLimit,
                deadline: Monotonic.coarse + Monotonic.nanoseconds(configuration.headerDeadline))
        }
    }

    func connectionClosed(_ connection: Connection) {
        connections.remove(connection)
    }

    /// The first line of a request has arrived.
    func targetArrived(_ connection: Connection, _ target: UnsafePointer<CChar>) {
        connection.target.removeAll(keepingCapacity: true)
        connection.target.append(
            contentsOf: UnsafeRawBufferPointer(start: target, count: strlen(target)))
        if connection.requests > 0 {
            connection.setDeadline(Monotonic.coarse + Monotonic.nanoseconds(configuration.headerDeadline))
        }
        connection.requests += 1
    }

    /// The request is over, well or badly.
    func requestCompleted(_ connection: Connection, _ completed: Bool) {
        // Proxies keep connections for minutes and take it badly when they are closed under their hands.
        let idle = configuration.keepAlive * (connection.isFromProxy ? 4 : 1)
        connection.setDeadline(Monotonic.coarse + Monotonic.nanoseconds(idle))
        connection.phase = .idle
        connection.receiver = nil
        if let client = connection.countedClient {
            connections.leave(client)
            connection.countedClient = nil
        }
        if connection.holdsUpload {
            connection.holdsUpload = false
            uploads.wrappingSubtract(1, ordering: .relaxed)
        }
        if let pending = connection.pending {
            connection.pending = nil
            log(pending, completed)
        }
        if connection.isActive {
            connection.isActive = false
            active.wrappingSubtract(1, ordering: .releasing)
        }
    }

    private func log(_ pending: Connection.Pending, _ completed: Bool) {
        let response = pending.response
        configuration.log(
            AccessRecord(
                time: configuration.clock(), id: pending.request.id, method: pending.request.method,
                route: pending.request.route,
                status: response.status, bytes: response.length, handlerMicroseconds: response.handlerMicroseconds,
                queries: response.meter.queries, queryMicroseconds: Int(response.meter.queryNanoseconds / 1000),
                completed: completed))
    }
}
