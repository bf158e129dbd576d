import Actions
import Domain
import HTML

/// What a file would bring, with the question whether it shall.
struct MeasureTrialPage {
    let open: OpenWorkspace
    let upload: MeasureUpload

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: MeasureFileTexts.question, entry: .measures,
            breadcrumb: open.measureFileBreadcrumb
        ) {
            h1(.class("kern-heading-x-large")) { MeasureFileTexts.question }
            p(.class("kern-body")) { MeasureFileTexts.wouldAdd(upload.name, upload.measures.count) }
            PostForm(
                action: MeasureFileRoutes.confirm.link(open.municipality, open.concept, upload.file),
                csrfToken: open.csrfToken,
                submit: MeasureFileTexts.confirm,
                cancel: (MeasureFileTexts.other, MeasureFileRoutes.page.link(open.municipality, open.concept))
            ) {}.html
            DataTable(
                caption: MeasureFileTexts.measures,
                columns: [
                    .text(MeasureFileTexts.code) { $0.code.text }, .text(MeasureFileTexts.name) { $0.content.title },
                    .text(MeasureFileTexts.place) { $0.content.details.place },
                ], rows: Array(upload.measures.prefix(MeasureFilePage.mostRows))
            ).html
            if upload.measures.count > MeasureFilePage.mostRows {
                p(.class("kern-body")) {
                    MeasureFileTexts.firstMeasures(MeasureFilePage.mostRows, of: upload.measures.count)
                }
            }
        }
    }
}

/// What a file has brought.
struct MeasureImportedPage {
    let open: OpenWorkspace
    let imported: MeasureImport

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: MeasureFileTexts.done, entry: .measures,
            breadcrumb: open.measureFileBreadcrumb
        ) {
            h1(.class("kern-heading-x-large")) { MeasureFileTexts.done }
            if let measures = imported.measures {
                p(.class("kern-body"), .role("status")) { MeasureFileTexts.added(measures.count) }
                DataTable(
                    caption: MeasureFileTexts.measures,
                    columns: [
                        DataColumn(title: MeasureFileTexts.code) { measure in sheet(measure.code) },
                        .text(MeasureFileTexts.name) { $0.title },
                    ],
                    rows: Array(measures.prefix(MeasureFilePage.mostRows))
                ).html
                if measures.count > MeasureFilePage.mostRows {
                    p(.class("kern-body")) {
                        MeasureFileTexts.firstMeasures(MeasureFilePage.mostRows, of: measures.count)
                    }
                }
            } else {
                p(.class("kern-body")) { MeasureFileTexts.erased }
            }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(open.measureList)) { MeasureFileTexts.toMeasures }
            }
        }
    }

    /// The number as a link, even if the measure was deleted since: its page says so.
    @HTMLBuilder private func sheet(_ code: String) -> HTML {
        if let measure = MeasureCode(code) {
            a(.class("kern-link"), .href(open.sheet(of: measure))) { code }
        } else {
            code
        }
    }
}
