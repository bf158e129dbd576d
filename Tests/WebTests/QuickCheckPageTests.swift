import Access
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("The pages of the quick check")
struct QuickCheckPageTests {
    @Test("Answered topic by topic, with the way to the next; the answers propose sentences", arguments: TestStore.all)
    func journey(_ store: TestStore) throws {
        try store.withMeasures { world in
            let lead = try Colleague(world.site)
            #expect(try lead.get("schnellcheck").words.contains("Mit dem ersten Thema anfangen"))
            let topic = Topic.all[0]
            let question = try #require(topic.questions.first { $0.yes != nil })
            let name = question.key.replacing(".", with: "-")
            let page = try lead.get("schnellcheck/\(topic.key.rawValue)")
            #expect(page.status == 200 && page.text.contains("name=\"\(name)\""))
            let saved = try lead.post("schnellcheck/\(topic.key.rawValue)", [(name, "ja")])
            #expect(
                saved.status == 303 && saved["Location"]?.contains("/schnellcheck/\(Topic.all[1].key.rawValue)") == true
            )
            let overview = try lead.get("schnellcheck")
            #expect(overview.words.contains(try #require(question.yes).text))
            #expect(overview.words.contains("1 von \(topic.questions.count) beantwortet"))
            _ = try lead.get("schnellcheck")
            #expect(world.site.log(1).last.map { $0.queries <= 5 } == true)

            let late = try lead.post("schnellcheck/\(topic.key.rawValue)", [(name, "nein")])
            #expect(late.status == 409 && late.words.contains("Inzwischen hat jemand anderes geantwortet"))
            #expect(late.text.contains("value=\"nein\" checked"))
            let again = try lead.post(
                "schnellcheck/\(topic.key.rawValue)", [(name, "nein"), ("\(name)-bisher", "ja")])
            #expect(again.status == 303)
            let odd = try lead.post(
                "schnellcheck/\(topic.key.rawValue)", [(name, "vielleicht"), ("\(name)-bisher", "nein")])
            #expect(odd.status == 303, "what the form did not offer counts as no answer")
            #expect(try lead.get("schnellcheck").words.contains("0 von \(topic.questions.count) beantwortet"))
            #expect(try lead.get("schnellcheck/gibt-es-nicht").status == 404)
        }
    }
}
