import Actions
import Domain
import Files
import HTML
import Values

/// Where measures go out as files and come in.
struct MeasureFilePage {
    static let fileField = "datei"
    /// So many rows of problems or measures are shown.
    static let mostRows = 200

    let open: OpenWorkspace
    var errors = FormErrors()
    /// What is wrong with the file that was just sent.
    var problems: (name: String, found: FileProblems)?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: title, entry: .measures,
            breadcrumb: open.measureBreadcrumb
        ) {
            h1(.class("kern-heading-x-large")) { title }
            ErrorSummary(errors: errors).html
            if let problems { FileProblemList(fileName: problems.name, found: problems.found).html }
            if problems != nil || !errors.isEmpty {
                intake
                export
            } else {
                export
                intake
            }
        }
    }

    private var title: String { open.mayAddMeasures ? MeasureFileTexts.title : MeasureFileTexts.exportTitle }

    private var export: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { MeasureFileTexts.export }
            p(.class("kern-body")) { MeasureFileTexts.exportText }
            ul(.class("kern-list kern-list--bullet")) {
                download(
                    MeasureFileTexts.csv, MeasureFileTexts.csvText,
                    MeasureFileRoutes.csv.link(open.municipality, open.concept))
                download(
                    MeasureFileTexts.json, MeasureFileTexts.jsonText,
                    MeasureFileRoutes.json.link(open.municipality, open.concept)
                )
            }
        }
    }

    private func download(_ title: String, _ text: String, _ link: Link) -> HTML {
        li {
            a(.class("kern-link"), .href(link)) { title }
            " "
            text
        }
    }

    private var intake: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { MeasureFileTexts.intake }
            if open.mayAddMeasures {
                p(.class("kern-body")) { MeasureFileTexts.intakeText }
                PostForm(
                    action: MeasureFileRoutes.trial.link(open.municipality, open.concept), csrfToken: open.csrfToken,
                    submit: MeasureFileTexts.check, isUpload: true
                ) {
                    FileField(
                        name: Self.fileField, label: MeasureFileTexts.file,
                        hint: MeasureFileTexts.fileHint(FileSize.german(open.workshop.fileRoom.perFile)),
                        accept: ".csv,.json"
                    ).html(errors)
                }.html
            } else {
                p(.class("kern-body")) { MeasureFileTexts.mayNotImport }
            }
        }
    }
}
