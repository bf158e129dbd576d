import Domain

/// What is sensible to do next on the measures of a concept, by how far they have come.
struct WorkspaceNextStep {
    /// The measures that it is about.
    let status: MeasureStatus
    let title: String
    let reason: String
    let action: String

    /// Nil when nothing waits.
    init?(_ counts: [MeasureStatus: Int]) {
        let waiting: [MeasureStatus] = [.idea, .draft, .agreed]
        guard let status = waiting.first(where: { (counts[$0] ?? 0) > 0 }), let count = counts[status] else {
            return nil
        }
        self.status = status
        let one = count == 1
        switch status {
        case .idea:
            title = one ? "Eine Idee ausarbeiten" : "\(count) Ideen ausarbeiten"
            reason =
                "Solange Ziel, Zeitraum und Kosten fehlen, lässt sich nicht entscheiden, was Vorrang hat. Etwa 10 Minuten je Maßnahme (Annahme)."
            action = one ? "Idee ansehen" : "Ideen ansehen"
        case .draft:
            title = one ? "Einen Entwurf abstimmen" : "\(count) Entwürfe abstimmen"
            reason =
                "Fragen Sie die Zuständigen und Beteiligten, ob Inhalt, Zeitraum und Kosten stimmen, und setzen Sie den Stand auf „abgestimmt“."
            action = one ? "Entwurf ansehen" : "Entwürfe ansehen"
        default:
            title =
                one
                ? "Eine abgestimmte Maßnahme beschließen lassen" : "\(count) abgestimmte Maßnahmen beschließen lassen"
            reason = "Sie sind abgestimmt und können dem Rat vorgelegt werden."
            action = one ? "Maßnahme ansehen" : "Maßnahmen ansehen"
        }
    }
}
