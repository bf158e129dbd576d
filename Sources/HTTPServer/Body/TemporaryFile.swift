internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// A file of our own that is removed with the last reference.
final class TemporaryFile: Sendable {
    private static let prefix = "insek-upload-"
    let path: String
    /// -1 once everything is written.
    private let descriptor: Atomic<Int32>

    /// nil if the folder cannot be written.
    init?(in directory: String) {
        var template = Array(("\(directory)/\(Self.prefix)XXXXXX").utf8CString)
        let descriptor = template.withUnsafeMutableBufferPointer { mkostemp($0.baseAddress!, O_CLOEXEC) }
        guard descriptor >= 0 else { return nil }
        self.descriptor = Atomic(descriptor)
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    deinit {
        close()
        unlink(path)
    }

    /// Nothing more will be appended.
    func close() {
        let open = descriptor.exchange(-1, ordering: .relaxed)
        if open >= 0 { Glibc.close(open) }
    }

    /// Appends all bytes; false if the disk is full or failing.
    func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let written = write(descriptor.load(ordering: .relaxed), part.baseAddress!, part.count)
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }

    /// Removes what killed processes left in this folder more than a day ago.
    static func sweep(_ directory: String) {
        guard let handle = opendir(directory) else { return }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(prefix) else { continue }
            var info = stat()
            let path = "\(directory)/\(name)"
            if lstat(path, &info) == 0, info.st_mtim.tv_sec < time(nil) - 86_400 { unlink(path) }
        }
    }
}
