import Values

/// Files with own counts: what `write` makes, `read` takes back without a loss.
public enum OwnCountFile {
    public static let mostCounts = 5_000
    public static let mostBytes = 4 << 20

    /// The columns of the file.
    enum Column: String, CaseIterable {
        case place = "ort"
        case feature = "merkmal"
        case value = "wert"
        case unit = "einheit"
        case whole = "davon_von"
        case date = "stand"
        case source = "quelle"

        var isRequired: Bool { [.feature, .value, .date, .source].contains(self) }
    }

    public static func write(_ counts: OwnCounts) -> [UInt8] {
        CSV.write(
            [Column.allCases.map(\.rawValue)]
                + counts.counts.map { count in
                    [
                        count.place, count.feature, OwnCount.text(count.thousandths, unit: ""), count.unit,
                        count.whole, count.date.german, count.source,
                    ]
                })
    }

    /// All counts of the file in its order, or everything that is wrong with it.
    public static func read(_ bytes: [UInt8]) throws(OwnCountProblems) -> OwnCounts {
        guard bytes.count <= mostBytes else {
            throw OwnCountProblems([.init("Die Datei ist größer als 4 MB. Bitte teilen Sie sie auf.")])
        }
        let records: [CSV.Record]
        do throws(CSVError) {
            records = try CSV.read(bytes, limit: mostCounts + 1)
        } catch {
            let tooMany = "Die Datei enthält mehr als \(GermanNumber.text(mostCounts)) Zahlen. Bitte kürzen Sie sie."
            throw OwnCountProblems([
                .init(
                    line: error.line, column: "Zeichen \(error.column)",
                    error.code == .tooLong ? tooMany : error.message)
            ])
        }
        guard let head = records.first else {
            throw OwnCountProblems([.init("Die Datei ist leer. Bitte wählen Sie eine Datei mit Zahlen.")])
        }
        let columns = try columns(head)
        var problems: [OwnCountProblem] = []
        var counts: [(line: Int, count: OwnCount)] = []
        for record in records.dropFirst() where !record.cells.allSatisfy({ PlainText.line($0).isEmpty }) {
            if let count = count(record, columns, &problems) { counts.append((record.line, count)) }
        }
        check(counts, &problems)
        guard problems.isEmpty else { throw OwnCountProblems(problems) }
        return OwnCounts(counts.map(\.count))
    }

    private static func columns(_ head: CSV.Record) throws(OwnCountProblems) -> [Column] {
        var columns: [Column] = []
        var problems: [OwnCountProblem] = []
        for (index, cell) in head.cells.enumerated() {
            let name = PlainText.line(cell)
            guard let column = Column(rawValue: name.lowercased()) else {
                let shown = name.isEmpty ? "Die Überschrift fehlt." : "Die Spalte „\(name.prefix(40))“ ist unbekannt."
                problems.append(
                    .init(line: head.line, column: "Spalte \(index + 1)", "\(shown) Erwartet wird: \(names)."))
                continue
            }
            if columns.contains(column) {
                problems.append(
                    .init(
                        line: head.line, column: "Spalte \(index + 1)",
                        "Die Spalte „\(column.rawValue)“ kommt zweimal vor."))
            }
            columns.append(column)
        }
        for column in Column.allCases where problems.isEmpty && column.isRequired && !columns.contains(column) {
            problems.append(
                .init(
                    line: head.line, column: column.rawValue,
                    "Die Spalte „\(column.rawValue)“ fehlt. Erwartet wird: \(names)."))
        }
        guard problems.isEmpty else { throw OwnCountProblems(problems) }
        return columns
    }

    private static var names: String { Column.allCases.map(\.rawValue).joined(separator: "; ") }

