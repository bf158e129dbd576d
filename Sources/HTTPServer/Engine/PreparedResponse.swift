internal import CMicroHTTPD

/// An answer in libmicrohttpd's form, ready to be queued.
///
/// Unchecked: `handle` is made before the object is shared, queued by the one thread that serves the connection, and
/// destroyed in `deinit`; libmicrohttpd counts references to responses under a lock of its own.
final class PreparedResponse: @unchecked Sendable {
    let handle: OpaquePointer
    let status: Int
    /// Bytes of the body as sent; 0 for event streams.
    let length: Int
    let feed: (any ContentFeed)?
    let handlerMicroseconds: Int
    let meter: RequestMeter

    init(
        handle: OpaquePointer, status: Int, length: Int, feed: (any ContentFeed)? = nil, handlerMicroseconds: Int,
        meter: RequestMeter
    ) {
        self.handle = handle
        self.status = status
        self.length = length
        self.feed = feed
        self.handlerMicroseconds = handlerMicroseconds
        self.meter = meter
    }

    deinit {
        MHD_destroy_response(handle)
    }
}
