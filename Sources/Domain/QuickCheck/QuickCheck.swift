public import Values

/// The quick check of a concept: questions of the catalogue with the answers of the steering round, and what they propose.
public struct QuickCheck: Hashable, Sendable {
    public enum Answer: String, CaseIterable, Sendable {
        case yes = "ja"
        case no = "nein"
        /// As good an answer as the others: it names a gap.
        case unknown = "weiss_nicht"

        public var germanName: String {
            switch self {
            case .yes: "ja"
            case .no: "nein"
            case .unknown: "weiß nicht"
            }
        }
    }

    /// By the key of the question. Answers to questions that the catalogue no longer has are kept and not shown.
    public let answers: [String: Answer]

    public init(answers: [String: Answer] = [:]) { self.answers = answers }

    /// The answers to the questions of one topic.
    public func only(_ topic: Topic) -> QuickCheck {
        let keys = Set(topic.questions.map(\.key))
        return QuickCheck(answers: answers.filter { keys.contains($0.key) })
    }

    /// For the history.
    public var json: JSON { .object(answers.mapValues { .string($0.rawValue) }) }

    public func answer(_ question: QuickQuestion) -> Answer? { answers[question.key] }

    /// How many questions of a topic have an answer.
    public func answered(_ topic: Topic) -> Int { topic.questions.count { answers[$0.key] != nil } }

    public var answered: Int { Topic.all.reduce(0) { $0 + answered($1) } }

    public static let questionCount = Topic.all.reduce(0) { $0 + $1.questions.count }

    /// A finding that an answer speaks for, to be accepted, changed or dropped.
    public struct Proposal: Hashable, Sendable {
        public let topic: TopicKey
        public let question: QuickQuestion
        public let answer: Answer
        public let finding: ProposedFinding
    }

    /// In the order of the catalogue.
    public var proposals: [Proposal] {
        Topic.all.flatMap { topic in
            topic.questions.compactMap { question in
                let answer = answers[question.key]
                let finding = answer == .yes ? question.yes : answer == .no ? question.no : nil
                guard let answer, let finding else { return nil }
                return Proposal(topic: topic.key, question: question, answer: answer, finding: finding)
            }
        }
    }

    /// What nobody at the table knew: worth asking before the next round.
    public var unknown: [(topic: Topic, question: QuickQuestion)] {
        Topic.all.flatMap { topic in
            topic.questions.filter { answers[$0.key] == .unknown }.map { (topic, $0) }
        }
    }
}
