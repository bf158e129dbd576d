/// What re-encoding one picture may cost.
public struct PictureLimits: Hashable, Sendable {
    /// Size of the file; larger ones are refused before anything is started.
    public var fileBytes: Int
    /// Wall-clock time.
    public var seconds: Double
    /// Address space of the helper program, its libraries included (about 0.2 GB).
    public var memoryBytes: Int
    /// Size of the new picture's file.
    public var outputBytes: Int
    /// How many helpers may run at once in this process, and how long others wait for their turn, in seconds.
    public var atOnce: Int
    public var waitSeconds: Double

    public init(
        fileBytes: Int = 40_000_000, seconds: Double = 20, memoryBytes: Int = 1 << 30, outputBytes: Int = 40_000_000,
        atOnce: Int = 2, waitSeconds: Double = 30
    ) {
        self.fileBytes = fileBytes
        self.seconds = seconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
        self.atOnce = atOnce
        self.waitSeconds = waitSeconds
    }

    /// Enough for a photograph of 50 million points.
    public static let standard = PictureLimits()
}

/// Width and height of a picture in points.
public struct PictureSize: Hashable, Sendable {
    public let width: Int
    public let height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
