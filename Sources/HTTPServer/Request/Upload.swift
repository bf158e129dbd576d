internal import CMicroHTTPD
internal import Glibc

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

/// A file of our own that is removed with the last reference.
final class TemporaryFile: Sendable {
    let path: String
    let descriptor: Int32

    /// nil if the folder cannot be written.
    init?(in directory: String) {
        var template = Array((directory + "/insek-upload-XXXXXX").utf8CString)
        let descriptor = template.withUnsafeMutableBufferPointer { mkostemp($0.baseAddress!, O_CLOEXEC) }
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// Appends all bytes; false if the disk is full or failing.
    func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let written = write(descriptor, part.baseAddress!, part.count)
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
