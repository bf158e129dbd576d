/// Files with measures: what `write` makes, `read` takes back without a loss.
public enum MeasureFile {
    /// The most measures in a file, and the most bytes.
    public static let mostMeasures = 20_000
    public static let mostBytes = 64 << 20

    public static func write(_ measures: [Measure], as format: MeasureFormat) -> [UInt8] {
        switch format {
        case .csv: MeasureCSV.write(measures)
        case .json: MeasureJSON.write(measures)
        }
    }

    /// All measures of the file in its order, or everything that is wrong with it.
    public static func read(
        _ bytes: [UInt8], as format: MeasureFormat
    ) throws(FileProblems) -> [ImportedMeasure] {
        guard bytes.count <= mostBytes else {
            throw FileProblems([.init("Die Datei ist größer als 64 MB. Bitte teilen Sie sie auf.")])
        }
        let measures =
            switch format {
            case .csv: try MeasureCSV.read(bytes)
            case .json: try MeasureJSON.read(bytes)
            }
        let problems = doubled(measures)
        guard problems.isEmpty else { throw FileProblems(problems) }
        return measures
    }

    private static func doubled(_ measures: [ImportedMeasure]) -> [FileProblem] {
        var lines: [MeasureCode: Int] = [:]
        var problems: [FileProblem] = []
        for measure in measures {
            guard let code = measure.code else { continue }
            if let first = lines[code] {
                problems.append(
                    .init(
                        line: measure.line, column: MeasureField.code.rawValue,
                        "Die Nummer \(code) steht schon in Zeile \(first). Bitte geben Sie jeder Maßnahme eine eigene."
                    ))
            } else {
                lines[code] = measure.line
            }
        }
        return problems
    }

    static var tooMany: String {
        "Die Datei enthält mehr als 20.000 Maßnahmen. Bitte teilen Sie sie auf."
    }

    static func unreadableCode(_ text: String) -> String {
        "„\(text.prefix(30))“ ist keine Nummer. Erwartet wird zum Beispiel „M-07“, oder das Feld bleibt leer."
    }
}
