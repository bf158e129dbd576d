public import Values

extension Measure {
    /// The measure as files and the history keep it: amounts in whole cents, what is not stated left out as null.
    public var json: JSON {
        let details = content.details
        return [
            "nummer": .string(code.text), "titel": .string(content.title), "ziel": .string(details.goal),
            "ort": .string(details.place), "ortsteile": .array(content.ortsteile.map(JSON.string)),
            "beschreibung": .string(content.description), "kosten_von": .cents(details.cost?.low),
            "kosten_bis": .cents(details.cost?.high), "jahr_von": .whole(details.period.from),
            "jahr_bis": .whole(details.period.to), "zustaendig": .string(details.responsible),
            "vertretung": .string(details.deputy), "beteiligte": .string(details.participants),
            "vorrang": .whole(details.priority?.rawValue), "stand": .string(details.status.rawValue),
            "ohne_foerderung": .string(details.withoutFunding), "folgekosten": .cents(details.runningCosts),
            "folgekosten_hinweis": .string(details.runningCostsNote),
            "finanzplan": .array(details.plan.lines.map(\.json)),
        ]
    }
}

extension CostLine {
    fileprivate var json: JSON {
        ["jahr": .whole(year), "art": .string(source.rawValue), "name": .string(name), "betrag": .cents(amount)]
    }
}

extension JSON {
    fileprivate static func cents(_ amount: Money?) -> JSON { amount.map { .integer($0.cents) } ?? .null }
    fileprivate static func whole(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }
}

/// Measures as JSON for other programs: amounts are whole cents; one measure per line, so that a line names it.
enum MeasureJSON {
    static let format = "insek-massnahmen"

    static func write(_ measures: [Measure]) -> [UInt8] {
        var bytes = Array("{\"format\":\"\(format)\",\"fassung\":1,\"massnahmen\":[".utf8)
        for (index, measure) in measures.enumerated() {
            bytes.append(contentsOf: Array((index == 0 ? "\n" : ",\n").utf8))
            measure.json.appendCanonical(to: &bytes)
        }
        bytes.append(contentsOf: Array("\n]}\n".utf8))
        return bytes
    }

    static func read(_ bytes: [UInt8]) throws(FileProblems) -> [ImportedMeasure] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: bytes)
        } catch {
            throw FileProblems([
                .init(line: error.line, column: "Zeichen \(error.column)", error.message)
            ])
        }
        guard json["format"]?.string == format, json["fassung"]?.integer == 1,
            let entries = json["massnahmen"]?.array
        else {
            throw FileProblems([
                .init(
                    line: 1, column: "format",
                    "Das ist keine Datei mit Maßnahmen der Fassung 1. Bitte wählen Sie eine Datei, die hier ausgegeben wurde."
                )
            ])
        }
        guard entries.count <= MeasureFile.mostMeasures else {
            throw FileProblems([.init(MeasureFile.tooMany)])
        }
        let unknown = (json.object ?? [:]).keys.filter { !["format", "fassung", "massnahmen"].contains($0) }.sorted()
        var problems = unknown.map {
            FileProblem(line: 1, column: $0, "Dieses Feld ist unbekannt. Bitte entfernen Sie es.")
        }
        let lines = JSONLines.ofElements(in: "massnahmen", bytes)
        var measures: [ImportedMeasure] = []
        for (index, entry) in entries.enumerated() {
            var reader = MeasureJSONReader(entry, line: index < lines.count ? lines[index] : 1)
            if let measure = reader.measure() { measures.append(measure) }
            problems += reader.problems
        }
        guard problems.isEmpty else { throw FileProblems(problems) }
        return measures
    }
}
