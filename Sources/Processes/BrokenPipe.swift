import Glibc

/// Runs `body` with SIGPIPE held back on this thread, so that writing to a child that has ended reports
/// EPIPE and does not end us; whatever the process decided about the signal elsewhere stays as it was.
func withoutBrokenPipeSignal<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
    var pipeOnly = sigset_t()
    var before = sigset_t()
    var pending = sigset_t()
    sigemptyset(&pipeOnly)
    sigaddset(&pipeOnly, SIGPIPE)
    sigpending(&pending)
    let wasPending = sigismember(&pending, SIGPIPE) == 1
    pthread_sigmask(SIG_BLOCK, &pipeOnly, &before)
    defer {
        if !wasPending {
            var atOnce = timespec()
            while sigtimedwait(&pipeOnly, nil, &atOnce) == -1 && errno == EINTR {}
        }
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
}
