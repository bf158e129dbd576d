import Actions
import Domain
import Foundation
import HTML
import Reports
import Synchronization
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
            ] + (try papers(basis, portrait, draft))
        guard Folders.make("\(folder)/\(Self.styleFolder)") else {
            throw CommandFailure("Der Ordner \(folder) lässt sich nicht anlegen.")
        }
        for (name, bytes) in styles + files { try WholeFile.write(bytes, to: "\(folder)/\(name)") }
        return files.map { "\(folder)/\($0.0)" }
    }

    /// What other programs write, two at a time: PDF by the typesetter, Word by pandoc.
    private func papers(
        _ basis: DraftBasis, _ portrait: Document, _ draft: Document
    ) throws -> [(String, [UInt8])] {
        let isExample = basis.portrait.isExample
        var work: [(name: String, make: @Sendable () throws -> [UInt8])] = [
            ("entwurf.pdf", { [workshop] in try workshop.pdf(of: draft) }),
            ("entwurf.docx", { [workshop] in try workshop.word(of: draft, isExample ? .exampleDraft : .draft) }),
            ("steckbrief.pdf", { [workshop] in try workshop.pdf(of: portrait) }),
        ]
        for paper in FirstPaper.allCases {
            let document = FirstPaperDocument.make(paper, basis, ConceptPlan())
            work.append(
                (
                    "\(paper.rawValue).docx",
                    { [workshop] in try workshop.word(of: document, isExample ? .examplePaper : .paper) }
                ))
        }
        let jobs = work
        let made = Mutex<[Int: Result<[UInt8], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: jobs.count) { index in
            let result = Result { try jobs[index].make() }
            made.withLock { $0[index] = result }
        }
        return try jobs.indices.map { index in
            (jobs[index].name, try made.withLock { $0[index] }?.get() ?? [])
        }
    }
}
