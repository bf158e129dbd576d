internal import CMicroHTTPD
internal import Glibc

/// A thread of the operating system with a given stack size.
struct Thread: Sendable {
    private let handle: pthread_t

    /// nil if the system has no room for another thread. `name` has at most 15 characters and shows in `top -H`.
    init?(name: String, stackBytes: Int = 1 << 20, _ body: @escaping @Sendable () -> Void) {
        final class Box: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackBytes)
        defer { pthread_attr_destroy(&attributes) }
        var handle = pthread_t()
        let box = Unmanaged.passRetained(Box(body))
        let status = pthread_create(
            &handle, &attributes,
            { context in
                Unmanaged<Box>.fromOpaque(context!).takeRetainedValue().body()
                return nil
            }, box.toOpaque())
        guard status == 0 else {
            box.release()
            return nil
        }
        pthread_setname_np(handle, name)
        self.handle = handle
    }

    func join() {
        pthread_join(handle, nil)
    }

    /// Nobody will join it.
    func detach() {
        pthread_detach(handle)
    }
}
