import Glibc

/// The folder with what the binary needs at run time: web assets, templates, fonts, the typesetting worker.
public struct ShareFolder: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    public var assets: String { "\(path)/assets" }
    public var templates: String { "\(path)/templates" }
    public var fonts: String { "\(path)/fonts" }
    public var wordReferences: String { "\(path)/word" }
    public var typesettingWorker: String { "\(path)/worker/typst_worker.py" }
    public var python: String { "\(path)/python" }

    static let missing = "Die Vorlagen fehlen. Führen Sie make setup aus, oder nennen Sie den Ordner mit --share."

    /// The bytes of a web asset.
    func asset(_ name: String) throws -> [UInt8] {
        guard let bytes = WholeFile.read("\(assets)/\(name)") else {
            throw CommandFailure("Die Datei \(assets)/\(name) fehlt. Führen Sie make setup aus.")
        }
        return bytes
    }

    /// Looks beside the running binary and in each folder above it: `share/insek`, then `.setup/share/insek`.
    /// The current directory plays no part.
    public static func besideBinary() -> ShareFolder? { search(from: binaryFolder) }

    static func search(from folder: String) -> ShareFolder? {
        var folder = folder
        while !folder.isEmpty {
            for name in ["share/insek", ".setup/share/insek"] {
                let candidate = "\(folder)/\(name)"
                if access("\(candidate)/assets", R_OK) == 0 { return ShareFolder(path: candidate) }
            }
            guard let slash = folder.lastIndex(of: "/") else { break }
            folder = String(folder[..<slash])
        }
        return nil
    }

    /// The folder of the running binary, links resolved; the helper programs lie in it too.
    public static var binaryFolder: String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { readlink("/proc/self/exe", $0.baseAddress!, $0.count) }
        }
        guard count > 0 else { return "" }
        let path = String(decoding: buffer[..<count], as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
