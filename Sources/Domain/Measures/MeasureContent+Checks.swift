public import Values

extension MeasureContent {
    /// The most that one amount may be: ten thousand million euro, far from where sums would overflow.
    public static let largestAmount = Money(cents: 1_000_000_000_000)
    static let mostOrtsteile = 50
    static let mostCostLines = 400

    /// Everything that keeps this content from being stored, in the order of the fields; empty when it is good.
    /// Texts are expected in the form of `PlainText`, which `MeasureInput` gives them.
    public var problems: [FieldProblem<MeasureField>] {
        var found: [FieldProblem<MeasureField>] = []
        func add(_ field: MeasureField, _ message: String) { found.append(.init(field, message)) }

        if title.count < 3 { add(.title, "Bitte geben Sie der Maßnahme einen Titel mit mindestens 3 Zeichen.") }
        for (field, text) in texts {
            if let longest = field.longest, text.count > longest {
                add(
                    field,
                    "„\(field.germanName)“ darf höchstens \(GermanNumber.text(longest)) Zeichen haben, es sind \(GermanNumber.text(text.count))."
                )
            }
            if PlainText.hasControls(text) {
                add(
                    field,
                    "„\(field.germanName)“ enthält ein unsichtbares Steuerzeichen. Bitte geben Sie den Text neu ein.")
            }
        }
        if ortsteile.count > Self.mostOrtsteile {
            add(.ortsteile, "Bitte nennen Sie höchstens \(Self.mostOrtsteile) Ortsteile.")
        }
        for name in ortsteile
        where !(1...100).contains(name.count) || name.contains(",") || PlainText.hasControls(name)
            || name != PlainText.line(name)
        {
            add(.ortsteile, "„\(name.prefix(40))“ ist kein Name eines Ortsteils: höchstens 100 Zeichen ohne Komma.")
        }
        if let cost = details.cost {
            for (field, amount) in [(MeasureField.costLow, cost.low), (.costHigh, cost.high)]
            where !Self.allows(amount) {
                add(field, Self.amountMessage(field.germanName))
            }
            if cost.low > cost.high {
                add(.costHigh, "Der obere Betrag liegt unter dem unteren. Bitte tauschen oder ändern Sie die Beträge.")
            }
        }
        for (field, year) in [(MeasureField.yearFrom, details.period.from), (.yearTo, details.period.to)] {
            if let year, !MeasurePeriod.years.contains(year) { add(field, Self.yearMessage) }
        }
        if let from = details.period.from, let to = details.period.to, from > to {
            add(.yearTo, "Das Ende \(to) liegt vor dem Beginn \(from). Bitte ändern Sie eines der Jahre.")
        }
        if let amount = details.runningCosts, !Self.allows(amount) {
            add(.runningCosts, Self.amountMessage(MeasureField.runningCosts.germanName))
        }
        return found + details.plan.problems
    }

    private var texts: [(MeasureField, String)] {
        [
            (.title, title), (.goal, details.goal), (.place, details.place), (.description, description),
            (.responsible, details.responsible), (.deputy, details.deputy), (.participants, details.participants),
            (.withoutFunding, details.withoutFunding), (.runningCostsNote, details.runningCostsNote),
        ]
    }

    static let yearMessage =
        "Bitte geben Sie ein Jahr zwischen \(MeasurePeriod.years.lowerBound) und \(MeasurePeriod.years.upperBound) an."

    static func allows(_ amount: Money) -> Bool { amount >= .zero && amount <= largestAmount }

    static func amountMessage(_ name: String) -> String {
        "„\(name)“ muss ein Betrag zwischen 0 und 10.000.000.000 € sein, zum Beispiel 250.000 oder 1.260,50."
    }
}

extension CostPlan {
    /// What keeps the plan from being stored; gaps between cost and cover are findings, not problems.
    var problems: [FieldProblem<MeasureField>] {
        var found: [FieldProblem<MeasureField>] = []
        func add(_ message: String) { found.append(.init(.plan, message)) }
        if lines.count > MeasureContent.mostCostLines {
            add("Der Finanzplan darf höchstens \(MeasureContent.mostCostLines) Zeilen haben, es sind \(lines.count).")
        }
        for (index, line) in lines.enumerated() {
            let place = "\(line.year), \(line.source.germanName)"
            if !MeasurePeriod.years.contains(line.year) { add("\(place): \(MeasureContent.yearMessage)") }
            if !MeasureContent.allows(line.amount) { add("\(place): \(MeasureContent.amountMessage("Betrag"))") }
            if !line.source.isNamed, !line.name.isEmpty {
                add("\(place): Einen Namen haben nur Förderung und Dritte. Bitte lassen Sie „\(line.name)“ weg.")
            }
            if line.name.count > 200 || PlainText.hasControls(line.name) || line.name != PlainText.line(line.name) {
                add("\(place): Der Name darf höchstens 200 Zeichen haben und keine Zeilenumbrüche.")
            }
            if index > 0, lines[index - 1].year == line.year, lines[index - 1].source == line.source,
                lines[index - 1].name == line.name
            {
                add("\(place): Diese Zeile gibt es zweimal. Bitte fassen Sie die Beträge zusammen.")
            }
        }
        return found
    }
}
