/// Looks at a file that somebody sent: size, type by content, name; pictures are re-encoded. The calling thread waits,
/// so this belongs on a worker.
public struct FileIntake: Sendable {
    private let pictures: PictureReader
    /// Larger files are refused before anything is read.
    public let byteLimit: Int

    public init(pictures: PictureReader, byteLimit: Int = 100_000_000) {
        self.pictures = pictures
        self.byteLimit = byteLimit
    }

    /// - Parameters:
    ///   - path: where the bytes lie; the file has to stay until it is stored.
    ///   - name: what the person calls it; only its last part counts.
    public func accept(path: String, name: String) throws(FileError) -> CheckedFile {
        let file = try LocalFile(path: path)
        guard file.count <= byteLimit else {
            throw FileError(
                .tooLarge,
                "Die Datei ist \(FileSize.german(file.count)) groß, erlaubt sind höchstens \(FileSize.german(byteLimit))."
            )
        }
        let type = try FileInspection.type(of: .file(file))
        guard type.isPicture else {
            return CheckedFile(
                type: type, name: try FileName.fitting(name, content: type, kept: type), pictureSize: nil,
                source: .file(file))
        }
        // Before the work: a wrong name is refused at once.
        _ = try FileName.fitting(name, content: type, kept: type)
        let picture = try pictures.reencode(path: path)
        return CheckedFile(
            type: picture.type, name: try FileName.fitting(name, content: type, kept: picture.type),
            pictureSize: picture.size, source: .bytes(picture.bytes))
    }
}
