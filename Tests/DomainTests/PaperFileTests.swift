import Domain
import Testing

@Suite("The papers as files")
struct PaperFileTests {
    @Test("Each has a name of its own; a concept has those of its municipality and two more, the optional one last")
    func names() {
        let names = PaperFile.ofConcept.map(\.fileName)
        #expect(
            names == [
                "entwurf.docx", "entwurf.pdf", "steckbrief.pdf", "einleitungsbeschluss.docx", "fahrplan.docx",
                "warum-ein-insek.docx", "amtsblatt.docx", "schnellcheck.docx", "leistungsbeschreibung.docx",
            ])
        #expect(PaperFile.ofMunicipality.map(\.fileName) == Array(names.prefix(7)))
        #expect(Set(PaperFile.ofConcept.map(\.germanName)).count == names.count)
        #expect(PaperFile.ofConcept.last == .services)
    }
}
