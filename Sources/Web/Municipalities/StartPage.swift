import Domain
import HTML
import Reports
import Values

/// The first page: what this is, and the way to one's own municipality.
struct StartPage {
    let totals: StateTotals?
    let hasData: Bool

    var page: Layout.Page {
        Layout.Page(title: SiteTexts.product, section: .start) {
            h1(.class("kern-heading-x-large")) { MunicipalityTexts.claim }
            p(.class("kern-body kern-body--large")) { MunicipalityTexts.introduction }
            if hasData {
                search
                if let totals { summary(totals) }
            } else {
                div(.class("kern-alert kern-alert--info")) {
                    div(.class("kern-alert__header")) { span(.class("kern-title")) { MunicipalityTexts.empty } }
                    div(.class("kern-alert__body")) { p(.class("kern-body")) { MunicipalityTexts.emptyHelp } }
                }
            }
        }
    }

    private var search: HTML {
        form(.method(.get), .action(MunicipalityRoutes.list.link()), .role("search"), .class("insek-search")) {
            div(.class("kern-form-input")) {
                label(.class("kern-label"), .for("suche")) { MunicipalityTexts.searchLabel }
                div(.class("kern-hint"), .id("suche-hinweis")) { MunicipalityTexts.searchHint }
                input(
                    .class("kern-form-input__input"), .id("suche"), .name(MunicipalityForm.search), .type("search"),
                    .aria("describedby", "suche-hinweis"), .maxlength(100))
            }
            button(.class("kern-btn kern-btn--primary"), .type("submit")) {
                span(.class("kern-label")) { MunicipalityTexts.find }
            }
        }
    }

    private func summary(_ totals: StateTotals) -> HTML {
        p(.class("kern-body")) {
            "In dieser Werkstatt: "
            data(.value("\(totals.municipalities)"), .data("release", totals.inhabitants.source.id.text)) {
                "\(totals.municipalities)"
            }
            " sächsische Gemeinden in "
            data(.value("\(totals.kreise)"), .data("release", totals.inhabitants.source.id.text)) { "\(totals.kreise)" }
            " Landkreisen und kreisfreien Städten mit "
            data(
                .value("\(Int(totals.inhabitants.number ?? 0))"),
                .data("release", totals.inhabitants.source.id.text)
            ) { totals.inhabitants.text }
            " Einwohnerinnen und Einwohnern am "
            time(.datetime(totals.inhabitants.referenceDay.iso)) { totals.inhabitants.referenceDay.german }
            " (\(totals.inhabitants.source.title), \(totals.inhabitants.source.credit)). "
            a(.class("kern-link"), .href(MunicipalityRoutes.list.link())) { MunicipalityTexts.all }
        }
    }
}
