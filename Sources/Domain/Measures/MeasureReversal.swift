/// Takes one change of a measure back: the fields that it touched become again what they were before, all others stay
/// as they are now.
public struct MeasureReversal: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        /// What to save, as a form would send it.
        case possible(MeasureInput)
        /// The fields are already what they were before.
        case alreadyBack
        /// Somebody has changed the same fields since.
        case changedSince
    }

    public let outcome: Outcome
    /// From what the touched fields are now to what they were before the change.
    public let steps: [MeasureDifference]
    /// From what the change made of them to what they are now: what stands in the way.
    public let later: [MeasureDifference]

    /// - Parameters:
    ///   - before: The content before the change.
    ///   - after: The content that the change made.
    ///   - now: The content as it is stored.
    public init(before: MeasureContent, after: MeasureContent, now: MeasureContent) {
        let (old, new) = (MeasureInput(before), MeasureInput(after))
        var restored = MeasureInput(now)
        let current = restored
        let touched = MeasureField.allCases.filter { old[$0] != new[$0] }
        for field in touched { restored.texts[field] = old[field] }
        let isTouched = { (difference: MeasureDifference) in difference.fields.contains(where: touched.contains) }
        later = MeasureDifference.between(after, now).filter(isTouched)
        steps = MeasureDifference.between(now, before).filter(isTouched)
        if touched.allSatisfy({ current[$0] == old[$0] }) {
            outcome = .alreadyBack
        } else if touched.allSatisfy({ current[$0] == new[$0] }) {
            outcome = .possible(restored)
        } else {
            outcome = .changedSince
        }
    }
}
