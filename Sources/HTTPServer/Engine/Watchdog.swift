/// One thread that cuts overdue connections and sends heartbeats.
final class Watchdog: Sendable {
    private let stopped = Monitor(false)
    private let thread: Thread

    init?(_ core: ServerCore) {
        let stopped = stopped
        let settings = core.configuration
        let tick = Monotonic.nanoseconds(
            min(0.25, settings.headerDeadline / 4, settings.bodyGrace / 4, settings.heartbeat / 2))
        let beat = Monotonic.nanoseconds(settings.heartbeat)
        guard
            let thread = Thread(
                name: "watchdog", stackBytes: 256 << 10,
                {
                    var nextBeat = Monotonic.now + beat
                    while stopped.wait(until: Monotonic.now + tick, { $0 ? true : nil }) == nil {
                        let now = Monotonic.now
                        core.connections.cutOverdue(now: now)
                        if now >= nextBeat {
                            core.streams.heartbeat()
                            nextBeat = now + beat
                        }
                    }
                })
        else { return nil }
        self.thread = thread
    }

    func stop() {
        stopped.withLock { $0 = true }
        stopped.wakeAll()
        thread.join()
    }
}
