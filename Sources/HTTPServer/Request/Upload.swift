/// A file sent with a form. It lies in a temporary file that is removed when the last copy of this value is gone.
public struct Upload: Sendable {
    /// The name of the form field.
    public let field: String
    /// The name the client gave, without folders, control characters removed. Never use it as a path.
    public let fileName: String
    /// What the client says it is. Look at the bytes instead of trusting it.
    public let contentType: String
    /// In bytes.
    public let size: Int
    /// Where the bytes lie while this value lives.
    public var path: String { file.path }

    private let file: TemporaryFile

    init(field: String, fileName: String, contentType: String, size: Int, file: TemporaryFile) {
        self.field = field
        self.fileName = fileName
        self.contentType = contentType
        self.size = size
        self.file = file
    }
}
