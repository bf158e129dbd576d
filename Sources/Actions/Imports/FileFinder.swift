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
        var status = stat()
        if stat(folder, &status) == 0 { seen.insert(Identity(status)) }
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

        init(_ status: stat) {
            device = UInt64(status.st_dev)
            inode = UInt64(status.st_ino)
        }
    }

    private static func visit(
        _ folder: String, _ seen: inout Set<Identity>, _ files: inout [Found], _ unreadable: (String) -> Void
    ) {
        guard let names = names(in: folder) else { return unreadable(folder) }
        // In order, so that a file with several paths is always found under the same.
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var status = stat()
            guard stat(path, &status) == 0 else {
                unreadable(path)
                continue
            }
            guard seen.insert(Identity(status)).inserted else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: visit(path, &seen, &files, unreadable)
            case S_IFREG: files.append(Found(path: path, size: Int64(status.st_size)))
            default: break
            }
        }
    }

    private static func names(in folder: String) -> [String]? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names
    }
}
