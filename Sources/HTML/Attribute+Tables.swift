extension Attribute {
    /// What a header cell heads.
    public enum Scope: String, Sendable {
        case row, col, rowgroup, colgroup
    }

    public static func scope(_ scope: Scope) -> Attribute {
        switch scope {
        case .row: Attribute("scope", .literal("row"))
        case .col: Attribute("scope", .literal("col"))
        case .rowgroup: Attribute("scope", .literal("rowgroup"))
        case .colgroup: Attribute("scope", .literal("colgroup"))
        }
    }

    public static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", .integer(columns)) }

    public static func rowspan(_ rows: Int) -> Attribute { Attribute("rowspan", .integer(rows)) }

    /// Ids of the header cells of a cell, separated by blanks.
    public static func headers(_ ids: String) -> Attribute { Attribute("headers", .text(ids)) }

    /// Of `col` and `colgroup`.
    public static func span(_ columns: Int) -> Attribute { Attribute("span", .integer(columns)) }
}
