import Domain
import HTML

extension OpenWorkspace {
    /// What can be done with the list of measures as a whole.
    var measureFileActions: [(title: String, link: Link)] {
        [
            (
                mayAddMeasures ? MeasureFileTexts.title : MeasureFileTexts.exportTitle,
                MeasureFileRoutes.page.link(municipality, concept)
            )
        ]
    }

    /// What can be done with one sheet.
    func paperActions(_ code: MeasureCode) -> [(title: String, link: Link)] {
        [(MeasureFileTexts.pdf, MeasureFileRoutes.sheet.link(municipality, concept, code))]
    }

    /// Of the pages below the one for files.
    var measureFileBreadcrumb: [(String, Link)] {
        measureBreadcrumb + [(MeasureFileTexts.title, MeasureFileRoutes.page.link(municipality, concept))]
    }

    /// The files of a measure as a part of its sheet.
    func attachmentSection(_ measure: Measure, _ attachments: [Attachment]) -> AttachmentSection {
        AttachmentSection(open: self, measure: measure, attachments: attachments)
    }
}
