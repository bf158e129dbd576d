import Domain
public import Values

extension ImportReport {
    /// The report for machines.
    public var export: JSON {
        ["dateien": .array(files.map(\.export)), "abgewiesen": .bool(hasRefusals)]
    }
}

extension ImportReport.File {
    var export: JSON {
        var object: [String: JSON] = [
            "pfad": .string(path), "gelesen": .integer(Int64(counts.read)), "uebernommen": .integer(Int64(counts.kept)),
            "uebergangen": .integer(Int64(counts.skipped)), "abgewiesen": .integer(Int64(counts.refused)),
            "verworfen": .integer(Int64(counts.dropped)),
            "meldungen": .array(problems.map(\.export)),
        ]
        switch outcome {
        case .imported(let dataset, let coverage, let day):
            object["ergebnis"] = "eingelesen"
            object["datensatz"] = .string(dataset.rawValue)
            object["abdeckung"] = .string(coverage.rawValue)
            object["stand"] = .string(day.day.iso)
        case .wouldImport(let dataset, let coverage, let day):
            object["ergebnis"] = "geprueft"
            object["datensatz"] = .string(dataset.rawValue)
            object["abdeckung"] = .string(coverage.rawValue)
            object["stand"] = .string(day.day.iso)
        case .unchanged(let dataset, let since):
            object["ergebnis"] = "unveraendert"
            object["datensatz"] = .string(dataset.rawValue)
            object["seit"] = .string(since.iso)
        case .outdated(let dataset, let day, let newer):
            object["ergebnis"] = "veraltet"
            object["datensatz"] = .string(dataset.rawValue)
            object["stand"] = .string(day.day.iso)
            object["neuer"] = .string(newer.iso)
        case .refused(let dataset):
            object["ergebnis"] = "abgewiesen"
            object["datensatz"] = .string(dataset.rawValue)
        case .unknown: object["ergebnis"] = "unbekannt"
        case .unreadable: object["ergebnis"] = "unlesbar"
        }
        return .object(object)
    }
}

extension ImportReport.Problem {
    var export: JSON {
        var object: [String: JSON] = ["text": .string(message), "weistAb": .bool(refuses)]
        if let line { object["zeile"] = .integer(Int64(line)) }
        if let field { object["feld"] = .string(field) }
        return .object(object)
    }
}
