public import Processes
public import Values

/// Writes Word files (.docx) with pandoc: real styles, headings, tables with a head row, pictures with their alternative
/// text. The look comes from a reference document.
///
/// Each call starts pandoc once and waits for it, so this belongs on a worker.
public struct WordWriter: Sendable {
    private let pandoc: String
    private let references: String
    private let limits: ProcessLimits

    /// - Parameters:
    ///   - pandoc: Path of the program; it calls rsvg-convert for pictures, since older editions of Word show no SVG.
    ///   - references: Folder of the reference documents that set-up has made.
    public init(
        pandoc: String = "/usr/bin/pandoc", references: String,
        limits: ProcessLimits = ProcessLimits(seconds: 30, memoryBytes: nil, outputBytes: 64 << 20)
    ) {
        self.pandoc = pandoc
        self.references = references
        self.limits = limits
    }

    /// - Parameters:
    ///   - tree: The document as pandoc's JSON (pandoc-types 1.22).
    ///   - reference: Name of the reference document without its ending.
    ///   - pictures: SVG files by the plain names that the tree gives as targets of its images.
    public func docx(_ tree: JSON, reference: String, pictures: [String: [UInt8]]) throws(WordError) -> [UInt8] {
        guard let folder = PictureFolder(pictures) else {
            throw WordError(.unavailable, WordError.later, diagnostics: "no folder for pictures")
        }
        let output: Subprocess.Output
        do throws(ProcessError) {
            output = try Subprocess.run(
                program: pandoc,
                arguments: [
                    "--from=json", "--to=docx", "--reference-doc=\(references)/\(reference).docx",
                    "--resource-path=\(folder.path)", "--output=-",
                ], input: tree.canonical, limits: limits,
                environment: ProcessEnvironment(["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]))
        } catch {
            throw WordError(.unavailable, WordError.later, diagnostics: error.description)
        }
        // A picture that is missing or cannot be converted is only a warning to pandoc, and a hole in the paper to us.
        guard output.status.isSuccess, !output.errorText.contains("[WARNING]") else {
            throw WordError(
                .document,
                "Dieses Dokument lässt sich nicht als Word-Datei schreiben. Bitte melden Sie den Fehler mit der Angabe, welches es ist.",
                diagnostics: output.errorText)
        }
        return output.standardOutput
    }
}

/// Why a document did not become a Word file: a code for the program, a German sentence for the person, and pandoc's own
/// words for the log.
public struct WordError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// The document itself: an unknown node, a picture that is none.
        case document
        /// Pandoc is missing or too slow, or there is no room for its pictures.
        case unavailable
    }

    public let code: Code
    public let message: String
    public let diagnostics: String

    init(_ code: Code, _ message: String, diagnostics: String = "") {
        self.code = code
        self.message = message
        self.diagnostics = diagnostics
    }

    static let later =
        "Die Word-Datei konnte gerade nicht erstellt werden. Bitte versuchen Sie es in einer Minute noch einmal."

    public var description: String { diagnostics.isEmpty ? message : "\(message)\n\(diagnostics)" }
}
