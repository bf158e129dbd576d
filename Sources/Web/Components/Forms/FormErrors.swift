/// What is wrong with a form that was sent: one German sentence a field, in the order of the form, and what went wrong
/// outside its fields. A field that already has an error keeps the first.
struct FormErrors: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        /// The name of the field, which is also the id of its control.
        let field: String
        let message: String
    }

    private(set) var entries: [Entry] = []
    /// What no field can mend, such as a store that is away.
    var trouble: String?

    var isEmpty: Bool { entries.isEmpty && trouble == nil }

    mutating func add(_ field: String, _ message: String) {
        if self[field] == nil { entries.append(Entry(field: field, message: message)) }
    }

    subscript(field: String) -> String? { entries.first { $0.field == field }?.message }
}
