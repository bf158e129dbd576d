import Domain
import Files
import HTML
import Values

/// The files of a measure on its sheet: to be read and downloaded, with the way to change them.
struct AttachmentSection {
    let open: OpenWorkspace
    let measure: Measure
    let attachments: [Attachment]

    private var mayEdit: Bool { open.mayEdit(measure) }

    @HTMLBuilder var html: HTML {
        if !attachments.isEmpty || mayEdit {
            section(.class("insek-section"), .id("anhaenge")) {
                h2(.class("kern-heading-large")) { AttachmentTexts.title }
                if attachments.isEmpty {
                    p(.class("kern-body")) { AttachmentTexts.none }
                } else {
                    AttachmentTable(open: open, attachments: attachments).html
                }
                if mayEdit {
                    p(.class("kern-body insek-noprint")) {
                        a(
                            .class("kern-link"),
                            .href(AttachmentRoutes.page.link(open.municipality, open.concept, measure.code))
                        ) {
                            attachments.isEmpty ? AttachmentTexts.attach : AttachmentTexts.manage
                        }
                    }
                }
            }
        }
    }
}

/// Name, type, size, who and when; with a button each where files may be removed.
struct AttachmentTable {
    let open: OpenWorkspace
    let attachments: [Attachment]
    /// Where the button of a row leads; nil shows no buttons.
    var removing: ((LinkID) -> Link)?

    var html: HTML {
        DataTable(caption: AttachmentTexts.title, columns: columns, rows: attachments, showsCaption: false).html
    }

    private var columns: [DataColumn<Attachment>] {
        var columns: [DataColumn<Attachment>] = [
            DataColumn(title: AttachmentTexts.name) { attachment in
                a(
                    .class("kern-link"),
                    .href(AttachmentRoutes.download.link(open.municipality, open.concept, attachment.id)),
                    .download(attachment.name)
                ) { attachment.name }
            },
            .text(AttachmentTexts.type) { AttachmentTexts.type($0.mediaType) },
            .number(AttachmentTexts.size) { FileSize.german($0.byteCount) },
            .text(AttachmentTexts.added, AttachmentTexts.added),
        ]
        if let removing {
            columns.append(
                DataColumn(title: AttachmentTexts.remove, kind: .action) { attachment in
                    form(.method(.post), .action(removing(attachment.id))) {
                        PostForm.token(open.csrfToken)
                        button(
                            .class("kern-btn kern-btn--tertiary kern-btn--x-small"), .type("submit"),
                            .aria("label", AttachmentTexts.remove(attachment.name))
                        ) { span(.class("kern-label")) { AttachmentTexts.remove } }
                    }
                })
        }
        return columns
    }
}
