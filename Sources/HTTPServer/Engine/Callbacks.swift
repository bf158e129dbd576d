internal import CMicroHTTPD

/// The functions libmicrohttpd calls, from its own threads. The context is the server's core, which lives until the
/// daemon has stopped; the socket context is the `Connection`, retained from its opening to its closing.
enum Callbacks {
    static func make(context: UnsafeMutableRawPointer) -> httpd_callbacks {
        httpd_callbacks(
            context: context, handle: handle, completed: completed, connection: connection, target: target)
    }

    private static func core(_ context: UnsafeMutableRawPointer?) -> ServerCore {
        Unmanaged<ServerCore>.fromOpaque(context!).takeUnretainedValue()
    }

    private static func connection(_ context: UnsafeMutableRawPointer) -> Connection {
        Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue()
    }

    private static let connection: MHD_NotifyConnectionCallback = { context, handle, slot, event in
        guard let handle, let slot else { return }
        if event == .CONNECTION_NOTIFY_STARTED {
            slot.pointee = Unmanaged.passRetained(core(context).connectionOpened(handle)).toOpaque()
        } else if let opened = slot.pointee {
            slot.pointee = nil
            core(context).connectionClosed(Unmanaged<Connection>.fromOpaque(opened).takeRetainedValue())
        }
    }

    private static let target:
        @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) -> UnsafeMutableRawPointer? = {
            context, target, handle in
            guard let target, let handle, let slot = httpd_socket_context(handle) else { return nil }
            core(context).targetArrived(connection(slot), target)
            return slot
        }

    private static let handle: MHD_AccessHandlerCallback = { context, handle, _, method, _, data, size, slot in
        guard let handle, let method, let size, let opened = slot?.pointee else { return .NO }
        return core(context).handle(connection(opened), handle, method, data, size) ? .YES : .NO
    }

    private static let completed: MHD_RequestCompletedCallback = { context, _, slot, reason in
        guard let opened = slot?.pointee else { return }
        slot?.pointee = nil
        core(context).requestCompleted(connection(opened), reason == .REQUEST_TERMINATED_COMPLETED_OK)
    }
}
