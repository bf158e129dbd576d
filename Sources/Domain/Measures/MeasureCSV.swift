import Values

/// Measures as a table: one row each, the head names the fields, the plan has one line per entry in its cell.
enum MeasureCSV {
    static func write(_ measures: [Measure]) -> [UInt8] {
        let head = MeasureField.allCases.map(\.rawValue)
        return CSV.write(
            [head]
                + measures.map { measure in
                    let input = MeasureInput(measure.content)
                    return MeasureField.allCases.map { $0 == .code ? measure.code.text : input[$0] }
                })
    }

    static func read(_ bytes: [UInt8]) throws(FileProblems) -> [ImportedMeasure] {
        let records: [CSV.Record]
        do throws(CSVError) {
            records = try CSV.read(bytes, limit: MeasureFile.mostMeasures + 1)
        } catch {
            throw FileProblems([
                .init(
                    line: error.line, column: "Zeichen \(error.column)",
                    error.code == .tooLong ? MeasureFile.tooMany : error.message)
            ])
        }
        guard let head = records.first else {
            throw FileProblems([.init("Die Datei ist leer. Bitte wählen Sie eine Datei mit Maßnahmen.")])
        }
        let fields = try fields(head)
        var problems: [FileProblem] = []
        var measures: [ImportedMeasure] = []
        measures.reserveCapacity(records.count)
        for record in records.dropFirst() where !record.cells.allSatisfy(\.isEmpty) {
            if let measure = measure(record, fields, &problems) { measures.append(measure) }
        }
        guard problems.isEmpty else { throw FileProblems(problems) }
        return measures
    }

    /// The fields in the order of the columns.
    private static func fields(_ head: CSV.Record) throws(FileProblems) -> [MeasureField] {
        var fields: [MeasureField] = []
        var problems: [FileProblem] = []
        for (index, cell) in head.cells.enumerated() {
            let name = PlainText.line(cell)
            let place = "Spalte \(index + 1)"
            guard let field = MeasureField(rawValue: name.lowercased()) else {
                let shown = name.isEmpty ? "Die Überschrift fehlt." : "Die Spalte „\(name.prefix(40))“ ist unbekannt."
                problems.append(
                    .init(
                        line: head.line, column: place,
                        "\(shown) Bitte verwenden Sie die Überschriften einer ausgegebenen Datei, mit Semikolon getrennt."
                    ))
                continue
            }
            if fields.contains(field) {
                problems.append(
                    .init(line: head.line, column: place, "Die Spalte „\(name)“ kommt zweimal vor."))
            }
            fields.append(field)
        }
        if problems.isEmpty, !fields.contains(.title) {
            problems.append(.init(line: head.line, column: "titel", "Die Spalte „titel“ fehlt."))
        }
        guard problems.isEmpty else { throw FileProblems(problems) }
        return fields
    }

    private static func measure(
        _ record: CSV.Record, _ fields: [MeasureField], _ problems: inout [FileProblem]
    ) -> ImportedMeasure? {
        guard record.cells.count == fields.count else {
            problems.append(
                .init(
                    line: record.line, column: "Spalte \(min(record.cells.count, fields.count) + 1)",
                    "Die Zeile hat \(record.cells.count) Felder, die Überschrift \(fields.count). Bitte prüfen Sie die Semikolons."
                ))
            return nil
        }
        let input = MeasureInput(Dictionary(uniqueKeysWithValues: zip(fields, record.cells)))
        let codeText = PlainText.line(input[.code])
        let code = MeasureCode(codeText)
        if code == nil, !codeText.isEmpty {
            problems.append(
                .init(
                    line: record.line, column: MeasureField.code.rawValue, MeasureFile.unreadableCode(codeText)))
        }
        do throws(FieldProblems<MeasureField>) {
            return ImportedMeasure(line: record.line, code: code, content: try input.content())
        } catch {
            problems += error.problems.map {
                FileProblem(line: record.line, column: $0.field.rawValue, $0.message)
            }
            return nil
        }
    }
}
