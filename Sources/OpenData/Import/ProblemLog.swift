/// Collects problems in bounded memory: a file may be wrong in a million rows.
struct ProblemLog {
    static let limit = 200

    private(set) var refused = 0
    private var problems: [ImportProblem] = []
    private var unlisted = 0

    mutating func note(line: Int? = nil, field: String? = nil, _ message: String) {
        add(ImportProblem(.note, line: line, field: field, message))
    }

    mutating func refuse(line: Int?, field: String? = nil, _ message: String) {
        refused += 1
        add(ImportProblem(.refused, line: line, field: field, message))
    }

    /// All that was kept, and how many more there were.
    var list: [ImportProblem] {
        guard unlisted > 0 else { return problems }
        return problems + [ImportProblem(.note, "\(unlisted) weitere Hinweise werden nicht einzeln aufgeführt.")]
    }

    private mutating func add(_ problem: ImportProblem) {
        if problems.count < Self.limit { problems.append(problem) } else { unlisted += 1 }
    }
}
