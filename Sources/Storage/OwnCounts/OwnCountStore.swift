public import Access
public import Database
public import Domain

/// The own counts of a concept.
public enum OwnCountStore {
    /// Empty while nothing was given.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> OwnCounts {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        let rows = try reading.rows(
            """
            SELECT revision, place, feature, thousandths, unit, whole, counted, source FROM own_count
            WHERE concept_id = \(scope.concept) ORDER BY position
            """
        ) { row in (try row.int(), try row.ownCount()) }
        return OwnCounts(rows.map(\.1), revision: rows.first?.0 ?? 0)
    }

    /// Puts counts in place of all that were there.
    /// - Parameter seen: The revision of what the editor has seen; when others stand there by now, throws
    ///   `EditConflict<OwnCounts>` with what is stored. Nil replaces whatever is there.
    public static func replace(
        _ writing: Writing, _ scope: Scope, _ counts: OwnCounts, seen: Int64? = nil
    ) throws -> (before: OwnCounts, after: OwnCounts) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let before = try find(writing, scope)
        guard before.counts != counts.counts else { return (before, before) }
        guard seen == nil || seen == before.revision else { throw EditConflict(stored: before) }
        let after = OwnCounts(counts.counts, revision: before.revision + 1)
        try writing.execute("DELETE FROM own_count WHERE concept_id = \(scope.concept)")
        try writing.insert(
            into: "own_count",
            columns: [
                "concept_id", "position", "revision", "place", "feature", "thousandths", "unit", "whole", "counted",
                "source",
            ],
            rows: counts.counts.enumerated().map { position, count in
                [
                    scope.concept.sqlValue, .int(Int64(position)), .int(after.revision), .text(count.place),
                    .text(count.feature),
                    .int(count.thousandths), .text(count.unit), .text(count.whole), .text(count.date.german),
                    .text(count.source),
                ]
            })
        return (before, after)
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
