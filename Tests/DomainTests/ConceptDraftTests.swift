import Domain
import Testing

@Suite("Titles and addresses of concepts")
struct ConceptDraftTests {
    private let tannenrode = AGS("14999010")!

    @Test("A title gives an address")
    func proposal() throws {
        let draft = ConceptDraft(title: "  INSEK  Tannenrode 2036 ", municipalities: [tannenrode])
        let (title, slug) = try draft.checked()
        #expect(title == "INSEK Tannenrode 2036")
        #expect(slug.text == "insek-tannenrode-2036")
        #expect(ConceptSlug.proposal(for: "Grün & Straße")?.text == "gruen-strasse")
        #expect(ConceptSlug.proposal(for: "Maßnahmen") == nil)
    }

    @Test("Words of our own pages are refused", arguments: ["massnahmen", "neu", "team", "werkstatt", "2036", "A", ""])
    func reserved(_ text: String) {
        #expect(ConceptSlug(text) == nil)
    }

    @Test("All problems come at once")
    func problems() {
        do throws(FieldProblems<ConceptDraft.Field>) {
            _ = try ConceptDraft(title: "x", slug: "neu", municipalities: []).checked()
            Issue.record("accepted")
        } catch {
            #expect(error.problems.map(\.field) == [.title, .slug, .municipalities])
            #expect(error.problems[1].message.contains("braucht das Programm selbst"))
        }
    }
}
