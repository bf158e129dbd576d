import Actions
import Domain
import HTML
import Reports
import Values
import Web

/// The files of a draft in a folder.
struct DraftFiles {
    let workshop: Workshop
    let share: ShareFolder

    /// What the pages need to look right without the server.
    private static let styleFolder = "dateien"
    private static let styleFiles = ["kern.css", "insek.css", "InsekSans-Regular.woff2", "InsekSans-SemiBold.woff2"]

    /// Writes all files of one municipality, which a register has; answers their paths.
    func write(_ ags: AGS, to folder: String) throws -> [String] {
        guard let basis = try workshop.draftBasis(ags) else { throw PlanningError.notFound }
        let styles = try Self.styleFiles.map { ("\(Self.styleFolder)/\($0)", try share.asset($0)) }
        let sheets = styles.map(\.0).filter { $0.hasSuffix(".css") }
        let portrait = PortraitDocument.make(basis.portrait, day: basis.day)
        let draft = DraftDocument.make(basis)
        let files =
            [
                ("steckbrief.html", StandalonePage(portrait, styleSheets: sheets).html.bytes),
                ("steckbrief.json", basis.portrait.export.canonical),
                ("entwurf.html", StandalonePage(draft, styleSheets: sheets).html.bytes),
            ] + (try workshop.papers(basis, ConceptPlan()))
        guard Folders.make("\(folder)/\(Self.styleFolder)") else {
            throw CommandFailure("Der Ordner \(folder) lässt sich nicht anlegen.")
        }
        for (name, bytes) in styles + files { try WholeFile.write(bytes, to: "\(folder)/\(name)") }
        return files.map { "\(folder)/\($0.0)" }
    }
}
