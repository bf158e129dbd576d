/// The two stores. A query that must differ names both forms (`SQL.StringInterpolation`), so neither is forgotten.
public enum Dialect: String, Sendable, Hashable, CaseIterable {
    case sqlite, postgres
}
