/// What one child process may use before it is ended.
///
/// - `seconds`: wall-clock time for the whole run, or for one request of a `LongLivedProcess`.
/// - `memoryBytes`: address space (RLIMIT_AS), set before the program starts; `nil` for no limit.
/// - `outputBytes`: standard output of the run, or one reply of a `LongLivedProcess`.
public struct ProcessLimits: Hashable, Sendable {
    public var seconds: Double
    public var memoryBytes: Int?
    public var outputBytes: Int

    public init(seconds: Double = 30, memoryBytes: Int? = 2 << 30, outputBytes: Int = 64 << 20) {
        self.seconds = seconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
    }

    public static let standard = ProcessLimits()
}

/// What a child process sees of ours: by default nothing but a search path and a neutral locale, so that
/// passwords in our environment never reach it.
public struct ProcessEnvironment: Hashable, Sendable {
    public var variables: [String: String]

    public init(_ variables: [String: String] = [:]) {
        self.variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
            .merging(variables) { _, given in given }
    }

    public static let minimal = ProcessEnvironment()
}
