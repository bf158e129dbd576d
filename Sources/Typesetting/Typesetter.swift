public import Processes

/// Turns data into an accessible PDF (PDF/UA-1) fit for the archive (PDF/A-2a), with Typst in a worker process.
///
/// The worker starts with the first document or `warmUp` and stays, so that later documents take milliseconds.
/// The same template, data and files always give the same bytes. The calling thread waits for the answer.
public final class Typesetter: Sendable {
    private let worker: LongLivedProcess
    private let separated: @Sendable (_ seconds: Double) -> Typesetter

    /// - Parameters:
    ///   - python: the interpreter that has the package `typst`.
    ///   - worker: path of `typst_worker.py`.
    ///   - fonts: folder of the TrueType fonts; no others are used.
    ///   - templates: folder of the `.typ` files.
    ///   - limits: time for one document with waiting included, memory of the worker, size of one PDF.
    public init(
        python: String, worker: String, fonts: String, templates: String,
        limits: ProcessLimits = ProcessLimits(seconds: 30, memoryBytes: 4 << 30, outputBytes: 256 << 20)
    ) {
        self.worker = LongLivedProcess(
            program: python, arguments: ["-B", worker, templates, fonts], limits: limits)
        separated = { seconds in
            var limits = limits
            limits.seconds = seconds
            return Typesetter(python: python, worker: worker, fonts: fonts, templates: templates, limits: limits)
        }
    }

    /// A typesetter from the folder that set-up has made (`share/insek`).
    public convenience init(share: String) {
        self.init(
            python: "\(share)/python", worker: "\(share)/worker/typst_worker.py", fonts: "\(share)/fonts",
            templates: "\(share)/templates")
    }

    /// Sets one document.
    ///
    /// - Parameters:
    ///   - template: file name in the templates folder without `.typ`, letters and digits only.
    ///   - data: JSON; its `"date"` (ISO day) becomes the creation date of the PDF.
    ///   - files: pictures the data name, by plain file name.
    public func pdf(
        template: String, data: [UInt8], files: [String: [UInt8]] = [:]
    ) throws(TypesettingError) -> [UInt8] {
        var request: [UInt8] = []
        request.append(part: "template", Array(template.utf8))
        request.append(part: "data", data)
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            request.append(part: "files/\(name)", content)
        }
        let answer: [UInt8]
        do throws(ProcessError) {
            answer = try worker.request(request)
        } catch {
            throw TypesettingError(
                .unavailable,
                "Das PDF konnte gerade nicht erstellt werden. Bitte versuchen Sie es in einer Minute noch einmal.",
                diagnostics: error.description)
        }
        guard answer.first == UInt8(ascii: "P") else {
            throw TypesettingError(
                .document,
                "Dieses Dokument lässt sich nicht setzen. Bitte melden Sie den Fehler mit der Angabe, welches es ist.",
                diagnostics: String(decoding: answer.dropFirst(), as: UTF8.self))
        }
        return Array(answer.dropFirst())
    }

    /// A typesetter like this one with a worker of its own and more time, for a document so long that others should not
    /// wait behind it. Stop it when it is done.
    public func separate(seconds: Double) -> Typesetter { separated(seconds) }

    /// Starts the worker, so that the first document need not wait for it.
    public func warmUp() throws(TypesettingError) {
        do throws(ProcessError) {
            try worker.warmUp()
        } catch {
            throw TypesettingError(.unavailable, error.message, diagnostics: error.diagnostics)
        }
    }

    /// Ends the worker after the document under way.
    public func stop() { worker.stop() }
}

extension [UInt8] {
    /// One part of a request: name and content, each as length (four bytes, big end first) and bytes.
    fileprivate mutating func append(part name: String, _ content: [UInt8]) {
        for bytes in [Array(name.utf8), content] {
            let length = UInt32(bytes.count)
            append(contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> UInt32($0)) })
            append(contentsOf: bytes)
        }
    }
}
