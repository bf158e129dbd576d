/// The kit of the guideline: the seven topics that every INSEK treats, in the guideline's order and with its names, and
/// the four cross-cutting ones that it gives as examples.
extension Topic {
    public static let all: [Topic] = mandatory + crossCutting

    public static let mandatory: [Topic] = [.housing, .townscape, .mobility, .economy, .nature, .social, .inclusion]

    public static let crossCutting: [Topic] = [.climate, .demography, .digital, .cohesion]

    /// Every key has its topic.
    public static func named(_ key: TopicKey) -> Topic { all.first { $0.key == key } ?? all[0] }
}

extension Obligation {
    /// For a topic of the minimum standard. The guideline does not say that a reasoned "nothing to do" counts as
    /// treated; that is how we read it, and the sentence says so. `reason` completes „Kein Handlungsbedarf, weil …“.
    static func minimumStandard(nothingToDoBecause reason: String) -> Obligation {
        Obligation(
            .mandatory,
            reason: """
                Das Thema gehört zum Mindeststandard des Leitfadens; fehlt es, ist das INSEK als Grundlage für \
                Städtebauförderung, EFRE und ESF Plus angreifbar, doch nach unserer Lesart genügt auch ein \
                begründeter und belegter Satz wie „Kein Handlungsbedarf, weil \(reason).“
                """,
            programmes: ProgrammeKey.needingINSEK, .guidelineKit)
    }

    /// For a cross-cutting topic: the guideline wants such topics considered, but names these four only as examples and
    /// says "sollten" of their treatment in the fields. `consequence` ends the sentence with what is lost without it.
    static func crossCutting(_ consequence: String) -> Obligation {
        Obligation(
            .recommended,
            reason: """
                Der Leitfaden verlangt, Querschnittsthemen zu berücksichtigen, nennt dieses als Beispiel und rät, es \
                in jedem Handlungsfeld mitzudenken; \(consequence)
                """,
            .guidelineKit)
    }
}
