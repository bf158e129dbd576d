public import Foundation

/// What `make setup` has put into the clone, for tests that typeset.
public enum SetUpFolder {
    /// Of the clone.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// For `Typesetter(share:)`.
    public static let share = root.appending(path: ".setup/share/insek").path

    /// False makes the tests that need it skip visibly.
    public static var isThere: Bool {
        FileManager.default.fileExists(atPath: share + "/python")
            && FileManager.default.fileExists(atPath: root.appending(path: ".setup/verapdf/VeraPDF.class").path)
    }
}