    private static func count(
        _ record: CSV.Record, _ columns: [Column], _ problems: inout [OwnCountProblem]
    ) -> OwnCount? {
        guard record.cells.count == columns.count else {
            problems.append(
                .init(
                    line: record.line, column: "Spalte \(min(record.cells.count, columns.count) + 1)",
                    "Die Zeile hat \(record.cells.count) Felder, die Überschrift \(columns.count). Bitte prüfen Sie die Semikolons."
                ))
            return nil
        }
        let cells = Dictionary(uniqueKeysWithValues: zip(columns, record.cells.map(PlainText.line)))
        let before = problems.count
        func add(_ column: Column, _ message: String) {
            problems.append(.init(line: record.line, column: column.rawValue, message))
        }
        for column in columns where (cells[column]?.count ?? 0) > mostCharacters(column) {
            add(column, "Hier stehen mehr als \(mostCharacters(column)) Zeichen. Bitte kürzen Sie den Text.")
        }
        let feature = cells[.feature] ?? ""
        if feature.count < 2 { add(.feature, "Bitte nennen Sie, was gezählt wurde, zum Beispiel Einwohner.") }
        let value = cells[.value].flatMap(thousandths)
        if value == nil {
            add(
                .value,
                "„\((cells[.value] ?? "").prefix(30))“ ist keine Zahl. Bitte schreiben Sie sie wie 1.742 oder 81,5.")
        }
        let date = cells[.date].flatMap(CountDate.init(german:))
        if date == nil {
            add(
                .date,
                "„\((cells[.date] ?? "").prefix(30))“ ist kein Stand. Bitte schreiben Sie ihn wie 31.12.2025, 08/2026 oder 2011."
            )
        }
        let source = cells[.source] ?? ""
        if source.count < 2 { add(.source, "Bitte nennen Sie die Quelle, zum Beispiel Eigene Erhebung.") }
        guard problems.count == before, let value, let date else { return nil }
        return OwnCount(
            place: cells[.place] ?? "", feature: feature, thousandths: value, unit: cells[.unit] ?? "",
            whole: cells[.whole] ?? "", date: date, source: source)
    }

    private static func mostCharacters(_ column: Column) -> Int {
        switch column {
        case .unit, .date, .value: 30
        case .place, .feature, .whole: 100
        case .source: 200
        }
    }

    /// Up to a thousand million, with at most three decimals; nil for anything else.
    private static func thousandths(_ text: String) -> Int64? {
        guard let value = GermanNumber.parse(text), (0...1e9).contains(value) else { return nil }
        let decimals = text.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        guard decimals <= 3 else { return nil }
        return Int64((value * 1_000).rounded())
    }

    /// What only shows when all lines are known: doubled numbers, wholes that are missing or too small.
    private static func check(_ counts: [(line: Int, count: OwnCount)], _ problems: inout [OwnCountProblem]) {
        struct Key: Hashable {
            let place: String
            let feature: String
            let date: CountDate
        }
        var known: [Key: (line: Int, count: OwnCount)] = [:]
        for entry in counts {
            let key = Key(place: entry.count.place, feature: entry.count.feature, date: entry.count.date)
            if let first = known[key] {
                problems.append(
                    .init(
                        line: entry.line, column: Column.feature.rawValue,
                        "„\(key.feature)“ mit Stand \(key.date.german) steht für diesen Ort schon in Zeile \(first.line)."
                    ))
            } else {
                known[key] = entry
            }
        }
        for entry in counts where !entry.count.whole.isEmpty {
            let count = entry.count
            guard let whole = known[Key(place: count.place, feature: count.whole, date: count.date)]?.count else {
                problems.append(
                    .init(
                        line: entry.line, column: Column.whole.rawValue,
                        "„\(count.whole)“ mit Stand \(count.date.german) fehlt für diesen Ort. Bitte ergänzen Sie die Zeile."
                    ))
                continue
            }
            if count.feature == count.whole || count.unit != whole.unit || count.thousandths > whole.thousandths {
                problems.append(
                    .init(
                        line: entry.line, column: Column.value.rawValue,
                        "\(count.text) kann kein Teil von „\(count.whole)“ (\(whole.text)) sein."))
            }
        }
    }
}
