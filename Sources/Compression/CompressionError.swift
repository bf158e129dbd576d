/// Why compressed data could not be read. `message` is a German sentence for the user.
public struct CompressionError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// Not gzip, cut off, or its checksum is wrong.
        case damaged
        /// More than the allowed number of bytes would come out.
        case tooLarge
    }

    public let code: Code
    public let message: String

    static let damaged = CompressionError(
        code: .damaged,
        message: "Die gepackten Daten sind beschädigt oder unvollständig. "
            + "Bitte übertragen Sie die Datei noch einmal.")
}
