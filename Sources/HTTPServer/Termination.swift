internal import Glibc

/// Waiting for the request to end (SIGTERM, or SIGINT from the keyboard) without a signal handler.
public enum Termination {
    /// Must be called before any other thread exists: the signals are then kept until `wait`. Child processes inherit
    /// the mask and must reset it.
    public static func block() {
        var signals = set()
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Returns when one of the signals arrives.
    public static func wait() {
        var signals = set()
        var received: Int32 = 0
        while sigwait(&signals, &received) != 0 {}
    }

    private static func set() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGINT)
        return signals
    }
}
