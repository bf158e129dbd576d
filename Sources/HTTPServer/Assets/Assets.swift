/// Files that never change under their address: the address holds a hash of the content, and browsers keep them for
/// a year. Everything is read once into memory.
public struct Assets: Sendable {
    /// The path all addresses start with.
    public static let prefix = "/assets/"

    private let paths: [String: String]
    /// By the name in the address, with and without hash.
    let served: [String: ServedAsset]

    /// Reads all files of a folder and its subfolders; hidden files and source maps are left out. Relative
    /// `url(...)` and `@import` in style sheets are rewritten to the hashed names.
    public init(directory: String) throws(HTTPServerError) {
        try self.init(files: AssetFolder.read(directory))
    }

    /// Assets from memory, by name ("fonts/fira.woff2").
    public init(files: [String: [UInt8]]) {
        var hashing = AssetHashing(files: files)
        var paths: [String: String] = [:]
        var served: [String: ServedAsset] = [:]
        for name in files.keys.sorted() {
            let asset = hashing.asset(name)
            paths[name] = Self.prefix + PercentEncoding.encodePath(asset.hashedName)
            let hashed = ServedAsset(asset, isHashed: true)
            served[asset.hashedName] = hashed
            served[name] = ServedAsset(hashed, isHashed: false)
        }
        self.paths = paths
        self.served = served
    }

    /// No assets.
    public init() {
        self.init(files: [:])
    }

    /// The address of an asset, e.g. "insek.css" -> "/assets/insek.3f9a1c07.css". An unknown name gives an address
    /// that leads to a 404.
    public func path(_ name: String) -> String {
        paths[name] ?? Self.prefix + PercentEncoding.encodePath(name)
    }
}
