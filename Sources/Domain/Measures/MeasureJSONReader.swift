import Values

/// Reads one measure of a JSON file, by way of the reader that forms and tables use.
struct MeasureJSONReader {
    private let json: JSON
    private let line: Int
    private(set) var problems: [FileProblem] = []

    init(_ json: JSON, line: Int) {
        self.json = json
        self.line = line
    }

    mutating func measure() -> ImportedMeasure? {
        guard let members = json.object else {
            problems.append(.init(line: line, "Hier wird eine Maßnahme in geschweiften Klammern erwartet."))
            return nil
        }
        for name in members.keys.sorted() where MeasureField(rawValue: name) == nil {
            problems.append(.init(line: line, column: name, "Dieses Feld ist unbekannt. Bitte entfernen Sie es."))
        }
        var input = MeasureInput()
        for field in MeasureField.allCases { input.texts[field] = text(field, members[field.rawValue] ?? .null) }
        let code = input[.code].isEmpty ? nil : MeasureCode(input[.code])
        if code == nil, !input[.code].isEmpty { add(.code, MeasureFile.unreadableCode(input[.code])) }
        do throws(FieldProblems<MeasureField>) {
            let content = try input.content()
            return problems.isEmpty ? ImportedMeasure(line: line, code: code, content: content) : nil
        } catch {
            let known = Set(problems.compactMap(\.column))
            for problem in error.problems where !known.contains(problem.field.rawValue) {
                add(problem.field, problem.message)
            }
            return nil
        }
    }

    private mutating func add(_ field: MeasureField, _ message: String) {
        problems.append(.init(line: line, column: field.rawValue, message))
    }

    private mutating func text(_ field: MeasureField, _ value: JSON) -> String {
        if value.isNull { return "" }
        switch field {
        case .costLow, .costHigh, .runningCosts:
            if let cents = value.integer { return Money(cents: cents).plain }
            add(field, "Hier wird ein Betrag in ganzen Cent erwartet, zum Beispiel 126050 für 1.260,50 €.")
        case .yearFrom, .yearTo, .priority:
            if let number = value.integer { return String(number) }
            add(field, "Hier wird eine ganze Zahl erwartet.")
        case .ortsteile:
            if let names = value.array?.map(\.string), !names.contains(nil) {
                let names = names.compactMap(\.self)
                if let name = names.first(where: { $0.contains(",") }) {
                    add(field, "„\(name.prefix(40))“ ist kein Name eines Ortsteils: Er enthält ein Komma.")
                }
                return names.joined(separator: ", ")
            }
            add(field, "Hier wird eine Liste von Namen erwartet.")
        case .plan:
            return plan(value)
        default:
            if let text = value.string { return text }
            add(field, "Hier wird ein Text in Anführungszeichen erwartet.")
        }
        return ""
    }

    private mutating func plan(_ value: JSON) -> String {
        guard let entries = value.array else {
            add(.plan, "Hier wird eine Liste von Beträgen erwartet.")
            return ""
        }
        var lines: [CostLine] = []
        for (index, entry) in entries.enumerated() {
            guard let members = entry.object, Set(members.keys).isSubset(of: ["jahr", "art", "name", "betrag"]),
                let year = members["jahr"]?.integer.flatMap({ Int(exactly: $0) }),
                let source = members["art"]?.string.flatMap(CostSource.init),
                let cents = members["betrag"]?.integer
            else {
                add(
                    .plan,
                    "Der Eintrag \(index + 1) ist nicht zu lesen. Er braucht jahr, art, name und betrag (in Cent).")
                continue
            }
            lines.append(
                CostLine(
                    year: year, source: source, name: PlainText.line(members["name"]?.string ?? ""),
                    amount: Money(cents: cents)))
        }
        return CostPlan(lines).text
    }
}
