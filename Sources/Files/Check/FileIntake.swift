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
        guard file.count <= byteLimit else { throw Self.tooLarge(file.count, limit: byteLimit) }
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

    /// A file that only readers of our own will see and no browser ever will, such as a table to be imported: whatever it
    /// holds, it is kept as it is. The reader says what is wrong with it, better than a look at its type could.
    public func acceptForReading(path: String, name: String) throws(FileError) -> CheckedFile {
        let file = try LocalFile(path: path)
        guard file.count <= byteLimit else { throw Self.tooLarge(file.count, limit: byteLimit) }
        return CheckedFile(type: .text, name: FileName.clean(name), pictureSize: nil, source: .file(file))
    }

    private static func tooLarge(_ count: Int, limit: Int) -> FileError {
        FileError(
            .tooLarge,
            "Die Datei ist \(FileSize.german(count)) groß, erlaubt sind höchstens \(FileSize.german(limit)).")
    }
}
