import Foundation

/// A PostgreSQL server of the test's own, to be stopped at will. As root it runs as the user postgres, since PostgreSQL
/// refuses root.
final class PostgresCluster: Sendable {
    static let programs: String? = {
        let base = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
        return versions.sorted { $0.compare($1, options: .numeric) == .orderedDescending }
            .map { "\(base)/\($0)/bin" }.first { FileManager.default.isExecutableFile(atPath: $0 + "/pg_ctl") }
    }()

    let url: String
    private let folder: String
    private let programs: String
    private let port: Int

    init(_ programs: String) throws {
        self.programs = programs
        folder = NSTemporaryDirectory() + "test_cluster_" + UUID().uuidString
        port = try Self.freePort()
        url = "postgres://postgres@127.0.0.1:\(port)/postgres"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        if geteuid() == 0 { try Self.run("/bin/chown", ["postgres", folder]) }
        try call(
            "initdb", ["-D", data, "--locale=C.UTF-8", "-E", "UTF8", "-A", "trust", "-U", "postgres", "--no-sync"])
        try start()
    }

    deinit {
        try? signal(SIGCONT)
        try? call("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"])
        try? FileManager.default.removeItem(atPath: folder)
    }

    func start() throws {
        let options = "-p \(port) -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=8MB"
        do {
            try call("pg_ctl", ["-D", data, "-l", folder + "/log", "-o", options, "-w", "start"])
        } catch let failed as Failed {
            let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
            throw Failed(call: failed.call + "\n" + log.suffix(2_000))
        }
    }

    /// As after a crash: without a word to those connected.
    func stop() throws { try call("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]) }

    /// To the server and all it has started.
    func signal(_ number: Int32) throws {
        let file = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
        guard let first = file.split(separator: "\n").first, let parent = Int32(first) else { return }
        for child in try Self.children(of: parent) + [parent] { kill(child, number) }
    }

    private var data: String { folder + "/data" }

    private func call(_ program: String, _ arguments: [String]) throws {
        guard geteuid() == 0 else { return try Self.run(programs + "/" + program, arguments) }
        try Self.run(
            "/usr/bin/setpriv",
            ["--reuid=postgres", "--regid=postgres", "--init-groups", programs + "/" + program] + arguments)
    }

    /// By posix_spawn: Foundation's Process waits until the server that pg_ctl leaves behind has ended too.
    private static func run(_ program: String, _ arguments: [String]) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        var status: Int32 = -1
        guard posix_spawn(&child, program, &actions, nil, words, environ) == 0 else { throw Failed(call: program) }
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw Failed(call: ([program] + arguments).joined(separator: " ")) }
    }

    private static func children(of parent: Int32) throws -> [Int32] {
        let text = try String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
        return text.split(separator: " ").compactMap { Int32($0) }
    }

    /// Below the ports that the system lends to outgoing connections: between stop and start nobody may take it, least
    /// of all a client that calls while the server is away.
    private static func freePort() throws -> Int {
        for _ in 0..<200 {
            if let listener = try? SilentListener(port: .random(in: 20_000...31_999)) { return listener.port }
        }
        throw Failed(call: "free port")
    }

    struct Failed: Error { let call: String }
}

/// Takes connections and never says anything, like a server behind a dead network.
final class SilentListener {
    let port: Int
    private let socket: Int32

    /// At a free port that the system picks, unless one is named.
    init(port wanted: in_port_t = 0) throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = wanted.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(socket, generic, length) == 0 && listen(socket, 16) == 0
                    && getsockname(socket, generic, &length) == 0
            }
        }
        guard result else {
            close(socket)
            throw CocoaError(.fileReadUnknown)
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
    }

    deinit { close(socket) }
}
