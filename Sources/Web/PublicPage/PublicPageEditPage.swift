import Access
import Domain
import HTML

/// The form behind a concept's public page, and how the page looks.
struct PublicPageEditPage {
    let open: OpenWorkspace
    let form: PublicPageForm
    /// What is stored; nil while something is wrong with what was typed.
    let preview: PublicStart?
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: WorkspaceEntry.publicPage.title, entry: .publicPage, notice: notice) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { WorkspaceEntry.publicPage.title }
            p(.class("kern-body")) { PublicPageTexts.lead }
            if let preview { state(preview) }
            if let theirs = form.theirs { self.theirs(theirs) }
            if open.scope.mayEverywhere(.editConcept) { editing }
            if let preview { shown(preview) }
        }
    }

    @HTMLBuilder private func state(_ preview: PublicStart) -> HTML {
        if preview.page.published {
            AlertBox(kind: .success, title: PublicPageTexts.isPublic) {
                p(.class("kern-body")) { PublicPageTexts.isPublicText }
                p(.class("kern-body")) {
                    a(.class("kern-link"), .href(PublicPageRoutes.start.link(open.municipality))) {
                        PublicPageTexts.toPage
                    }
                }
            }.html
        } else {
            AlertBox(kind: .info, title: PublicPageTexts.isHidden) {
                p(.class("kern-body")) { PublicPageTexts.isHiddenText }
            }.html
        }
        if !preview.hasStart {
            AlertBox(kind: .warning, title: PublicPageTexts.noStart) {
                p(.class("kern-body")) { PublicPageTexts.noStartText }
                papers
            }.html
        } else if preview.contact == nil {
            p(.class("kern-body")) { PublicPageTexts.noContact }
            papers
        }
    }

    private var papers: HTML {
        p(.class("kern-body")) {
            a(.class("kern-link"), .href(DraftRoutes.papers.link(open.municipality, open.concept))) {
                PublicPageTexts.toPapers
            }
        }
    }

    private func theirs(_ stored: PublicPage) -> HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { PublicPageTexts.theirs }
            DescriptionList(rows: rows(stored)).html
        }
    }

    private func rows(_ stored: PublicPage) -> [DescriptionList.Row] {
        var rows: [DescriptionList.Row] = []
        for part in PublicPage.Part.allCases {
            rows.append((PublicPageTexts.label(part), MeasureTexts.lines(stored[part] ?? PublicPageTexts.empty)))
        }
        let isShown = stored.published ? PublicPageTexts.yes : PublicPageTexts.no
        rows.append((PublicPageTexts.shownLabel, HTML(text: isShown)))
        return rows
    }

    private var editing: HTML {
        PostForm(
            action: PublicPageRoutes.save.link(open.municipality, open.concept), csrfToken: open.csrfToken,
            submit: PublicPageTexts.save
        ) {
            input(.type("hidden"), .name(PublicPageForm.revision), .value(String(form.page.revision)))
            HTML.each(PublicPage.Part.allCases) { part, out in
                out.append(
                    TextArea(
                        name: PublicPageForm.name(part), label: PublicPageTexts.label(part), text: form.value(part),
                        hint: PublicPageTexts.hint(part), isRequired: part.isNeeded, rows: 5
                    ).html(form.errors))
            }
            CheckboxField(
                name: PublicPageForm.published, label: PublicPageTexts.shown, isChecked: form.page.published,
                hint: PublicPageTexts.shownHint
            ).html(form.errors)
        }.html
    }

    private func shown(_ preview: PublicStart) -> HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { PublicPageTexts.preview }
            p(.class("kern-body")) { PublicPageTexts.previewLead }
            div(.class("insek-preview")) { PublicStartParts(start: preview, isPreview: true).html }
        }
    }
}
