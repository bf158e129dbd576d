/// A paper of a municipality or of its concept as a file of its own.
public enum PaperFile: Hashable, Sendable {
    case draftWord, draftPDF, portrait
    case first(FirstPaper)
    /// With the answers so far.
    case quickCheck
    /// There only while a step is given away.
    case services

    /// Those that need no concept.
    public static let ofMunicipality: [PaperFile] =
        [.draftWord, .draftPDF, .portrait] + FirstPaper.allCases.map(PaperFile.first)

    /// All, in the order in which they are made; the one that may be missing comes last.
    public static let ofConcept: [PaperFile] = ofMunicipality + [.quickCheck, .services]

    public var fileName: String {
        switch self {
        case .draftWord: "entwurf.docx"
        case .draftPDF: "entwurf.pdf"
        case .portrait: "steckbrief.pdf"
        case .first(let paper): "\(paper.rawValue).docx"
        case .quickCheck: "schnellcheck.docx"
        case .services: "leistungsbeschreibung.docx"
        }
    }

    public var germanName: String {
        switch self {
        case .draftWord: "Erster Entwurf (Word)"
        case .draftPDF: "Erster Entwurf (PDF)"
        case .portrait: "Steckbrief der Gemeinde"
        case .first(let paper): paper.germanName
        case .quickCheck: "Schnellcheck"
        case .services: "Leistungsbeschreibung"
        }
    }
}
