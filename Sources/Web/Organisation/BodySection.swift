import Access
import Domain
import HTML

/// The bodies of a concept, those that work before those that decide.
struct BodySection {
    let open: OpenWorkspace
    let bodies: [Body]

    private var edits: Bool { open.scope.mayEverywhere(.editConcept) }

    var html: HTML {
        section(.class("insek-section"), .id("gremien")) {
            h2(.class("kern-heading-medium")) { OrganisationTexts.bodies }
            p(.class("kern-body")) { bodies.isEmpty ? OrganisationTexts.noBody : OrganisationTexts.bodiesLead }
            HTML.each(BodyLevel.allCases) { level, out in
                let found = bodies.filter { $0.level == level }
                if !found.isEmpty { out.append(list(level, found)) }
            }
            if edits {
                p(.class("insek-actions")) {
                    a(
                        .class("kern-btn kern-btn--secondary"),
                        .href(OrganisationRoutes.newBody.link(open.municipality, open.concept))
                    ) { span(.class("kern-label")) { OrganisationTexts.add } }
                }
            }
        }
    }

    @HTMLBuilder private func list(_ level: BodyLevel, _ bodies: [Body]) -> HTML {
        h3(.class("kern-heading-small")) { level.germanName }
        ul(.class("insek-entries")) {
            HTML.each(bodies) { body, out in
                out.append(
                    li {
                        name(body)
                        span(.class("insek-entries__detail")) { OrganisationTexts.facts(body) }
                    })
            }
        }
    }

    @HTMLBuilder private func name(_ body: Body) -> HTML {
        if edits {
            a(.class("kern-link"), .href(OrganisationRoutes.body.link(open.municipality, open.concept, body.id))) {
                body.name
            }
        } else {
            strong { body.name }
        }
    }
}
