/// A file whose content was looked at; only this can be stored. Made by `FileIntake`.
public struct CheckedFile: Sendable {
    /// Found in the bytes.
    public let type: FileType
    /// Clean, with the ending of its type.
    public let name: String
    /// Width and height in points, of a picture that was re-encoded.
    public let pictureSize: PictureSize?

    let source: ByteSource

    init(type: FileType, name: String, pictureSize: PictureSize?, source: ByteSource) {
        self.type = type
        self.name = name
        self.pictureSize = pictureSize
        self.source = source
    }

    /// A paper that this program has made itself; what somebody sent never comes this way.
    public init(own bytes: [UInt8], type: FileType, name: String) {
        self.init(type: type, name: FileName.clean(name), pictureSize: nil, source: .bytes(bytes))
    }

    public var byteCount: Int { source.count }

    /// All of it at once, for readers that take a whole file.
    public func bytes() throws(FileError) -> [UInt8] { try source.read(at: 0, count: source.count) }
}
