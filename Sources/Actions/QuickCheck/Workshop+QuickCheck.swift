public import Access
public import Domain
import Storage
import Values

extension Workshop {
    /// The answers of the steering round so far.
    public func quickCheck(_ scope: Scope) throws -> QuickCheck {
        try read { try QuickCheckStore.find($0, scope) }
    }

    /// Keeps the answers to the questions of one topic in place of those that were `seen`; a question without an answer
    /// loses the one it had.
    ///
    /// Throws `EditConflict<QuickCheck>` with what is stored for the topic when somebody else was quicker.
    public func answerQuickCheck(
        _ scope: Scope, _ topic: Topic, seen: QuickCheck, now answered: QuickCheck
    ) throws -> QuickCheck {
        let now = clock.now()
        return try write { writing in
            let (before, after) = try QuickCheckStore.answer(writing, scope, topic, seen: seen, now: answered)
            guard before != after else { return after }
            try record(
                writing, scope, "schnellcheck.beantwortet", "schnellcheck", topic.key.rawValue, before: before.json,
                after: after.json, at: now)
            return after
        }
    }
}
