import Domain
import Files
import HTML

/// The files of one measure, to be added to and removed from.
struct AttachmentPage {
    static let fileField = "datei"
    /// Names in the query the removal that can be undone.
    static let removedKey = "entfernt"

    let municipality: Slug
    let concept: ConceptSlug
    let measure: Measure
    let attachments: [Attachment]
    let mayEdit: Bool
    let mostBytes: Int
    let csrfToken: String
    var removed: DeletionID?
    var notice: ShownNotice?
    var errors = FormErrors()

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: AttachmentTexts.title(measure.code), entry: .measures, breadcrumb: breadcrumb, notice: notice
        ) {
            h1(.class("kern-heading-x-large")) { AttachmentTexts.title(measure.code) }
            ErrorSummary(errors: errors).html
            p(.class("kern-body")) { measure.content.title }
            if let removed { undo(removed) }
            if attachments.isEmpty {
                p(.class("kern-body")) { AttachmentTexts.none }
            } else {
                table
            }
            if mayEdit { form }
        }
    }

    private var breadcrumb: [(String, Link)] { [] }

    private var table: HTML {
        var table = AttachmentTable(municipality: municipality, concept: concept, attachments: attachments)
        if mayEdit {
            table.removing = (
                { AttachmentRoutes.remove.link(municipality, concept, measure.code, $0) }, csrfToken
            )
        }
        return table.html
    }

    private func undo(_ deletion: DeletionID) -> HTML {
        AlertBox(kind: .info, title: AttachmentTexts.removed) {
            p(.class("kern-body")) { AttachmentTexts.removedText }
            HTML.element(
                "form", .method(.post),
                .action(AttachmentRoutes.restore.link(municipality, concept, measure.code, deletion))
            ) {
                PostForm.token(csrfToken)
                button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                    span(.class("kern-label")) { AttachmentTexts.restore }
                }
            }
        }.html
    }

    private var form: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AttachmentTexts.attach }
            PostForm(
                action: AttachmentRoutes.add.link(municipality, concept, measure.code), csrfToken: csrfToken,
                submit: AttachmentTexts.attach, isUpload: true
            ) {
                FileField(
                    name: Self.fileField, label: AttachmentTexts.choose,
                    hint: AttachmentTexts.hint(FileSize.german(mostBytes))
                ).html(errors)
            }.html
        }
    }
}
