internal import CMicroHTTPD

/// Takes the place of the C library's `epoll_wait` in this process, for the sake of libmicrohttpd 0.9.75.
///
/// Its threads ask for 128 events at a time and, when they get exactly 128, ask once more before they look at those they
/// have. That second call waits until something else happens, minutes if need be, while 128 requests lie there. One event
/// less than asked for ends its loop in time; what is left comes with the next round. The other callers of `epoll_wait` in
/// this process take what they get as well.
///
/// Symbols of the program come before those of the C library, so libmicrohttpd finds this one. It is public, and exported by
/// an option of the linker, for that reason alone.
@_cdecl("epoll_wait")
public func epollWait(
    _ descriptor: Int32, _ events: UnsafeMutableRawPointer?, _ most: Int32, _ milliseconds: Int32
) -> Int32 {
    httpd_epoll_wait(descriptor, events, most > 1 ? most - 1 : most, milliseconds)
}
