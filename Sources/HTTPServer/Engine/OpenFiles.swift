internal import Glibc

/// The limit of open files of this process.
enum OpenFiles {
    /// Files that are not connections: database, assets, uploads, pipes.
    private static let reserve = 512

    /// Raises the limit for `connections` and returns how many connections it really allows.
    static func raise(forConnections connections: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return connections }
        let wanted = rlim_t(connections + reserve)
        if limit.rlim_cur < wanted {
            var raised = rlimit(rlim_cur: wanted, rlim_max: max(limit.rlim_max, wanted))
            // Only root may raise the hard limit; others get as far as it goes.
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) != 0 {
                raised = rlimit(rlim_cur: min(wanted, limit.rlim_max), rlim_max: limit.rlim_max)
                _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised)
            }
            getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        return min(connections, max(64, Int(clamping: limit.rlim_cur) - reserve))
    }
}
