internal import Glibc

/// Reads a folder with everything below it.
enum AssetFolder {
    static func read(_ directory: String) throws(HTTPServerError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        try read(directory, prefix: "", into: &files)
        return files
    }

    private static func read(
        _ directory: String, prefix: String, into files: inout [String: [UInt8]]
    ) throws(HTTPServerError) {
        guard let handle = opendir(directory) else { throw unreadable(directory) }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") || name.hasSuffix(".map") { continue }
            let path = directory + "/" + name
            var info = stat()
            guard stat(path, &info) == 0 else { throw unreadable(path) }
            switch info.st_mode & S_IFMT {
            case S_IFDIR: try read(path, prefix: prefix + name + "/", into: &files)
            case S_IFREG: files[prefix + name] = try content(path, size: Int(info.st_size))
            default: continue
            }
        }
    }

    private static func content(_ path: String, size: Int) throws(HTTPServerError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(path) }
        defer { close(file) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(file, buffer.baseAddress! + count, size - count)
                if got <= 0 { break }
                count += got
            }
            failed = count != size
        }
        guard !failed else { throw unreadable(path) }
        return bytes
    }

    private static func unreadable(_ path: String) -> HTTPServerError {
        HTTPServerError(
            code: .assetsUnreadable,
            message: "Die Dateien der Oberfläche in „\(path)“ sind nicht lesbar. "
                + "Bitte führen Sie die Einrichtung noch einmal aus oder geben Sie den Ordner an.")
    }
}
