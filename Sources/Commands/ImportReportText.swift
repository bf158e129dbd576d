import Actions
import Domain
import Values

/// The report of an import as people read it.
struct ImportReportText {
    let lines: [String]

    /// Notes and refusals shown per file; the rest is counted.
    static let shownProblems = 20

    init(_ report: ImportReport) {
        var lines: [String] = []
        let unknown = report.files.filter { $0.outcome == .unknown && !$0.isNamed }
        for file in report.files where file.outcome != .unknown || file.isNamed {
            lines.append("\(file.path): \(Self.outcome(file.outcome))")
            if file.counts != ImportReport.Counts() { lines.append("  " + Self.counts(file.counts)) }
            lines += file.problems.prefix(Self.shownProblems).map { "  " + Self.problem($0) }
            let rest = file.problems.count - Self.shownProblems
            if rest > 0 { lines.append("  … und \(rest) weitere.") }
        }
        if !unknown.isEmpty {
            lines.append("Nicht erkannt und nicht eingelesen (\(unknown.count)):")
            lines += unknown.map { "  \($0.path): \($0.problems.first?.message ?? "")" }
        }
        if report.files.isEmpty { lines.append("Keine Datei gefunden.") }
        self.lines = lines
    }

    static func outcome(_ outcome: ImportReport.Outcome) -> String {
        switch outcome {
        case .imported(let dataset, _, let day): "eingelesen als \(dataset.title), \(state(day))."
        case .wouldImport(let dataset, _, let day):
            "geprüft, wäre \(dataset.title), \(state(day)). Nichts gespeichert."
        case .unchanged(_, let since): "unverändert, schon eingelesen am \(since.berlin.german)."
        case .outdated(let dataset, let day, let newer):
            "\(dataset.title), \(state(day)), ist älter als der eingelesene Stand \(newer.german). Nichts übernommen."
        case .refused(let dataset): "als \(dataset.title) erkannt, aber abgewiesen. Nichts davon wurde übernommen."
        case .unknown: "nicht erkannt."
        case .unreadable: "lässt sich nicht öffnen."
        }
    }

    private static func state(_ day: ImportReport.FileDay) -> String {
        day.isStated
            ? "Stand \(day.day.german)" : "ohne Stand in der Datei; es gilt der Tag des Einlesens, \(day.day.german)"
    }

    static func counts(_ counts: ImportReport.Counts) -> String {
        "\(number(counts.read)) Zeilen gelesen, \(number(counts.kept)) übernommen, \(number(counts.skipped)) übergangen "
            + "(nicht in Sachsen oder nicht im Gemeindeverzeichnis), \(number(counts.refused)) abgewiesen"
            + (counts.dropped > 0 ? ", \(number(counts.dropped)) mit ihnen verworfen." : ".")
    }

    static func problem(_ problem: ImportReport.Problem) -> String {
        let place = [problem.line.map { "Zeile \($0)" }, problem.field.map { "Feld \($0)" }].compactMap(\.self)
        return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + problem.message
    }

    private static func number(_ number: Int) -> String { GermanNumber.text(Int64(number)) }
}
