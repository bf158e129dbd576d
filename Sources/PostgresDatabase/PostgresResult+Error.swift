import CPostgres
import Database

extension PostgresResult {
    var state: String { field(Int(cpostgres_state)) ?? "" }

    /// The server closes the line after these: shut down, crashed, starting, idle for too long.
    var endsConnection: Bool { ["57P01", "57P02", "57P03", "57P05", "25P03"].contains(state) || state.hasPrefix("08") }

    /// The reason by its SQLSTATE (appendix A of PostgreSQL's manual). The server's words may quote values, so they are
    /// shown only for what failed before it had seen any.
    func error(showsDetail: Bool) -> DatabaseError {
        let state = state
        let detail = showsDetail ? field(Int(cpostgres_message)) : "SQLSTATE \(state)"
        switch state {
        case "23505", "23P01": return .constraint(.unique, subject: keySubject, sql: sql)
        case "23503", "23001": return .constraint(.foreignKey, sql: sql)
        case "23502": return .constraint(.notNull, subject: columnSubject, sql: sql)
        case "23514": return .constraint(.check, subject: field(Int(cpostgres_constraint)), sql: sql)
        case "22P02": return .constraint(.check, sql: sql)
        case "42804": return .constraint(.type, sql: sql)
        case "22021": return .textWithNull
        case "25006", "42501": return .readOnly(sql: sql, detail: detail)
        case "53100": return .diskFull(sql: sql, detail: detail)
        case "40001", "40P01", "55P03", "57014", "53200", "53300", "53400": return .busy(sql: sql, detail: detail)
        case "XX001", "XX002": return .corrupt(detail: detail)
        default: return endsConnection ? .unavailable(sql: sql, detail: detail) : .other(sql: sql, detail: detail)
        }
    }

    /// The transaction can be run again: serialization failure, deadlock, a plan for a schema that has changed.
    var isTransient: Bool { state == "40001" || state == "40P01" || isOutdated }

    var isOutdated: Bool { state == "0A000" }

    /// `table(column, column)`. The columns stand only in the detail, as "(a, b)=(1, 2)" in every language; what follows
    /// the equals sign is values and is cut off.
    private var keySubject: String? {
        guard let table = field(Int(cpostgres_table)), let detail = field(Int(cpostgres_detail)),
            let open = detail.firstIndex(of: "("), let equals = detail.firstRange(of: ")=(")
        else { return field(Int(cpostgres_constraint)) }
        return table + detail[open..<equals.lowerBound] + ")"
    }

    private var columnSubject: String? {
        guard let table = field(Int(cpostgres_table)), let column = field(Int(cpostgres_column)) else { return nil }
        return "\(table)(\(column))"
    }
}
