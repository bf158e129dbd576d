public import Values

/// What a parser made of a file. Rows are those of municipalities:
/// `read` = `kept` + `skipped` + `refused`.
public struct Parsed<Record: Sendable>: Sendable {
    public let records: [Record]
    public let read: Int
    public let kept: Int
    /// Rows outside Saxony, or that this product does not use.
    public let skipped: Int
    /// Rows left out because something is wrong with them; the first ones are named in `problems`.
    public let refused: Int
    /// Notes and refused rows in the order of the file, at most `ProblemLog.limit` and a closing note.
    public let problems: [ImportProblem]
    /// The day of the file's territorial state. Always there for the register and the census; nil for
    /// boundaries whose objects name no date.
    public let referenceDay: Day?
}
