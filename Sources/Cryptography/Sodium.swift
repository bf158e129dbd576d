internal import CSodium

/// libsodium must be initialised before its first use; `sodium_init` returns -1 on failure, 0 or 1 when ready.
/// A global because the library itself is one: it runs once, whoever comes first.
private let initialised: Void = {
    precondition(sodium_init() >= 0, "libsodium could not be initialised")
}()

@inline(__always)
func requireSodium() {
    initialised
}
