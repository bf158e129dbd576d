import Files
import TestSupport

/// What the intake says to bytes under a name.
func intake(_ bytes: [UInt8], _ name: String) throws -> CheckedFile {
    let folder = try TestFolder()
    return try Example.intake.accept(path: try folder.write(bytes, to: "upload"), name: name)
}

func intake(_ text: String, _ name: String) throws -> CheckedFile { try intake(Array(text.utf8), name) }

/// Why the intake refuses; nil when it accepts.
func refusal(_ bytes: [UInt8], _ name: String) -> FileError? {
    do {
        _ = try intake(bytes, name)
        return nil
    } catch {
        return error as? FileError
    }
}

func refusal(_ text: String, _ name: String) -> FileError? { refusal(Array(text.utf8), name) }
