import Domain
import OpenData
import Storage
import Values

/// The import of one recognised file: parse, judge, stage, publish.
struct FileImport: Sendable {
    let workshop: Workshop
    let path: String
    let format: KnownFormat
    let tell: @Sendable (String) -> Void

    func run(isDryRun: Bool) throws -> ImportReport.File {
        do {
            let parsed = try parse()
            guard parsed.isWhole else {
                return file(.refused(format.dataset), parsed.problems, parsed.counts.ofRefusedFile)
            }
            let coverage = try parsed.coverage()
            if let since = try published(parsed) {
                return file(.unchanged(format.dataset, since: since), [], parsed.counts)
            }
            if let newer = try newerRelease(than: parsed, coverage) {
                return file(.outdated(format.dataset, parsed.day, newer: newer), [], parsed.counts.ofRefusedFile)
            }
            if isDryRun {
                return file(
                    .wouldImport(format.dataset, coverage, parsed.day), parsed.problems, parsed.counts)
            }
            try parsed.load(StagedLoad(workshop: workshop, release: release(parsed, coverage), progress: loaded))
            return file(
                .imported(format.dataset, coverage, parsed.day), parsed.problems, parsed.counts)
        } catch let refusal as ImportRefusal {
            return file(.refused(format.dataset), [.init(refusal.problem)], .init())
        } catch let trouble as FileBytes.Trouble {
            return file(.unreadable, [.init(message: trouble.message, refuses: true)], .init())
        }
    }

    private func parse() throws -> any ParsedFile {
        switch format {
        case .municipalRegister: try RegisterFile(path: path, workshop: workshop)
        case .boundariesGeoJSON: try BoundaryFile(path: path, workshop: workshop, tell: tell)
        case .censusDemography: try CensusFile(path: path, .demography, workshop: workshop)
        case .censusHouseholds: try CensusFile(path: path, .households, workshop: workshop)
        case .censusBuildings: try CensusFile(path: path, .buildings, workshop: workshop)
        }
    }

    private func published(_ parsed: any ParsedFile) throws -> Instant? {
        try workshop.read {
            try ReleaseStore.publishedAt(
                $0, hash: parsed.hash, dataset: format.dataset, importer: StagedRelease.importerVersion,
                rowsKept: parsed.counts.kept)
        }
    }

    /// The day of the current release if it is newer than the file, so that a folder with several editions ends with
    /// the newest whatever their names. Days that a file does not name itself prove nothing.
    private func newerRelease(than parsed: any ParsedFile, _ coverage: Coverage) throws -> Day? {
        guard parsed.day.isStated else { return nil }
        let current = try workshop.read { try ReleaseStore.current($0, coverage: coverage) }
        return current.first {
            $0.dataset == format.dataset && $0.isDayStated && $0.referenceDay > parsed.day.day
        }?.referenceDay
    }

    private func release(_ parsed: any ParsedFile, _ coverage: Coverage) -> StagedRelease {
        StagedRelease(
            id: UUIDv7.make(at: workshop.clock.now()), dataset: format.dataset, coverage: coverage,
            referenceDay: parsed.day.day, isDayStated: parsed.day.isStated, fileName: name, fileHash: parsed.hash,
            importer: StagedRelease.importerVersion, rowsRead: parsed.counts.read, rowsKept: parsed.counts.kept)
    }

    private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    private func loaded(_ rows: Int) { tell("\(GermanNumber.text(Int64(rows))) Zeilen geladen") }

    private func file(
        _ outcome: ImportReport.Outcome, _ problems: [ImportReport.Problem], _ counts: ImportReport.Counts
    ) -> ImportReport.File {
        ImportReport.File(path: path, isNamed: false, outcome: outcome, problems: problems, counts: counts)
    }
}

extension StagedRelease {
    /// To be raised when an importer reads more or otherwise, so that a known file is read again.
    static let importerVersion = 1
}

/// A file that has been read and checked but not stored.
protocol ParsedFile: Sendable {
    /// SHA-256 of the file in hexadecimal digits.
    var hash: String { get }
    var day: ImportReport.FileDay { get }
    var counts: ImportReport.Counts { get }
    var problems: [ImportReport.Problem] { get }
    /// Keys of all municipalities in the file.
    var keys: [AGS] { get }
    /// Stages the rows and publishes them.
    func load(_ load: StagedLoad) throws
}

extension ParsedFile {
    /// Whether no row is broken: a file with broken rows is refused as a whole, so that nothing is half imported.
    var isWhole: Bool { counts.refused == 0 }

    /// Real and invented municipalities never come in one file.
    func coverage() throws(ImportRefusal) -> Coverage {
        guard !keys.isEmpty else {
            throw ImportRefusal(
                "Keine Gemeinde der Datei steht im Gemeindeverzeichnis. Bitte lesen Sie zuerst das passende "
                    + "Gemeindeverzeichnis (GV100AD) ein.")
        }
        let coverages = Set(keys.map(Coverage.init(of:)))
        guard let coverage = coverages.first, coverages.count == 1 else {
            throw ImportRefusal(
                "Die Datei enthält echte Gemeinden und Beispielgemeinden (Kreisschlüssel 149..). Bitte trennen Sie beide."
            )
        }
        return coverage
    }
}

extension ImportReport.Problem {
    init(_ problem: ImportProblem) {
        self.init(
            line: problem.line, field: problem.field, message: problem.message,
            refuses: problem.severity == .refused || problem.severity == .fatal)
    }
}

extension ImportReport.Counts {
    init<Record>(_ parsed: Parsed<Record>) {
        self.init(read: parsed.read, kept: parsed.kept, skipped: parsed.skipped, refused: parsed.refused)
    }
}
