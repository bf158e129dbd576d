/// How much room files may take.
public struct FileRoom: Hashable, Sendable {
    /// Bytes of all files of one concept together.
    public var perConcept: Int
    /// Bytes of one file. Below what the server takes for a whole form, so that the form can say it in its own words.
    public var perFile: Int

    public init(perConcept: Int = 5_000_000_000, perFile: Int = 50_000_000) {
        self.perConcept = perConcept
        self.perFile = perFile
    }
}
