import Values

/// Whether and how one change of a concept can be taken back now.
public enum HistoryReversal: Hashable, Sendable {
    /// An edit of this measure; its outcome says whether anything stands in the way.
    case edit(Measure, MeasureReversal)
    /// Something that was deleted comes back.
    case deletion(DeletionID)
    /// All that an import brought, and that nobody has touched since.
    case imported([Measure])
    /// Part of what an import brought was changed or deleted since.
    case importChanged([Measure], gone: Int)
    case alreadyBack
    /// The measure was deleted since.
    case gone
    /// Somebody had the content of the entry erased, or it is none that could be stored today.
    case unreadable

    /// Nil for a change of a kind that is not taken back here.
    public init?(_ entry: HistoryEntry, _ snapshot: ConceptSnapshot) {
        switch entry.action {
        case "massnahme.geaendert": self = Self.edit(entry, snapshot)
        case "massnahme.geloescht":
            guard let deletion = entry.deletion else {
                self = .unreadable
                return
            }
            self = entry.thing?.deletion == deletion ? .deletion(deletion) : .alreadyBack
        case "verknuepfung.geloescht":
            guard let deletion = entry.deletion, let id = LinkID(text: entry.subjectID) else {
                self = .unreadable
                return
            }
            self = snapshot.links.contains { $0.id == id } ? .alreadyBack : .deletion(deletion)
        case "massnahmen.eingelesen": self = Self.imported(entry, snapshot)
        case "massnahmen.einlesen-zurueckgenommen":
            guard let deletion = entry.deletion, let ids = entry.after?["eintraege"]?.array else {
                self = .unreadable
                return
            }
            let first = ids.first?.string.flatMap(ElementID.init(text:))
            self = first.flatMap(snapshot.element) == nil ? .deletion(deletion) : .alreadyBack
        default: return nil
        }
    }

    private static func edit(_ entry: HistoryEntry, _ snapshot: ConceptSnapshot) -> Self {
        guard let edit = MeasureContent.edit(from: entry.before, to: entry.after),
            let id = ElementID(text: entry.subjectID)
        else { return .unreadable }
        guard let measure = snapshot.measure(id) else { return .gone }
        let reversal = MeasureReversal(before: edit.before, after: edit.after, now: measure.content)
        return reversal.outcome == .alreadyBack ? .alreadyBack : .edit(measure, reversal)
    }

    private static func imported(_ entry: HistoryEntry, _ snapshot: ConceptSnapshot) -> Self {
        let ids = entry.after?.array?.compactMap { $0["kennung"]?.string.flatMap(ElementID.init(text:)) } ?? []
        guard !ids.isEmpty else { return .unreadable }
        let living = ids.compactMap(snapshot.measure)
        guard !living.isEmpty else { return .alreadyBack }
        let changed = living.filter { $0.revision > 1 }
        return changed.isEmpty && living.count == ids.count
            ? .imported(living) : .importChanged(changed, gone: ids.count - living.count)
    }
}
