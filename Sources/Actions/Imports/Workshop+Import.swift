import Domain
import OpenData
import Storage
import Values

extension Workshop {
    /// Imports official files. Each file gets in whole or not at all; a file that is in already changes nothing.
    ///
    /// Throws only when the store itself fails; what is wrong with a file stands in the report.
    public func importFiles(
        _ request: ImportRequest, progress: @escaping @Sendable (ImportProgress) -> Void
    ) throws -> ImportReport {
        if !request.isDryRun { try sweepInterruptedImports() }
        let queue = ImportQueue.files(of: request)
        var report = ImportReport()
        for (index, file) in queue.enumerated() {
            let tell: @Sendable (String) -> Void = { step in
                progress(ImportProgress(file: index + 1, files: queue.count, name: file.path, step: step))
            }
            report.files.append(try imported(file, isDryRun: request.isDryRun, tell))
        }
        return report
    }

    private func imported(
        _ file: QueuedFile, isDryRun: Bool, _ tell: @escaping @Sendable (String) -> Void
    ) throws -> ImportReport.File {
        switch file.recognised {
        case .unreadable(let message):
            return ImportReport.File(
                path: file.path, isNamed: file.isNamed, outcome: .unreadable,
                problems: [.init(message: message, refuses: true)])
        case .unknown(let message):
            return ImportReport.File(
                path: file.path, isNamed: file.isNamed, outcome: .unknown,
                problems: [.init(message: message, refuses: file.isNamed)])
        case .known(let format):
            tell("wird geprüft")
            let importer = FileImport(workshop: self, path: file.path, format: format, tell: tell)
            var entry = try importer.run(isDryRun: isDryRun)
            entry.isNamed = file.isNamed
            return entry
        }
    }
}
