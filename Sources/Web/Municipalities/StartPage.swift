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
                AlertBox(kind: .info, title: MunicipalityTexts.empty) {
                    p(.class("kern-body")) { MunicipalityTexts.emptyHelp }
                }.html
            }
        }
    }

    private var search: HTML {
        FilterForm(
            action: MunicipalityRoutes.list.link(),
            search: .init(
                name: MunicipalityForm.search, label: MunicipalityTexts.searchLabel, hint: MunicipalityTexts.searchHint),
            submit: MunicipalityTexts.find, isPrimary: true
        ).html
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
