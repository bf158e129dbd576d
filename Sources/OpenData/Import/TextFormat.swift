/// What is known of a text format before its first line: how users call it, and what sizes are believable.
struct TextFormat: Sendable {
    /// With its article in the nominative after "kein…": "Gemeindeverzeichnis (GV100AD)".
    let name: String
    /// "kein" or "keine".
    let negation: String
    let lineLimit: Int
    let totalLimit: Int

    init(name: String, negation: String, lineLimit: Int = 64 << 10, totalLimit: Int = 16 << 20) {
        self.name = name
        self.negation = negation
        self.lineLimit = lineLimit
        self.totalLimit = totalLimit
    }

    static let municipalRegister = TextFormat(name: "Gemeindeverzeichnis (GV100AD)", negation: "kein")
}
