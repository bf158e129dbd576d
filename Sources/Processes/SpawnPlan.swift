import Glibc

/// The file actions and attributes of one `posix_spawn`, released with their owner.
struct SpawnPlan: ~Copyable {
    private let actions = UnsafeMutablePointer<posix_spawn_file_actions_t>.allocate(capacity: 1)
    private let attributes = UnsafeMutablePointer<posix_spawnattr_t>.allocate(capacity: 1)

    init() {
        posix_spawn_file_actions_init(actions)
        posix_spawnattr_init(attributes)
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(attributes, &none)
        posix_spawnattr_setsigdefault(attributes, &all)
        posix_spawnattr_setpgroup(attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(attributes, Int16(flags))
    }

    deinit {
        posix_spawn_file_actions_destroy(actions)
        posix_spawnattr_destroy(attributes)
        actions.deallocate()
        attributes.deallocate()
    }

    func give(_ descriptor: Int32, as number: Int32) {
        posix_spawn_file_actions_adddup2(actions, descriptor, number)
    }

    /// Closes in the child what a library of ours opened without close-on-exec. (`addclosefrom_np` of glibc
    /// is not visible in Swift.)
    func closeEverythingElse() {
        guard let folder = opendir("/proc/self/fd") else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let number = Int32(name), number >= 3, number != dirfd(folder) else { continue }
            if fcntl(number, F_GETFD) & FD_CLOEXEC == 0 { posix_spawn_file_actions_addclose(actions, number) }
        }
    }

    func spawn(_ command: [String], environment: [String]) throws(ProcessError) -> pid_t {
        var pid: pid_t = 0
        let words = command.map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        // Returns an errno value instead of setting it.
        let result = posix_spawn(&pid, command[0], actions, attributes, words, variables)
        guard result == 0 else { throw .startFailed(result) }
        return pid
    }
}
