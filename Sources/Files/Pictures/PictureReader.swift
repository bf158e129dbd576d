import Database
import Processes

/// Re-encodes pictures through the helper program `insek-pictures`, one process per picture, within limits: only points
/// survive, upright and at most 2,560 on the longer side; position, camera, names, colour profiles, previews and whatever
/// else was hidden in the file do not. The calling thread waits, so this belongs on a worker.
public struct PictureReader: Sendable {
    /// A picture as it will be kept.
    public struct Picture: Sendable {
        /// `.jpeg` for photographs, `.png` for everything with transparency or without loss.
        public let type: FileType
        public let size: PictureSize
        public let bytes: [UInt8]
    }

    private let program: String
    private let limits: PictureLimits
    private let turns: Lender<Void>

    /// `program` is the path of `insek-pictures`, which lies beside `insek`.
    public init(program: String, limits: PictureLimits = .standard) {
        self.program = program
        self.limits = limits
        turns = Lender(size: limits.atOnce)
    }

    public func reencode(path: String) throws(FileError) -> Picture {
        let file = try LocalFile(path: path)
        guard file.count <= limits.fileBytes else {
            throw FileError(
                .tooLarge,
                "Das Bild ist \(FileSize.german(file.count)) groß, erlaubt sind höchstens \(FileSize.german(limits.fileBytes)). "
                    + "Bitte verkleinern Sie es vorher.")
        }
        switch turns.take(seconds: limits.waitSeconds) {
        case .lent, .toMake: break
        case .refused, nil:
            throw FileError(
                .busy, "Gerade werden viele Bilder verarbeitet. Bitte versuchen Sie es in einer Minute noch einmal.")
        }
        defer { turns.giveBack(()) }
        let output: Subprocess.Output
        do throws(ProcessError) {
            output = try Subprocess.run(
                program: program, arguments: [path],
                limits: ProcessLimits(
                    seconds: limits.seconds, memoryBytes: limits.memoryBytes, outputBytes: limits.outputBytes + 64))
        } catch {
            throw Self.error(for: error)
        }
        return try PictureAnswer.picture(in: output)
    }

    private static func error(for error: ProcessError) -> FileError {
        switch error.code {
        case .deadline:
            FileError(
                .limit,
                "Das Verarbeiten des Bildes hat zu lange gedauert und wurde abgebrochen. Bitte verkleinern Sie es vorher.",
                diagnostics: error.diagnostics)
        case .outputLimit:
            FileError(.limit, "Das Bild wird neu gespeichert zu groß. Bitte verkleinern Sie es vorher.")
        case .programMissing, .startFailed, .busy, .stopped, .died:
            FileError(.helper, error.message, diagnostics: error.diagnostics)
        }
    }
}
