import Access
import Actions
import Domain

/// Concepts for the tests of the workspace.
enum Workspaces {
    static let tannenrode = AGS("14999010")!
    static let lindenfurt = AGS("14999020")!

    /// Opens "/werkstatt/tannenrode/insek-2036", or another one; needs the sample register.
    @discardableResult
    static func open(
        _ workshop: Workshop, _ title: String = "INSEK 2036", in municipalities: [AGS] = [tannenrode]
    ) throws -> Concept {
        try workshop.openConcept(ConceptDraft(title: title, municipalities: municipalities), byTool: "test")
    }

    /// Opens a concept whose page everybody reads at "/tannenrode/insek"; needs the sample register.
    static func publish(_ workshop: Workshop) throws {
        let concept = try open(workshop)
        let page = PublicPage(open: "Die Nutzung von Markt 7", closed: "Die Pflicht zur Wärmeplanung", published: true)
        _ = try workshop.editPublicPage(.tool("test", in: concept.id), page)
    }
}
