import Glibc

/// Finds files below folders, following links, each file once, in the order of their paths.
enum FileFinder {
    struct Found: Equatable {
        let path: String
        let size: Int64
    }

    /// A folder's files, recursively. Links are followed; a folder that is reached twice (or contains itself by a
    /// link) is read once. What cannot be read is reported through `unreadable`.
    static func files(in folder: String, unreadable: (String) -> Void) -> [Found] {
        var seen: Set<Identity> = []
        var files: [Found] = []
        visit(folder, &seen, &files, unreadable)
        return files.sorted { $0.path < $1.path }
    }

    /// A single file; nil when it does not exist or is no regular file.
    static func file(at path: String) -> Found? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Found(path: path, size: Int64(status.st_size))
    }

    private struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    private static func visit(
        _ folder: String, _ seen: inout Set<Identity>, _ files: inout [Found], _ unreadable: (String) -> Void
    ) {
        guard let directory = opendir(folder) else { return unreadable(folder) }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var status = stat()
            guard stat(path, &status) == 0 else {
                unreadable(path)
                continue
            }
            guard seen.insert(Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))).inserted else {
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: visit(path, &seen, &files, unreadable)
            case S_IFREG: files.append(Found(path: path, size: Int64(status.st_size)))
            default: break
            }
        }
    }
}
