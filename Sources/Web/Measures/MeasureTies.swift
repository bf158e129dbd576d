import Domain
import HTML

/// Whom the measure serves, where it comes from and what hangs together with it: its links, each under the question that
/// it answers. A question without an answer is left out, but for the first.
struct MeasureTies {
    let open: OpenWorkspace
    let sheet: MeasureSheet

    @HTMLBuilder var html: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { MeasureTexts.serves }
            if goal.isEmpty && served.isEmpty {
                p(.class("kern-body")) { MeasureTexts.noGoal }
            } else {
                MeasureTexts.paragraphs(goal, missing: nil)
                list(served)
            }
        }
        part(MeasureTexts.comesFrom, sheet.leadingOut.filter { $0.link.relation == .restsOn })
        part(MeasureTexts.hangsTogether, others)
    }

    private var goal: String { sheet.measure.content.details.goal }
    private var served: [MeasureSheet.Tie] { sheet.leadingOut.filter { $0.link.relation == .serves } }

    /// Files have their own place.
    private var others: [MeasureSheet.Tie] {
        sheet.leadingOut.filter { ![.serves, .restsOn, .attaches].contains($0.link.relation) }
            + sheet.leadingIn.filter { $0.link.relation != .attaches }
    }

    @HTMLBuilder private func part(_ title: String, _ ties: [MeasureSheet.Tie]) -> HTML {
        if !ties.isEmpty {
            section(.class("insek-section")) {
                h2(.class("kern-heading-large")) { title }
                list(ties)
            }
        }
    }

    @HTMLBuilder private func list(_ ties: [MeasureSheet.Tie]) -> HTML {
        if !ties.isEmpty {
            ul(.class("insek-entries")) {
                HTML.each(ties) { tie, out in
                    out.append(
                        li {
                            name(tie)
                            span(.class("insek-entries__detail")) { detail(tie) }
                        })
                }
            }
        }
    }

    @HTMLBuilder private func name(_ tie: MeasureSheet.Tie) -> HTML {
        if let element = tie.element, let code = element.measureCode {
            a(.class("kern-link"), .href(open.sheet(of: code))) { MeasureTexts.name(element) }
        } else if let element = tie.element {
            span(.class("kern-body")) { MeasureTexts.name(element) }
        } else {
            span(.class("kern-body")) { MeasureTexts.name(isOut(tie) ? tie.link.target : tie.link.source) }
        }
    }

    @HTMLBuilder private func detail(_ tie: MeasureSheet.Tie) -> HTML {
        MeasureTexts.relation(tie.link.relation, isOut: isOut(tie))
        if tie.isOutdated {
            " "
            Tag(text: MeasureTexts.toCheck, kind: .warning).html
        }
    }

    private func isOut(_ tie: MeasureSheet.Tie) -> Bool { tie.link.source == .element(sheet.measure.id) }
}
