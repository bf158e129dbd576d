import Domain

/// Two people have changed one measure: what each has, field by field.
struct MeasureConflict {
    /// The value names the choice in the form.
    enum Side: String, CaseIterable {
        case mine = "meine"
        case theirs = "andere"
    }

    /// A field that is not the same in both.
    struct Difference {
        let field: MeasureField
        let mine: String
        let theirs: String
        /// Set where only one of the two has changed the field: then theirs is the new one.
        let proposed: Side?
    }

    /// What this person sent, in the form in which it would be kept.
    let form: MeasureForm
    let stored: Measure

    init(_ form: MeasureForm, stored: Measure) {
        var form = form
        // The same spelling on both sides, so that only what differs in meaning is shown.
        if let content = try? form.input.content() { form.input = MeasureInput(content) }
        self.form = form
        self.stored = stored
    }

    var differences: [Difference] {
        let theirs = MeasureInput(stored.content)
        return MeasureForm.fields.compactMap { field in
            let (mine, other, before) = (form.input[field], theirs[field], form.before[field])
            guard mine != other else { return nil }
            return Difference(
                field: field, mine: mine, theirs: other,
                proposed: mine == before ? .theirs : other == before ? .mine : nil)
        }
    }

    /// The fields that both have alike.
    var agreed: [(field: MeasureField, value: String)] {
        let theirs = MeasureInput(stored.content)
        return MeasureForm.fields.filter { form.input[$0] == theirs[$0] }.map { ($0, theirs[$0]) }
    }

    /// The name of the choice of a field.
    static func choice(_ field: MeasureField) -> String { "wahl-\(field.rawValue)" }
    /// The name of the other person's version of a field.
    static func theirs(_ field: MeasureField) -> String { "andere-\(field.rawValue)" }
}
