public import Access
public import Database
public import Domain

/// The own counts of a concept.
public enum OwnCountStore {
    /// Empty while nothing was given.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> OwnCounts {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        return OwnCounts(
            try reading.rows(
                """
                SELECT place, feature, thousandths, unit, whole, counted, source FROM own_count
                WHERE concept_id = \(scope.concept) ORDER BY position
                """
            ) { row in try row.ownCount() })
    }

    /// Puts counts in place of all that were there.
    public static func replace(
        _ writing: Writing, _ scope: Scope, _ counts: OwnCounts
    ) throws -> (before: OwnCounts, after: OwnCounts) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let before = try find(writing, scope)
        guard before != counts else { return (before, before) }
        try writing.execute("DELETE FROM own_count WHERE concept_id = \(scope.concept)")
        try writing.insert(
            into: "own_count",
            columns: [
                "concept_id", "position", "place", "feature", "thousandths", "unit", "whole", "counted", "source",
            ],
            rows: counts.counts.enumerated().map { position, count in
                [
                    scope.concept.sqlValue, .int(Int64(position)), .text(count.place), .text(count.feature),
                    .int(count.thousandths), .text(count.unit), .text(count.whole), .text(count.date.german),
                    .text(count.source),
                ]
            })
        return (before, counts)
    }
}

extension Row {
    fileprivate mutating func ownCount() throws -> OwnCount {
        let (place, feature, thousandths) = (try text(), try text(), try int())
        let (unit, whole, counted) = (try text(), try text(), try text())
        guard let date = CountDate(german: counted) else {
            throw UnknownStoredValue(type: "CountDate", value: counted)
        }
        return OwnCount(
            place: place, feature: feature, thousandths: thousandths, unit: unit, whole: whole, date: date,
            source: try text())
    }
}
