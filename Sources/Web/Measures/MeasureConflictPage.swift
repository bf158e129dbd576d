import Domain
import HTML

/// Both versions of a measure side by side; for each field that differs one says which counts. Nothing is lost: both go
/// along with the form until it is saved.
struct MeasureConflictPage {
    let open: OpenWorkspace
    let conflict: MeasureConflict
    var errors = FormErrors()

    private var code: MeasureCode { conflict.stored.code }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: MeasureTexts.conflictTitle(code), entry: .measures, breadcrumb: open.breadcrumb(below: code)
        ) {
            h1(.class("kern-heading-x-large")) { MeasureTexts.conflictTitle(code) }
            if errors.isEmpty {
                AlertBox(kind: .warning, title: MeasureTexts.conflictAlert) {
                    p(.class("kern-body")) { MeasureTexts.conflictText }
                }.html
            } else {
                ErrorSummary(errors: errors).html
            }
            form(
                .method(.post), .action(MeasureRoutes.save.link(open.municipality, open.concept, code)),
                .class("insek-conflict"), .novalidate
            ) {
                PostForm.token(open.csrfToken)
                hidden
                HTML.each(conflict.differences) { difference, out in out.append(choice(difference)) }
                div(.class("insek-actions")) {
                    PostForm.button(MeasureTexts.saveChoice)
                    a(.class("kern-link"), .href(open.sheet(of: code))) { MeasureTexts.dropMine }
                }
            }
        }
    }

    @HTMLBuilder private var hidden: HTML {
        field(MeasureForm.revision, String(conflict.stored.revision))
        if conflict.form.isEditorial { field(MeasureForm.editorial, CheckboxField.value) }
        HTML.each(conflict.agreed) { item, out in
            out.append(field(MeasureForm.name(item.field), item.value))
            out.append(field(MeasureForm.nameBefore(item.field), item.value))
        }
        HTML.each(conflict.differences) { item, out in
            out.append(field(MeasureForm.name(item.field), item.mine))
            out.append(field(MeasureConflict.theirs(item.field), item.theirs))
            out.append(field(MeasureForm.nameBefore(item.field), item.theirs))
        }
    }

    private func field(_ name: String, _ value: String) -> HTML {
        input(.type("hidden"), .name(name), .value(value))
    }

    private func choice(_ difference: MeasureConflict.Difference) -> HTML {
        let name = MeasureConflict.choice(difference.field)
        let error = errors[name]
        return fieldset(
            error == nil ? .class("kern-fieldset") : .class("kern-fieldset kern-fieldset--error"),
            .role("radiogroup"), .aria("required", "true"),
            .when(error != nil, .aria("describedby", FormField.errorID(name)))
        ) {
            legend(.class("kern-label")) { difference.field.germanName }
            div(.class("kern-fieldset__body insek-versions")) {
                version(difference, .mine, difference.mine)
                version(difference, .theirs, difference.theirs)
            }
            FormField.message(name, error)
        }
    }

    private func version(_ difference: MeasureConflict.Difference, _ side: MeasureConflict.Side, _ value: String)
        -> HTML
    {
        let name = MeasureConflict.choice(difference.field)
        let id = side == .mine ? name : "\(name)-2"
        return div(.class("insek-version")) {
            div(.class("kern-form-check")) {
                input(
                    .class("kern-form-check__radio"), .id(id), .name(name), .type("radio"), .value(side.rawValue),
                    .when(difference.proposed == side, .checked), .aria("describedby", "\(id)-inhalt"))
                HTML.element("label", .class("kern-label"), .for(id)) {
                    MeasureTexts.side(side, isChanged: difference.proposed == side)
                }
            }
            div(.class("insek-version__content kern-body"), .id("\(id)-inhalt")) {
                value.isEmpty
                    ? span(.class("insek-gap")) { MeasureTexts.emptyValue }
                    : MeasureTexts.lines(MeasureTexts.shown(difference.field, value))
            }
        }
    }
}
