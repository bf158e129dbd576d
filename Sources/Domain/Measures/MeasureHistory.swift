public import Values

extension Measure {
    /// What an edit made of the measure, as the history keeps it: only the fields that differ, those of a pair together,
    /// so that an entry is as small as the edit and names nobody who is not part of it.
    public static func changes(from before: Measure, to after: Measure) -> (before: JSON, after: JSON) {
        let (old, new) = (before.json.object ?? [:], after.json.object ?? [:])
        var touched = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
        for pair in pairs where !touched.isDisjoint(with: pair) { touched.formUnion(pair) }
        return (.object(old.filter { touched.contains($0.key) }), .object(new.filter { touched.contains($0.key) }))
    }

    /// Fields that are read together: the range of the costs and the years of the period.
    private static let pairs: [Set<String>] = [
        [MeasureField.costLow.rawValue, MeasureField.costHigh.rawValue],
        [MeasureField.yearFrom.rawValue, MeasureField.yearTo.rawValue],
    ]
}

extension MeasureContent {
    /// Reads a whole content that `Measure.json` wrote into the history; nil when it is not one that could be stored
    /// today.
    public init?(history json: JSON) {
        guard let members = json.object, members[MeasureField.title.rawValue] != nil else { return nil }
        self.init(members)
    }

    /// Reads both sides of an edit out of the history. What did not change is the same on both sides, and of no meaning.
    public static func edit(from before: JSON?, to after: JSON?) -> (before: MeasureContent, after: MeasureContent)? {
        let unchanged = [MeasureField.title.rawValue: JSON.string("unverändert")]
        guard let old = before?.object, let new = after?.object, !new.isEmpty,
            let before = MeasureContent(old.merging(unchanged) { known, _ in known }),
            let after = MeasureContent(new.merging(unchanged) { known, _ in known })
        else { return nil }
        return (before, after)
    }

    private init?(_ members: [String: JSON]) {
        let known = members.filter { MeasureField(rawValue: $0.key) != nil }
        var reader = MeasureJSONReader(.object(known), line: 1)
        guard let measure = reader.measure() else { return nil }
        self = measure.content
    }
}
