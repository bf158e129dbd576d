/// What reading one file may cost.
public struct GeoFileLimits: Hashable, Sendable {
    /// Size of the file; larger ones are refused before anything is started.
    public var fileBytes: Int
    /// Wall-clock time.
    public var seconds: Double
    /// Address space of the helper program, GDAL's libraries included (about 0.3 GiB).
    public var memoryBytes: Int
    /// Everything the helper program sends.
    public var outputBytes: Int

    public init(
        fileBytes: Int = 512 << 20, seconds: Double = 120, memoryBytes: Int = 2 << 30, outputBytes: Int = 1 << 30
    ) {
        self.fileBytes = fileBytes
        self.seconds = seconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
    }

    /// Enough for all municipalities of Germany in VG250.
    public static let standard = GeoFileLimits()
}
