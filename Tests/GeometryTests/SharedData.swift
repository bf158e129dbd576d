import Foundation

/// The folder with real official files beside the project; tests on them are skipped where it is absent.
enum SharedData {
    static let folder: String? = {
        let beside = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/data")
        let named = ProcessInfo.processInfo.environment["INSEK_SHARED"].map {
            URL(filePath: $0).appending(path: "data")
        }
        return [named, beside].compactMap { $0?.standardizedFileURL.path }.first {
            FileManager.default.fileExists(atPath: $0)
        }
    }()

    static func path(_ name: String) -> String? {
        guard let folder, FileManager.default.fileExists(atPath: folder + "/" + name) else { return nil }
        return folder + "/" + name
    }
}
