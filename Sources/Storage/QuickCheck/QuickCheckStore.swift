public import Access
public import Database
public import Domain

/// The quick check of a concept.
public enum QuickCheckStore {
    /// Empty while nothing was answered; for whoever may read all of the concept.
    public static func find(_ reading: Reading, _ scope: Scope) throws -> QuickCheck {
        guard scope.mayEverywhere(.readConcept) else { throw PlanningError.notFound }
        let rows = try reading.rows(
            "SELECT question, answer FROM quick_answer WHERE concept_id = \(scope.concept)"
        ) { row in (try row.text(), try row.choice(QuickCheck.Answer.self)) }
        return QuickCheck(answers: Dictionary(uniqueKeysWithValues: rows))
    }

    /// Puts the answers to the questions of one topic in place of those that their editor has seen; when others stand there
    /// by now, throws `EditConflict<QuickCheck>` with what is stored. People at different topics never meet.
    public static func answer(
        _ writing: Writing, _ scope: Scope, _ topic: Domain.Topic, seen: QuickCheck, now answered: QuickCheck
    ) throws -> (before: QuickCheck, after: QuickCheck) {
        try scope.requireEditEverywhere()
        try ConceptStore.touch(writing, scope)
        let stored = try find(writing, scope).only(topic)
        let (seen, after) = (seen.only(topic), answered.only(topic))
        guard stored == seen || stored == after else { throw EditConflict(stored: stored) }
        guard stored != after else { return (stored, stored) }
        try writing.execute(
            """
            DELETE FROM quick_answer
            WHERE concept_id = \(scope.concept) AND question IN \(SQL.list(topic.questions.map(\.key)))
            """)
        try writing.insert(
            into: "quick_answer", columns: ["concept_id", "question", "answer"],
            rows: after.answers.sorted { $0.key < $1.key }.map { question, answer in
                [scope.concept.sqlValue, .text(question), .text(answer.rawValue)]
            })
        return (stored, after)
    }
}
