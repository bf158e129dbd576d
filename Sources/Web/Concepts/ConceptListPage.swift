import Access
import Actions
import Domain
import HTML

/// All concepts and municipalities where somebody has a role.
struct ConceptListPage {
    let places: OwnPlaces
    /// Whether the pages of the advisory office are open to them.
    let isAdvisory: Bool

    var page: Layout.Page {
        var page = Layout.Page(title: ConceptTexts.own, section: .workshop) {
            h1(.class("kern-heading-x-large")) { ConceptTexts.own }
            if places.isEmpty {
                AlertBox(kind: .info, title: ConceptTexts.nowhere) {
                    p(.class("kern-body")) { ConceptTexts.nowhereHelp }
                }.html
            }
            if !places.concepts.isEmpty { ConceptTable(concepts: places.concepts).html }
            if !places.municipalities.isEmpty { municipalities }
            if !places.roles.isEmpty {
                p(.class("kern-body")) { ConceptTexts.wholeInstallation(places.roles) }
            }
            if isAdvisory {
                p(.class("kern-body")) {
                    a(.class("kern-link"), .href(AdvisoryRoutes.list.link())) { ConceptTexts.advisory }
                }
            }
        }
        page.isSignedIn = true
        return page
    }

    private var municipalities: HTML {
        DataTable(
            caption: ConceptTexts.municipalities,
            columns: [
                DataColumn(title: ConceptTexts.municipality) { row in
                    a(.class("kern-link"), .href(MunicipalityRoutes.portrait.link(row.municipality.slug))) {
                        row.municipality.name
                    }
                },
                .text(ConceptTexts.role) { ConceptTexts.roles($0.roles) },
                DataColumn(title: ConceptTexts.action, kind: .action) { row in
                    row.mayOpenConcept ? Self.opening(row.municipality) : .empty
                },
            ], rows: places.municipalities
        ).html
    }

    private static func opening(_ municipality: MunicipalityAddress) -> HTML {
        a(
            .class("kern-btn kern-btn--secondary"), .href(ConceptRoutes.new.link(municipality.slug)),
            .aria("label", ConceptTexts.open(in: municipality.name))
        ) { span(.class("kern-label")) { ConceptTexts.open } }
    }
}

/// One's concepts with the way into each.
struct ConceptTable {
    let concepts: [OwnPlaces.OwnConcept]

    var html: HTML {
        DataTable(
            caption: ConceptTexts.concepts,
            columns: [
                DataColumn(title: ConceptTexts.concept) { row in
                    row.mayEnter
                        ? a(
                            .class("kern-link"),
                            .href(WorkspaceRoutes.overview.link(row.municipality.slug, row.concept.slug))
                        ) { row.concept.title } : HTML(text: row.concept.title)
                },
                .text(ConceptTexts.municipality) { ConceptTexts.names($0.names) },
                .text(ConceptTexts.role) { ConceptTexts.roles($0.roles) },
                .text(ConceptTexts.state) { $0.concept.state.germanName },
            ], rows: concepts
        ).html
    }
}

/// The concepts of one municipality, when there is not exactly one to enter.
struct MunicipalityConceptsPage {
    let municipality: MunicipalityAddress
    let concepts: [OwnPlaces.OwnConcept]
    let mayOpen: Bool

    var page: Layout.Page {
        let title = ConceptTexts.concepts(in: municipality.name)
        var page = Layout.Page(
            title: title, section: .workshop, breadcrumb: [(ConceptTexts.own, ConceptRoutes.own.link())],
            isExample: municipality.ags.isDemo
        ) {
            h1(.class("kern-heading-x-large")) { title }
            if concepts.isEmpty {
                AlertBox(kind: .info, title: ConceptTexts.noConcept) {
                    p(.class("kern-body")) { mayOpen ? ConceptTexts.noConceptLead : ConceptTexts.noConceptHelp }
                }.html
            } else {
                ConceptTable(concepts: concepts).html
            }
            if mayOpen {
                p(.class("insek-actions")) {
                    a(.class("kern-btn kern-btn--primary"), .href(ConceptRoutes.new.link(municipality.slug))) {
                        span(.class("kern-label")) { ConceptTexts.open }
                    }
                }
            }
        }
        page.isSignedIn = true
        return page
    }
}
