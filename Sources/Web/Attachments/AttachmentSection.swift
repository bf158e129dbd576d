import Domain
import Files
import HTML
import Values

/// The files of a measure on its sheet: to be read and downloaded, with the way to change them.
struct AttachmentSection {
    let municipality: Slug
    let concept: ConceptSlug
    let code: MeasureCode
    let attachments: [Attachment]
    /// Whether whoever looks may change this very measure.
    let mayEdit: Bool

    @HTMLBuilder var html: HTML {
        if !attachments.isEmpty || mayEdit {
            section(.class("insek-section"), .id("anhaenge")) {
                h2(.class("kern-heading-medium")) { AttachmentTexts.title }
                if attachments.isEmpty {
                    p(.class("kern-body")) { AttachmentTexts.none }
                } else {
                    AttachmentTable(municipality: municipality, concept: concept, attachments: attachments).html
                }
                if mayEdit {
                    p(.class("kern-body insek-noprint")) {
                        a(.class("kern-link"), .href(AttachmentRoutes.page.link(municipality, concept, code))) {
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
    let municipality: Slug
    let concept: ConceptSlug
    let attachments: [Attachment]
    /// Where the button of a row leads, and the token of its form; nil shows no buttons.
    var removing: (link: (LinkID) -> Link, csrfToken: String)?

    var html: HTML {
        DataTable(caption: AttachmentTexts.title, columns: columns, rows: attachments, showsCaption: false).html
    }

    private var columns: [DataColumn<Attachment>] {
        var columns: [DataColumn<Attachment>] = [
            DataColumn(title: AttachmentTexts.name) { attachment in
                a(
                    .class("kern-link"), .href(AttachmentRoutes.download.link(municipality, concept, attachment.id)),
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
                    form(.method(.post), .action(removing.link(attachment.id))) {
                        PostForm.token(removing.csrfToken)
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
