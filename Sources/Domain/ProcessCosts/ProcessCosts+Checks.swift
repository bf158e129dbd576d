import Values

extension ProcessCosts {
    /// Where something is wrong.
    public enum Field: Hashable, Sendable {
        /// The table as a whole.
        case years
        case year(Int)
        case fallback
        case note
    }

    /// In its final form, or everything that is wrong with what was typed.
    public func checked() throws(FieldProblems<Field>) -> ProcessCosts {
        let problems = problems
        guard problems.isEmpty else { throw FieldProblems(problems) }
        return ProcessCosts(
            years, state: state, fallback: PlainText.lines(fallback), note: PlainText.lines(note), revision: revision)
    }

    /// Everything that is wrong with what was typed.
    public var problems: [FieldProblem<Field>] {
        var problems: [FieldProblem<Field>] = []
        if years.count > Self.mostYears {
            problems.append(
                .init(.years, "Bitte geben Sie höchstens \(Self.mostYears) Jahre an, es sind \(years.count)."))
        }
        for (index, year) in years.enumerated() {
            if index > 0, years[index - 1].year == year.year {
                problems.append(
                    .init(.year(year.year), "\(year.year) steht zweimal da. Bitte fassen Sie die Beträge zusammen."))
            }
            if let message = year.problem { problems.append(.init(.year(year.year), message)) }
        }
        let (fallback, note) = (PlainText.lines(fallback), PlainText.lines(note))
        for (field, name, text) in [(Field.fallback, "Rückfallweg", fallback), (.note, "Anmerkung", note)]
        where text.count > Self.longestText || PlainText.hasControls(text) {
            problems.append(.init(field, "„\(name)“ darf höchstens \(Self.longestText) Zeichen haben."))
        }
        return problems
    }
}

extension ProcessCosts.Year {
    /// What keeps the year from being stored.
    fileprivate var problem: String? {
        if !ProcessCosts.yearRange.contains(year) {
            return
                "Bitte geben Sie ein Jahr zwischen \(ProcessCosts.yearRange.lowerBound) und \(ProcessCosts.yearRange.upperBound) an."
        }
        if ![cost, funding, third].allSatisfy(MeasureContent.allows) {
            return "\(year): Beträge liegen zwischen 0 und 10.000.000.000\u{A0}€, zum Beispiel 16.000."
        }
        if funding + third > cost {
            let given = funding + third
            return "\(year): Förderung und Dritte sind zusammen \(given.euros), die Kosten nur \(cost.euros)."
        }
        return nil
    }
}
