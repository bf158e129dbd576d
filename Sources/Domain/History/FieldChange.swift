public import Values

/// One field of a thing that a change touched.
public struct FieldChange: Hashable, Sendable {
    /// The field's name; of an object in an object "adresse.ort".
    public let field: String
    /// Nil when the field was not there.
    public let old: JSON?
    public let new: JSON?

    public init(field: String, old: JSON?, new: JSON?) {
        self.field = field
        self.old = old
        self.new = new
    }

    /// What differs between two states, by field name. Lists are compared as a whole; null and absent are the same.
    public static func between(_ before: JSON?, _ after: JSON?) -> [FieldChange] {
        changes("", before ?? .null, after ?? .null).sorted { $0.field < $1.field }
    }

    private static func changes(_ path: String, _ before: JSON, _ after: JSON) -> [FieldChange] {
        let isRoot = path.isEmpty
        switch (before, after) {
        case (.object(let old), .object(let new)): return members(path, old, new)
        case (.object(let old), .null): return members(path, old, [:])
        case (.null, .object(let new)): return members(path, [:], new)
        default:
            // Whole numbers and decimals that print alike are the same.
            guard before.canonical != after.canonical else { return [] }
            return [
                FieldChange(
                    field: isRoot ? "wert" : path, old: before.isNull ? nil : before, new: after.isNull ? nil : after)
            ]
        }
    }

    private static func members(_ path: String, _ old: [String: JSON], _ new: [String: JSON]) -> [FieldChange] {
        Set(old.keys).union(new.keys).flatMap { key in
            changes(path.isEmpty ? key : "\(path).\(key)", old[key] ?? .null, new[key] ?? .null)
        }
    }
}
