internal import Cryptography

/// One asset with the hash in its name and the references in it rewritten.
struct HashedAsset: Sendable {
    let hashedName: String
    let tag: String
    let contentType: String
    let bytes: [UInt8]
}

/// Hashes assets. A style sheet is hashed after the files it refers to, since its content holds their names; files
/// that refer to each other in a circle keep their plain names in it.
struct AssetHashing {
    private let files: [String: [UInt8]]
    private var done: [String: HashedAsset] = [:]
    private var running: Set<String> = []

    init(files: [String: [UInt8]]) {
        self.files = files
    }

    mutating func asset(_ name: String) -> HashedAsset {
        if let known = done[name] { return known }
        running.insert(name)
        var bytes = files[name] ?? []
        if name.hasSuffix(".css") { bytes = rewriteReferences(bytes, in: name) }
        running.remove(name)
        let tag = String(SHA256.hex(bytes).prefix(12))
        let asset = HashedAsset(
            hashedName: Self.insert(hash: String(tag.prefix(8)), into: name), tag: tag,
            contentType: MediaType.of(fileName: name), bytes: bytes)
        done[name] = asset
        return asset
    }

    /// "a/b.min.css" -> "a/b.min.HASH.css"
    private static func insert(hash: String, into name: String) -> String {
        let slash = name.lastIndex(of: "/") ?? name.startIndex
        guard let dot = name[slash...].lastIndex(of: ".") else { return name + "." + hash }
        return name[..<dot] + "." + hash + name[dot...]
    }

    private mutating func rewriteReferences(_ css: [UInt8], in name: String) -> [UInt8] {
        let folder = name.split(separator: "/").dropLast().map(String.init)
        var out: [UInt8] = []
        out.reserveCapacity(css.count)
        var rest = css[...]
        while let reference = CSSReference.next(in: rest) {
            out += rest[rest.startIndex..<reference.target.lowerBound]
            let target = String(decoding: css[reference.target], as: UTF8.self)
            out += Array(hashedReference(target, folder: folder).utf8)
            rest = rest[reference.target.upperBound...]
        }
        return out + rest
    }

    /// References within a style sheet stay relative, so that the assets may lie under any path.
    private mutating func hashedReference(_ target: String, folder: [String]) -> String {
        let path = target.prefix { $0 != "?" && $0 != "#" }
        guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(":") else { return target }
        var parts = folder
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(String(part))
            } else if parts.popLast() == nil {
                return target
            }
        }
        let name = parts.joined(separator: "/")
        guard files[name] != nil, !running.contains(name) else { return target }
        let hashed = asset(name).hashedName.split(separator: "/").last.map(String.init) ?? name
        let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return directory + PercentEncoding.encode(hashed) + target[path.endIndex...]
    }
}
