import Domain
import HTTPServer

/// The answers to the questions of one topic, and those that were seen before.
struct QuickCheckForm {
    let topic: Topic
    private(set) var seen: QuickCheck
    let answers: QuickCheck
    var errors = FormErrors()

    init(_ topic: Topic, _ check: QuickCheck) {
        self.topic = topic
        seen = check.only(topic)
        answers = seen
    }

    init(_ topic: Topic, _ fields: Fields) {
        self.topic = topic
        func read(_ name: (QuickQuestion) -> String) -> QuickCheck {
            QuickCheck(
                answers: Dictionary(
                    uniqueKeysWithValues: topic.questions.compactMap { question in
                        fields.first(name(question)).flatMap(QuickCheck.Answer.init).map { (question.key, $0) }
                    }))
        }
        seen = read(Self.seenName)
        answers = read(Self.name)
    }

    static func name(_ question: QuickQuestion) -> String { question.key.replacing(".", with: "-") }
    static func seenName(_ question: QuickQuestion) -> String { "\(name(question))-bisher" }

    /// Somebody else was quicker: what was chosen stays, and is saved with the next press.
    mutating func meet(_ stored: QuickCheck) {
        let differing = topic.questions.filter { stored.answer($0) != seen.answer($0) }
        seen = stored
        errors.trouble = QuickCheckTexts.conflict(differing.map { ($0.text, stored.answer($0)) })
    }
}
