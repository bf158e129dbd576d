import Domain
import Testing

@Suite("The quick check")
struct QuickCheckTests {
    private let housing = Topic.all[0]

    @Test("A ja and a nein propose what the catalogue says, a weiß nicht is something to ask")
    func proposals() throws {
        let question = try #require(housing.questions.first { $0.yes != nil })
        let other = try #require(housing.questions.first { $0.key != question.key })
        let check = QuickCheck(answers: [question.key: .yes, other.key: .unknown, "wohnen.gibtesnicht": .no])
        #expect(check.proposals.map(\.finding) == [question.yes])
        #expect(check.unknown.map(\.question) == [other])
        #expect(check.answered == 2 && check.answered(housing) == 2 && check.answered(Topic.all[1]) == 0)
    }

    @Test("Only the answers of one topic", arguments: Topic.all.map(\.key))
    func only(_ key: TopicKey) throws {
        let topic = try #require(Topic.all.first { $0.key == key })
        let all = Topic.all.flatMap(\.questions).map { ($0.key, QuickCheck.Answer.no) }
        let check = QuickCheck(answers: Dictionary(uniqueKeysWithValues: all))
        #expect(check.answered == QuickCheck.questionCount)
        #expect(Set(check.only(topic).answers.keys) == Set(topic.questions.map(\.key)))
    }
}
