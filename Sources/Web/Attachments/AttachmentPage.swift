import Actions
import Domain
import Files
import HTML

/// The files of one measure, to be added to and removed from.
struct AttachmentPage {
    static let fileField = "datei"
    /// Names in the address the removal that can be undone.
    static let removedKey = "loeschung"

    let open: OpenWorkspace
    let measure: Measure
    let attachments: [Attachment]
    var notice: ShownNotice?
    var errors = FormErrors()

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: AttachmentTexts.title(measure.code), entry: .measures,
            breadcrumb: open.breadcrumb(below: measure.code), notice: notice
        ) {
            h1(.class("kern-heading-x-large")) { AttachmentTexts.title(measure.code) }
            ErrorSummary(errors: errors).html
            p(.class("kern-body")) { measure.content.title }
            if attachments.isEmpty {
                p(.class("kern-body")) { AttachmentTexts.none }
            } else {
                table
                if mayEdit { p(.class("kern-body")) { AttachmentTexts.removal } }
            }
            if mayEdit { form }
        }
    }

    private var mayEdit: Bool { open.mayEdit(measure) }

    private var table: HTML {
        var table = AttachmentTable(open: open, attachments: attachments)
        if mayEdit {
            table.removing = { AttachmentRoutes.remove.link(open.municipality, open.concept, measure.code, $0) }
        }
        return table.html
    }

    private var form: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { AttachmentTexts.attach }
            PostForm(
                action: AttachmentRoutes.add.link(open.municipality, open.concept, measure.code),
                csrfToken: open.csrfToken,
                submit: AttachmentTexts.attach, isUpload: true
            ) {
                FileField(
                    name: Self.fileField, label: AttachmentTexts.choose,
                    hint: AttachmentTexts.hint(FileSize.german(open.workshop.fileRoom.perFile))
                ).html(errors)
            }.html
        }
    }
}
