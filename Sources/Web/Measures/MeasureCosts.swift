import Domain
import HTML
import Values

/// "Kosten und Finanzierung": the plan by year and source with its sums, and in words what does not add up. What adds up
/// is only calculated; that says nothing about grants.
struct MeasureCosts {
    let sheet: MeasureSheet

    private var details: MeasureDetails { sheet.measure.content.details }

    var html: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-large")) { MeasureField.plan.germanName }
            if details.plan.isEmpty {
                p(.class("kern-body")) { MeasureTexts.noPlan(details.cost) }
            } else {
                MeasureYearTable(plan: details.plan).html
                outcome
            }
            DescriptionList(rows: notes).html(unlessEmpty: notes.isEmpty)
        }
    }

    @HTMLBuilder private var outcome: HTML {
        if sheet.findings.isEmpty {
            p(.class("kern-body")) {
                Tag(text: MeasureTexts.covered, kind: .success).html
                " "
                MeasureTexts.coveredText
            }
        } else {
            MeasureFindings(findings: sheet.findings).html
        }
    }

    private var notes: [DescriptionList.Row] {
        var rows: [DescriptionList.Row] = []
        if !details.withoutFunding.isEmpty {
            rows.append((MeasureField.withoutFunding.germanName, MeasureTexts.lines(details.withoutFunding)))
        }
        let running = [details.runningCosts?.german, details.runningCostsNote].compactMap(\.self)
            .filter { !$0.isEmpty }
        if !running.isEmpty {
            rows.append(
                (MeasureField.runningCosts.germanName, MeasureTexts.lines(running.joined(separator: "\n"))))
        }
        return rows
    }
}

/// The years that do not add up, in sentences.
struct MeasureFindings {
    let findings: [CostFinding]

    @HTMLBuilder var html: HTML {
        if !findings.isEmpty {
            AlertBox(kind: .warning, title: MeasureTexts.notCovered) {
                ul(.class("kern-list kern-list--bullet")) {
                    HTML.each(findings) { finding, out in out.append(li { finding.message }) }
                }
            }.html
        }
    }
}

extension DescriptionList {
    fileprivate func html(unlessEmpty isEmpty: Bool) -> HTML { isEmpty ? .empty : html }
}
