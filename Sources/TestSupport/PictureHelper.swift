import Foundation

/// The program that re-encodes pictures.
public enum PictureHelper {
    /// Where the build puts it: beside the bundle of the tests.
    public static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "insek-pictures").path

    /// False makes the tests that need it skip visibly.
    public static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }
}
